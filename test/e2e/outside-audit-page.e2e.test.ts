import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { settled, violations } from '../support/accessibility.ts';
import { type AccountServer, PASSWORD, type Someone, startAccountServer } from '../support/account-server.ts';
import { askForAudit } from '../support/audit-queries.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { madeUpCliques } from '../support/made-up-cliques.ts';
import { openWatched, skippedWithoutBrowser, type WatchedPage, withBrowser } from '../support/watched-browser.ts';

const SCROLLED_SIDEWAYS_PX = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };
/** A family name of the made-up network, which no auditor is to read. */
const A_NAME = /Birkett|Rowntree/;
const A_PSEUDONYM = /Person [0-9A-Z]{4}-[0-9A-Z]{4}/;
const MOST_TABS = 80;

withBrowser(`the audit by somebody from outside, on the page${skippedWithoutBrowser}`, () => {
  let server: AccountServer;
  let browser: Browser;
  let owner: Someone;
  let auditor: Someone;
  const opened: BrowserContext[] = [];

  beforeAll(async () => {
    server = await startAccountServer();
    browser = await launchBrowser();
    [owner, auditor] = [await server.addAccount(), await server.addAccount()];
    const headers = { 'content-disposition': 'attachment; filename="made-up.ambit.json"' };
    const imported = await server.fetch(owner, '/imports?wait=true', {
      method: 'POST',
      body: madeUpCliques(),
      headers,
    });
    expect(imported.ok).toBe(true);
  });
  afterAll(async () => {
    await Promise.all(opened.map((context) => context.close()));
    await browser?.close();
    await server?.close();
  });

  async function openAs(who: Someone, path: string, locale = 'en-GB'): Promise<WatchedPage> {
    const watched = await openWatched(browser, { url: server.url, token: '' }, path, { token: false, locale });
    opened.push(watched.context);
    const { page } = watched;
    page.setDefaultTimeout(30_000);
    await settled(page);
    await page.locator('input[type=email]').fill(who.email);
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('input[type=password]').waitFor({ state: 'detached' });
    await settled(page);
    return watched;
  }
  async function go(page: Page, path: string): Promise<void> {
    await page.goto(`${server.url}${path}`);
    await settled(page);
  }
  /** Goes to something with the Tab key alone. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if ((await target.and(page.locator(':focus')).count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not lead to ${target.toString()}`);
  }
  /** What axe finds, and how far it scrolls sideways on a narrow screen. */
  async function faultsOf(page: Page): Promise<readonly string[]> {
    await page.setViewportSize(NARROW);
    const narrow = await violations(page);
    const sideways = await page.evaluate<number>(SCROLLED_SIDEWAYS_PX);
    await page.setViewportSize(WIDE);
    return [...narrow, ...(await violations(page)), ...(sideways > 0 ? [`scrolls ${sideways} px sideways`] : [])];
  }

  it('goes from asking to before and after, with pseudonyms for the auditor and names for the owner', async () => {
    const { page: mine, faults } = await openAs(owner, '/outside-audit');
    await mine.getByRole('heading', { name: 'Nobody from outside has looked yet' }).waitFor();
    expect(await faultsOf(mine)).toEqual([]);

    // Asking, by keyboard alone.
    await tabTo(mine, mine.getByRole('link', { name: 'Ask for an audit' }));
    await mine.keyboard.press('Enter');
    await tabTo(mine, mine.getByLabel('E-mail address of the auditor’s account'));
    await mine.keyboard.type(auditor.email);
    await tabTo(mine, mine.getByLabel('What for'));
    await mine.keyboard.type('Seed round: solid?');
    expect(await mine.getByRole('checkbox', { name: 'Seed round' }).isChecked()).toBe(true);
    expect(await mine.getByRole('radio', { name: /^Pseudonyms/ }).isChecked()).toBe(true);
    expect(await faultsOf(mine)).toEqual([]);
    await tabTo(mine, mine.getByRole('button', { name: 'Ask', exact: true }));
    await mine.keyboard.press('Enter');
    const code = (await mine.locator('.audit-code').textContent()) ?? '';
    expect(code).toMatch(/^audit_/);
    await mine.getByRole('link', { name: 'To the audit' }).click();
    await mine.getByText('The auditor has not declared yet, and has seen nothing.', { exact: false }).waitFor();
    await mine.getByText('Your network does not know the auditor', { exact: false }).waitFor();
    const auditAddress = new URL(mine.url());
    expect(auditAddress.search).toMatch(/audit=/);

    // Taking it on and declaring, by keyboard alone.
    const { page: theirs, faults: theirFaults } = await openAs(auditor, '/outside-audit');
    await theirs.getByRole('heading', { name: 'Nobody has asked you for an audit' }).waitFor();
    expect(await faultsOf(theirs)).toEqual([]);
    await tabTo(theirs, theirs.getByLabel('The code that you were given'));
    await theirs.keyboard.type(code);
    await theirs.keyboard.press('Enter');
    await theirs.getByRole('heading', { name: 'The network of Ada Ego' }).waitFor();
    await tabTo(theirs, theirs.getByLabel('Your name, as the report gives it'));
    await theirs.keyboard.type('Zora Auditor');
    await tabTo(theirs, theirs.getByLabel(/^Your practice/));
    await theirs.keyboard.type('Since 2010, under a code of ethics.');
    const points = await theirs.locator('fieldset.point').all();
    expect(points).toHaveLength(11);
    expect(await theirs.getByRole('button', { name: 'Declare' }).isDisabled()).toBe(true);
    for (const point of points) {
      await tabTo(theirs, point.getByRole('radio', { name: 'Yes' }));
      await theirs.keyboard.press('ArrowRight');
      expect(await point.getByRole('radio', { name: 'No' }).isChecked()).toBe(true);
    }
    expect(await faultsOf(theirs)).toEqual([]);
    await tabTo(theirs, theirs.getByRole('button', { name: 'Declare' }));
    await theirs.keyboard.press('Enter');
    await theirs.getByText('You read what the owner shows, and write what you find.').waitFor();

    // The views of the network, as the owner has them, with pseudonyms and nothing to change.
    await theirs.getByRole('link', { name: 'Look at the network' }).click();
    await theirs.getByText(/You audit the network of Ada Ego, until .* Names are pseudonyms/).waitFor();
    const shown = /^\/networks\/[\w-]+/.exec(new URL(theirs.url()).pathname)?.[0] ?? '?';
    for (const view of ['', '/goals', '/goals?tab=what-if', '/people', '/people?tab=message', '/history']) {
      await go(theirs, `${shown}${view}`);
      expect([view, await theirs.locator('main .failure').allTextContents()]).toEqual([view, []]);
      expect([view, await violations(theirs)]).toEqual([view, []]);
      expect(await theirs.locator('main').innerText()).not.toMatch(A_NAME);
    }
    await go(theirs, `${shown}/people`);
    const [pseudonym = '?'] = (await theirs.locator('td .button-link').allTextContents()).slice(0, 1);
    expect(pseudonym).toMatch(A_PSEUDONYM);
    await theirs.getByRole('button', { name: pseudonym }).click();
    await theirs
      .getByRole('dialog')
      .getByText(/pseudonym/)
      .waitFor();
    expect(await theirs.getByRole('dialog').getByRole('button').allTextContents()).toEqual(['Close']);
    expect(await violations(theirs)).toEqual([]);
    await theirs.keyboard.press('Escape');
    await theirs.getByRole('link', { name: 'Map', exact: true }).click();
    await theirs.locator('.map-canvas canvas').first().waitFor();
    expect(new URL(theirs.url()).pathname).toBe(`${shown}/map`);
    await theirs.getByText('the owner is at the centre', { exact: false }).waitFor();
    expect(await violations(theirs)).toEqual([]);
    expect(await theirs.locator('main .failure').count()).toBe(0);
    await theirs.getByRole('link', { name: 'Audit', exact: true }).click();
    await theirs.getByRole('heading', { name: 'Where the network is empty' }).waitFor();
    expect(await theirs.getByRole('button', { name: 'I will do this' }).count()).toBe(0);
    expect(await violations(theirs)).toEqual([]);

    // A finding about the place that the audit led from.
    await theirs.getByRole('link', { name: 'Write a finding: Investors of the finance sector' }).first().click();
    await theirs.getByRole('heading', { name: 'Write a finding' }).waitFor();
    const about = theirs.getByLabel('What it is about');
    expect(await about.locator('option:checked').textContent()).toMatch(/^Investors of the finance sector · /);
    await theirs.getByLabel('What it rests on').fill('One <b>door</b> only.');
    await theirs.getByLabel('What to do').fill('Find a second one.');
    await theirs.getByLabel('Whom it is about, where somebody is').fill(pseudonym);
    await theirs.getByRole('option', { name: pseudonym }).click();
    await theirs.getByRole('button', { name: `Remove: ${pseudonym}` }).waitFor();
    await theirs.getByRole('button', { name: 'Write it' }).click();
    await theirs.getByText('Written.').waitFor();
    await theirs.locator('.findings').getByText('One <b>door</b> only.').waitFor();
    expect(await faultsOf(theirs)).toEqual([]);

    // The owner reads it with the name, and replies.
    await mine.reload();
    await settled(mine);
    const finding = mine.locator('.findings > li');
    expect(await finding.innerText()).toContain(`(“${pseudonym}” for the auditor)`);
    expect(await finding.locator('.finding-persons .button-link').textContent()).not.toMatch(A_PSEUDONYM);
    await finding.getByLabel('Reply').fill('I will.');
    await finding.getByRole('button', { name: 'Send the reply' }).click();
    await finding.getByText('Your reply').waitFor();
    expect(await faultsOf(mine)).toEqual([]);

    // Closed, with a day to look again; the access has ended.
    await theirs.reload();
    await settled(theirs);
    await theirs.getByText('The owner has replied: it stays as it is.').waitFor();
    await theirs.getByRole('button', { name: 'Close the audit' }).click();
    await theirs.getByLabel('A day to look again, if any').fill('2999-02-01');
    await theirs.getByRole('button', { name: 'Yes, sign the report' }).click();
    await theirs.getByRole('link', { name: 'The page to print' }).waitFor();
    expect(await faultsOf(theirs)).toEqual([]);
    await go(theirs, `${shown}/people`);
    await theirs.getByRole('heading', { name: 'You cannot read this network' }).waitFor();
    expect(await faultsOf(theirs)).toEqual([]);

    await go(mine, `${auditAddress.pathname}${auditAddress.search}`);
    await mine.getByText('The auditor asks to look again on 1 Feb 2999.').waitFor();
    await mine.getByRole('row', { name: /^Investors of the finance sector 0% 0%/ }).waitFor();
    expect(await faultsOf(mine)).toEqual([]);
    const report = await mine.getByRole('link', { name: 'The page to print' }).getAttribute('href');
    const printed = await mine.request.get(`${server.url}${report}`);
    expect(await printed.text()).toContain('One &lt;b&gt;door&lt;/b&gt; only.');
    expect([...faults, ...theirFaults]).toEqual([]);
  }, 120_000);

  it('is stopped by a conflict until the owner’s written word, and ended at any time, in French throughout', async () => {
    const friend = await server.addAccount();
    const { data } = await server.ask<{ network: { goals: { id: string }[] } }>(owner, '{ network { goals { id } } }');
    const purpose = 'Le plan tient-il ?';
    const goals = data.network.goals.map(({ id }) => id);
    const id = await askForAudit(server, owner, friend, { purpose, goals });

    const { page: theirs, faults } = await openAs(friend, `/outside-audit?tab=mandates&mandate=${id}`, 'fr-FR');
    await theirs.getByLabel('Votre nom, tel que le rapport le donne').fill('Fern Ami');
    await theirs.getByLabel(/^Votre pratique/).fill('Depuis 2010.');
    for (const [at, point] of (await theirs.locator('fieldset.point').all()).entries()) {
      await point.getByRole('radio', { name: at === 1 ? 'Oui' : 'Non' }).check();
    }
    await theirs.getByLabel('Ce qu’il y a à en dire').fill('Depuis le lycée.');
    expect(await english(theirs)).toEqual([]);
    await theirs.getByRole('button', { name: 'Déclarer' }).click();
    await theirs.getByText('Un conflit l’arrête.', { exact: false }).waitFor();
    await theirs.getByText('Un ami ou une amie.', { exact: false }).first().waitFor();
    expect([...(await english(theirs)), ...(await faultsOf(theirs))]).toEqual([]);

    const { page: mine, faults: myFaults } = await openAs(owner, '/outside-audit', 'fr-FR');
    await mine.getByRole('link', { name: purpose }).waitFor();
    expect(await english(mine)).toEqual([]);
    await mine.getByRole('link', { name: purpose }).click();
    await mine.locator('.conflicts').getByText('FRIEND').waitFor();
    await mine.locator('.conflicts').getByText('dit l’auditeur').waitFor();
    expect([...(await english(mine)), ...(await faultsOf(mine))]).toEqual([]);
    await mine.getByLabel(/^Pourquoi, en une phrase/).fill('Personne d’autre ne connaît ce métier.');
    await mine.getByRole('button', { name: 'Laisser entrer l’auditeur' }).click();
    await mine.getByText('L’auditeur lit la copie et écrit ses constats.').waitFor();
    await theirs.reload();
    await settled(theirs);
    await theirs.getByRole('link', { name: 'Regarder le réseau' }).click();
    await theirs.getByText(/Les noms sont des pseudonymes/).waitFor();

    await mine.getByRole('button', { name: 'Mettre fin à cet audit' }).click();
    expect(await english(mine)).toEqual([]);
    await mine.getByRole('button', { name: 'Oui, y mettre fin' }).click();
    await mine.getByText('Vous y avez mis fin.', { exact: false }).waitFor();
    await go(theirs, `/outside-audit?tab=mandates&mandate=${id}`);
    await theirs.getByText('On y a mis fin en face.', { exact: false }).waitFor();
    expect(await english(theirs)).toEqual([]);
    await go(mine, '/outside-audit?tab=ask');
    expect(await english(mine)).toEqual([]);
    expect([...faults, ...myFaults]).toEqual([]);
  }, 120_000);

  /** Whatever is said in English, with every fold open; names of an enum stay as they are. */
  async function english(page: Page): Promise<readonly string[]> {
    await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
    const text = await page.locator('body').innerText();
    return text.match(/\b(the|and|you|your|with|not|what|network|none|undefined|null)\b/gi) ?? [];
  }
});
