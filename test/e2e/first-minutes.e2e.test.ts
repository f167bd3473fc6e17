import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { settled, violations } from '../support/accessibility.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { openWatched, skippedWithoutBrowser, withBrowser } from '../support/watched-browser.ts';

const FAMILIES =
  'Abbot Birkett Crowe Dunmore Eastleigh Farrow Gilmour Hexham Ibbotson Jagger Kirkby Lorimer Moxon Norcott Oakley Pemberton Quennell Rowntree Sandiford Tregenza Umfreville Venables Wadlow Yarwood Zeller Ashdown Brockley Cardew Dorrell Ewbank';
const CONNECTIONS = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ...FAMILIES.split(' ').map(
    (family, row) =>
      `${['Ines', 'Robert', 'Nora', 'Paul'][row % 4] ?? ''},${family},https://www.linkedin.com/in/${family.toLowerCase()},,${
        row % 6 !== 0 ? `Nord Capital ${row}` : 'Brick Software'
      },${row % 6 !== 0 ? 'Venture Capital Investor' : 'Software Engineer'},0${(row % 8) + 1} Mar 202${row % 6}`,
  ),
].join('\n');
const QUESTIONS = 20;

const LANGUAGES = [
  {
    locale: 'en-GB',
    begin: 'Begin',
    toGoal: 'Continue: what is it for?',
    purpose: /Raise money/,
    sector: /In which sector/,
    create: 'Set this goal',
    sentence: /stands at \d+ out of 100/,
    sharpen: 'Sharpen it in two minutes',
    now: 'now',
    nobody: 'Nobody is left to ask about.',
  },
  {
    locale: 'fr-FR',
    begin: 'Commencer',
    toGoal: 'Continuer : pour quoi faire ?',
    purpose: /Trouver un financement/,
    sector: /Dans quel secteur/,
    create: 'Fixer cet objectif',
    sentence: /votre réseau est à \d+ sur 100/,
    sharpen: 'Préciser en deux minutes',
    now: 'maintenant',
    nobody: 'Il n’y a plus personne sur qui vous interroger.',
  },
] as const;

withBrowser(`the first ten minutes, by keyboard alone${skippedWithoutBrowser}`, () => {
  let browser: Browser;
  let server: TestServer | undefined;
  let context: BrowserContext | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await context?.close();
    await server?.close();
  });
  afterAll(() => browser?.close());

  /** Goes to something as a keyboard does: by Tab, until it has the focus. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    for (let step = 0; step < 80; step += 1) {
      if ((await target.and(page.locator(':focus')).count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there');
  }

  /** Opens the file dialog by Enter. Chromium on a busy machine loses one now and then. */
  async function chooseFile(page: Page): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      await tabTo(page, page.locator('input[type=file]'));
      const chooser = page.waitForEvent('filechooser', { timeout: 8_000 }).catch(() => null);
      await page.keyboard.press('Enter');
      const opened = await chooser;
      if (opened === null && attempt < 4) continue;
      if (opened === null) throw new Error('Enter opens no file dialog');
      await opened.setFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(CONNECTIONS) });
      return;
    }
  }

  it.each(LANGUAGES)(
    'lead from an empty page to three things to do and twenty questions ($locale)',
    async (words) => {
      server = await startTestServer();
      const watched = await openWatched(browser, server, '/', { locale: words.locale });
      const { page, faults } = watched;
      context = watched.context;
      page.setDefaultTimeout(90_000);
      await settled(page);
      await tabTo(page, page.getByRole('link', { name: words.begin, exact: true }));
      await page.keyboard.press('Enter');

      // A new view takes the focus itself, once it is there.
      await page.locator('main:focus').waitFor();
      await chooseFile(page);
      // What it would bring is said first; the button that imports has the focus then.
      await page.locator('.import-job .button:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.import-done').waitFor();

      await tabTo(page, page.getByRole('link', { name: words.toGoal }));
      await page.keyboard.press('Enter');
      const purpose = page.getByRole('radio', { name: words.purpose });
      await tabTo(page, page.getByRole('radio').first());
      await page.keyboard.press('Space');
      for (let step = 0; step < 8 && !(await purpose.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
      expect(await purpose.isChecked()).toBe(true);
      await tabTo(page, page.getByRole('combobox', { name: words.sector }).first());
      await page.keyboard.type('software');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.locator('.chip', { hasText: /software/ }).waitFor();
      await tabTo(page, page.getByRole('button', { name: words.create }));
      await page.keyboard.press('Enter');

      await page.waitForURL(/step=result/);
      await settled(page);
      expect(await page.locator('h1').textContent()).toMatch(words.sentence);
      expect(await page.locator('.advice > li').count()).toBe(3);
      expect(await violations(page)).toEqual([]);

      await tabTo(page, page.getByRole('link', { name: words.sharpen }));
      await page.keyboard.press('Enter');
      const asked = page.locator('.question > .nums');
      await asked.waitFor();
      expect(await asked.textContent()).toMatch(new RegExp(`^1 \\D+ ${QUESTIONS}$`));
      for (let question = 1; question <= QUESTIONS; question += 1) {
        await page.keyboard.press(String((question % 5) + 1));
        if (question < QUESTIONS)
          await page.locator('.question > .nums', { hasText: new RegExp(`^${question + 1} `) }).waitFor();
      }
      await page.getByText(words.nobody).waitFor();
      await page.getByText(words.now, { exact: true }).waitFor();
      await page.waitForLoadState('networkidle');
      const { network } = await server.data<{ network: { summary: { strengthDeclared: number } } }>(
        '{ network { summary { strengthDeclared } } }',
      );
      expect(network.summary.strengthDeclared).toBe(QUESTIONS);
      expect(faults).toEqual([]);
    },
    240_000,
  );
});
