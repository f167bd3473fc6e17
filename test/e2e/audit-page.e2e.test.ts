import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { settled, violations } from '../support/accessibility.ts';
import { madeUpCliques } from '../support/made-up-cliques.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { openWatched, skippedWithoutBrowser, withBrowser } from '../support/watched-browser.ts';

/** A4 less the margins of print.css (15 mm at the sides, 16 and 18 mm above and below), in CSS px. */
const SHEET_PX = { width: 680, height: 994 };

withBrowser(`the audit and the history in Chromium${skippedWithoutBrowser}`, () => {
  let server: TestServer;
  let browser: Browser;
  const opened: BrowserContext[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    browser = await launchBrowser();
    expect((await server.upload(madeUpCliques())).status).toBe('DONE');
  });
  afterAll(async () => {
    await Promise.all(opened.map((context) => context.close()));
    await browser?.close();
    await server?.close();
  });

  async function open(path: string, locale = 'en-GB') {
    const watched = await openWatched(browser, server, path, { locale });
    opened.push(watched.context);
    watched.page.setDefaultTimeout(20_000);
    await settled(watched.page);
    return watched;
  }

  it('says beside every number how it was computed, and the call that gives the same over Bolt', async () => {
    const { page, faults } = await open('/audit', 'fr-FR');
    await page
      .getByRole('button', { name: 'Comment est-ce calculé ? Investors of the finance sector' })
      .first()
      .click();
    const popover = page.getByRole('dialog');
    await popover.getByText('Modèle ambit-1.', { exact: false }).waitFor();
    await popover
      .getByText(/custom\.ambit\.coverage/)
      .first()
      .click();
    expect(await popover.locator('pre').textContent()).toMatch(/^CALL custom\.ambit\.coverage\(/);
    await page.keyboard.press('Escape');
    // Every figure of the audit has such a button in its line.
    const silent = await page.evaluate<string[]>(
      `[...document.querySelectorAll('main .nums, main .earners li, main .zones .small:not(.muted)')]
        .filter((each) => /\\d/.test(each.textContent) && !each.closest('li, .part, .score, .expert-path')?.querySelector('.computed'))
        .map((each) => each.textContent)`,
    );
    expect(silent).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('prints on sheets of paper: nothing is cut off at the side, no section is left out, and it is in ink on white', async () => {
    const { page } = await open('/audit');
    await page.setViewportSize(SHEET_PX);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheet = await page.evaluate<{ width: number; height: number; background: string; headings: number }>(`({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      background: getComputedStyle(document.documentElement).backgroundColor,
      headings: [...document.querySelectorAll('main h2')].filter((each) => each.offsetHeight > 0).length,
    })`);
    expect(sheet.width).toBeLessThanOrEqual(SHEET_PX.width);
    expect(sheet.background).toBe('rgb(255, 255, 255)');
    expect(sheet.headings).toBe(6);
    expect(await page.getByRole('button', { name: /How is this computed/ }).count()).toBe(0);
    await page.getByText(/^Relational audit of Ada Ego, /).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(Math.floor(sheet.height / SHEET_PX.height));
    expect(sheets).toBeLessThanOrEqual(Math.ceil(sheet.height / SHEET_PX.height) + 2);
    expect(pdf.length).toBeGreaterThan(20_000);
  });

  it('takes the contacts of a contact who agreed, and ties them to that contact', async () => {
    const { page, faults } = await open('/import');
    await page.getByRole('radio', { name: /the contacts of one of my contacts/ }).check();
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Whose contacts are they?' }).fill('Abbot');
    await page.getByRole('option', { name: /Abbot/ }).click();
    await page.getByRole('checkbox', { name: /agreed to it/ }).check();
    await page.locator('input[type=file]').setInputFiles({
      name: 'Connections.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
          'Petra,Wolfsbane,https://www.linkedin.com/in/petra-w,,Hollow Capital,Investor,08 Feb 2020\n',
      ),
    });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('.import-done').waitFor();
    const { network } = await server.data<{
      network: { persons: { nodes: { name: string; degree: number | null }[] } };
    }>('{ network { persons(filter: { search: "Wolfsbane" }) { nodes { name degree } } } }');
    expect(network.persons.nodes).toEqual([{ name: 'Petra Wolfsbane', degree: 2 }]);
    expect(faults).toEqual([]);
  });

  it('tells how the network came about: by platform to the end of one that is no more, by sector, and who is on two', async () => {
    const old = {
      ambit: 1,
      source: 'made-up-plus',
      ego: { name: 'Ada Ego' },
      persons: [{ id: 'old', name: 'Olga Underhill' }],
      ties: [{ a: 'ego', b: 'old', since: '2014-05-01', platforms: ['GOOGLE_PLUS'] }],
    };
    expect((await server.upload(JSON.stringify(old))).status).toBe('DONE');
    const { page, faults } = await open('/history?years=15');
    expect(await page.locator('.chart-legend').first().locator('span').allTextContents()).toEqual([
      'All contacts',
      'Facebook',
      'LinkedIn',
      'Google+, closed 2 Apr 2019',
    ]);
    await page.locator('.chart-end-name', { hasText: 'Google+, closed 2 Apr 2019' }).waitFor();
    const sectors = page.getByRole('region', { name: 'Contacts, by sector' });
    expect((await sectors.locator('.chart-legend span').allTextContents()).sort()).toEqual([
      'Information and communication',
      'Manufacturing',
      'Sector not known',
    ]);
    const shared = page.getByRole('row', { name: /^Facebook and LinkedIn/ });
    expect(await shared.locator('td').allTextContents()).toEqual(['2', '2', 'See who, on the map']);
    expect(await violations(page)).toEqual([]);
    await shared.getByRole('link').click();
    await page.locator('.map-legend .legend-light', { hasText: 'On both' }).waitFor();
    expect(await page.locator('.map-legend .legend-light').allTextContents()).toEqual([
      'Facebook only 11',
      'LinkedIn only 11',
      'On both 2',
    ]);
    expect(faults).toEqual([]);
  });
});
