import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { settled, violations } from '../support/accessibility.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import {
  type OpenOptions,
  openWatched,
  skippedWithoutBrowser,
  type WatchedPage,
  withBrowser,
} from '../support/watched-browser.ts';

const TABLE = `Wer,Kontakt,Haus,Tag
Ida Fernbrook,ida@fernbrook.example,Mossworks,01/02/2026
Jon <b>Tidewell</b>,jon@tidewell.example,Mossworks,02/02/2026
Kim Oakhurst,,Mossworks,03/02/2026
Lea Brackwater,lea@brackwater.example,Reedhouse,04/02/2026
`;
/** The same columns in another order, with somebody new. */
const NEXT_TABLE = `Kontakt,Wer,Tag,Haus
mia@saltmarsh.example,Mia Saltmarsh,05/02/2026,Reedhouse
`;
const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ines,Marlowe,https://www.linkedin.com/in/ines-m,,Fernhill,Editor,10 Feb 2020
Robert,Ashgrove,https://www.linkedin.com/in/rob-a,,Tidewater Labs,Chemist,09 Feb 2020
Nora,Quillfeather,https://www.linkedin.com/in/nora-q,,Fernhill,Editor,11 Feb 2020
`;
const card = (uid: string, family: string, given: string, more: string) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nN:${family};${given};;;\r\nFN:${given} ${family}\r\n${more}\r\nEND:VCARD\r\n`;
const CARDS =
  card('c1', 'Marlow', 'Inès', 'EMAIL:ines@home.example') +
  card('c2', 'Quillfether', 'Nora', 'EMAIL:nora@home.example') +
  card('c3', 'Ashgrove', 'Roberta', 'EMAIL:roberta@home.example');

withBrowser(`bringing data on the page${skippedWithoutBrowser}`, () => {
  let server: TestServer;
  let browser: Browser;
  const opened: BrowserContext[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await Promise.all(opened.map((context) => context.close()));
    await browser?.close();
    await server?.close();
  });

  async function open(path: string, options: OpenOptions = {}): Promise<WatchedPage> {
    const watched = await openWatched(browser, server, path, options);
    opened.push(watched.context);
    await settled(watched.page);
    return watched;
  }
  const drop = (page: Page, name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  const persons = async () =>
    (await server.data<{ network: { summary: { persons: number } } }>('{ network { summary { persons } } }')).network
      .summary.persons;

  it('shows how an unknown table is read, takes a correction by keyboard and imports by it', async () => {
    const { page, faults } = await open('/import');
    let sockets = 0;
    page.on('websocket', () => (sockets += 1));
    await drop(page, 'guests.csv', TABLE);
    await page.getByText('Nothing written yet').waitFor();
    await page.getByRole('button', { name: /columns/ }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'What do the columns hold?' });
    await dialog.getByText('Ida Fernbrook · Jon <b>Tidewell</b> · Kim Oakhurst').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('combobox', { name: 'Wer' }).selectOption('NAME');
    await dialog.getByRole('combobox', { name: 'Kontakt' }).selectOption('EMAIL');
    await dialog.getByRole('combobox', { name: 'Haus' }).selectOption('ORGANIZATION');
    await dialog.getByRole('combobox', { name: 'Tag' }).selectOption('');
    await dialog.getByRole('button', { name: 'Read it so' }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Its columns are read as you said:').waitFor();
    await page.getByText('Wer → Whole name').waitFor();
    const toImport = page.getByRole('button', { name: 'Import', exact: true });
    await toImport.focus();
    await page.keyboard.press('Enter');
    await page.locator('.import-done').waitFor();
    expect(await page.locator('.counts').textContent()).toContain('4 created');
    expect(sockets).toBeGreaterThan(0);
    expect(await persons()).toBe(4);
    expect(faults).toEqual([]);
  });

  it('reads the next table of the same columns so without a question, says so in French, and forgets it again', async () => {
    const { page, faults } = await open('/import', { locale: 'fr-FR' });
    await drop(page, 'invités.csv', NEXT_TABLE);
    await page.getByText('Vous avez déjà expliqué un tel tableau', { exact: false }).waitFor();
    await page.getByText('Wer → Nom complet').waitFor();
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await page.locator('.import-done').waitFor();
    expect(await persons()).toBe(5);
    await page.getByRole('heading', { name: 'Tableaux que vous avez expliqués' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Oublier/ }).click();
    await page.getByRole('heading', { name: 'Tableaux que vous avez expliqués' }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('takes an import back, after saying what that means', async () => {
    const { page, faults } = await open('/import');
    await page.getByRole('button', { name: 'Undo this import: invités.csv' }).click();
    await page.getByText('What only this file said goes', { exact: false }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.past-imports .status-undone').waitFor();
    expect(await persons()).toBe(4);
    expect(faults).toEqual([]);
  });

  it('reports problems by kind, with what to do about each', async () => {
    const { page } = await open('/import');
    await drop(page, 'Connections.csv', `${CONNECTIONS}Max,Oddday,,,,,32 Foo 2020\n,,,,,,\n`);
    await page.locator('.problems summary').click();
    await page.locator('.problem').first().waitFor();
    expect(await page.locator('.problem').first().textContent()).toMatch(/\d×.*In row \d/);
  });

  it('asks pair by pair whether two are one, by keyboard: arrows, M, K and U', async () => {
    await server.upload(CONNECTIONS);
    await server.upload(CARDS);
    const before = await persons();
    const { page, faults } = await open('/import?tab=duplicates');
    const names = () => page.locator('.duplicate thead th .button-link').allTextContents();
    const anotherThan = (pair: readonly string[]) =>
      page.waitForFunction(
        `!document.querySelector('.duplicate thead')?.textContent.includes(${JSON.stringify(pair.join(''))})`,
      );
    const first = await names();
    expect(first).toHaveLength(2);
    await page.getByText('If you make them one').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await anotherThan(first);
    const second = await names();
    await page.keyboard.press('ArrowLeft');
    await anotherThan(second);
    expect(await names()).toEqual(first);

    await page.keyboard.press('m');
    await page.getByText('are one person now', { exact: false }).waitFor();
    expect(await persons()).toBe(before - 1);
    await page.keyboard.press('u');
    await page.getByText('are two persons again', { exact: false }).waitFor();
    expect(await persons()).toBe(before);

    const next = await names();
    await page.keyboard.press('k');
    await page.getByText('stay two persons', { exact: false }).waitFor();
    await page.keyboard.press('u');
    await page.getByText('stay two persons', { exact: false }).waitFor({ state: 'detached' });
    expect(await names()).toEqual(next);
    const dismissed = page.waitForResponse(
      (response) => response.request().postData()?.includes('DuplicateDismiss') ?? false,
    );
    await page.keyboard.press('k');
    await page.getByRole('tab', { name: 'Files' }).click(); // leaving writes what was decided
    expect((await dismissed).ok()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('asks what organizations do, whenever one likes, in French', async () => {
    const { page, faults } = await open('/import?tab=organizations', { locale: 'fr-FR' });
    expect(await violations(page)).toEqual([]);
    const before = await page.locator('.organizations li').count();
    await page.getByRole('combobox', { name: /Mossworks/ }).fill('alimentaire');
    await page.getByRole('option').first().click();
    await page.getByRole('combobox', { name: /Mossworks/ }).waitFor({ state: 'detached' });
    expect(await page.locator('.organizations li').count()).toBe(before - 1);
    expect(faults).toEqual([]);
  });
});
