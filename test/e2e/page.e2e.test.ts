import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
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

const SCROLLED_SIDEWAYS_PX = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const CONNECTIONS = [
  HEADER,
  '<script>alert(1)</script>,Doe,https://www.linkedin.com/in/odd-name,,Acme,CFO,08 Feb 2026',
  ...Array.from(
    { length: 30 },
    (_, row) =>
      `Ana${row},Lind${row},https://www.linkedin.com/in/ana-${row},,${row % 3 === 0 ? 'Nord Capital' : 'Brick Software'},${
        row % 3 === 0 ? 'Venture Capital Investor' : 'Software Engineer'
      },0${(row % 8) + 1} Mar 202${row % 6}`,
  ),
].join('\n');

withBrowser(`the page in Chromium${skippedWithoutBrowser}`, () => {
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
    return watched;
  }

  it('says what to do first where nothing is there yet', async () => {
    const { page, faults } = await open('/');
    await page.getByRole('link', { name: 'Begin', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Bring one file' }).waitFor();
    expect(page.url()).toContain('/start');
    for (const path of ['/map', '/audit', '/goals', '/people', '/history']) {
      await page.goto(`${server.url}${path}`);
      await page.getByRole('heading', { level: 1, name: 'Start with your contacts' }).waitFor();
    }
    expect(faults).toEqual([]);
  });

  it('leads from an empty page to a first answer, and writes nothing before one says so', async () => {
    const { page, faults } = await open('/start');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(CONNECTIONS) });
    await page.getByText('Recognised: LinkedIn').waitFor();
    await page.getByText('Nothing written yet').waitFor();
    const before = await server.data<{ me: { networks: readonly { summary: { contacts: number } }[] } }>(
      '{ me { networks { summary { contacts } } } }',
    );
    expect(before.me.networks[0]?.summary.contacts ?? 0).toBe(0);

    // From here on by keyboard alone: the button that imports has the focus.
    await page.keyboard.press('Enter');
    await page.locator('.import-done').waitFor();
    expect(await page.locator('.counts').textContent()).toContain('31 created');
    await page.getByRole('link', { name: 'Continue: what is it for?' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /Raise money/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('combobox', { name: /In which sector/ }).focus();
    await page.keyboard.type('software');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Remove: software/ }).waitFor();
    await page.getByRole('button', { name: 'Set this goal' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/step=result/);
    await settled(page);
    expect(await page.locator('h1').textContent()).toMatch(/stands at \d+ out of 100|too little is known/);
    expect(faults).toEqual([]);
  });

  it('asks how well one knows those who count, by number keys, and keeps the answers', async () => {
    const { page, faults } = await open('/start?step=sharpen');
    await page.locator('.question h2').waitFor();
    const first = await page.locator('.question h2').textContent();
    await page.keyboard.press('4');
    await page.locator('.question h2', { hasNotText: first ?? '' }).waitFor();
    await page.getByText('now', { exact: true }).waitFor();
    const { network } = await server.data<{ network: { summary: { strengthDeclared: number } } }>(
      '{ network { summary { strengthDeclared } } }',
    );
    expect(network.summary.strengthDeclared).toBe(1);
    expect(faults).toEqual([]);
  });

  it('takes advice into the plan, and logs the meeting when it was done', async () => {
    const { page, faults } = await open('/audit');
    await page.getByRole('button', { name: 'I will do this' }).first().click();
    await page.getByRole('button', { name: 'We met' }).first().click();
    await page.locator('.plan .tag', { hasText: 'Done' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('says how a number is computed', async () => {
    const { page } = await open('/audit');
    await page.getByRole('button', { name: /How is this computed\? Freshness/ }).click();
    await page.getByText(/Freshness halves every 180 days/).waitFor();
  });

  it('answers at once what it would be if a requirement weighed more', async () => {
    const { page } = await open('/goals?tab=what-if');
    await page.getByRole('slider').first().waitFor();
    const asked = page.waitForResponse((response) => response.request().postData()?.includes('WhatIf') ?? false);
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    expect((await asked).ok()).toBe(true);
  });

  it('opens the card of a person from the list, and closes it by Escape', async () => {
    const { page, faults } = await open('/people?search=script');
    await page.getByRole('button', { name: '<script>alert(1)</script> Doe' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: '<script>alert(1)</script> Doe' }).waitFor();
    expect(page.url()).toContain('person=');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('draws the map, says by what it is laid out, keeps positions, and leaves no canvas behind', async () => {
    const { page, faults } = await open('/');
    // Asked for before the map is, or a layout quicker than what is read from the page goes by unseen.
    const saved = page.waitForResponse(
      (response) => response.request().postData()?.includes('MapPositionsSave') ?? false,
    );
    await page.goto(`${server.url}/map`);
    await page.locator('.map-canvas canvas').first().waitFor();
    await page.getByText('Your files do not say who knows whom', { exact: false }).waitFor();
    await saved;
    await page.getByRole('button', { name: 'As a list' }).click();
    await page.locator('.map-canvas').waitFor({ state: 'detached' });
    expect(await page.locator('canvas').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each(['en-GB', 'fr-FR'])('has no serious fault of accessibility on any view (%s)', async (locale) => {
    const { page, faults } = await open('/', { locale });
    const found: string[] = [];
    for (const path of [
      '/',
      '/start',
      '/start?step=goal&template=fundraising',
      '/start?step=result',
      '/start?step=sharpen',
      '/map',
      '/map?show=list',
      '/audit',
      '/goals',
      '/goals?tab=edit',
      '/goals?tab=what-if',
      '/goals?tab=new',
      '/people',
      '/people?tab=message',
      '/people?tab=time',
      '/history',
      '/import',
      '/outside-audit',
    ]) {
      await page.goto(`${server.url}${path}`);
      await settled(page);
      found.push(...(await violations(page)).map((violation) => `${path} ${violation}`));
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
  });

  it('never scrolls sideways on a narrow screen', async () => {
    const { page } = await open('/', { width: 390 });
    for (const path of [
      '/',
      '/start',
      '/audit',
      '/goals?tab=edit',
      '/people',
      '/history',
      '/map',
      '/import',
      '/outside-audit',
    ]) {
      await page.goto(`${server.url}${path}`);
      await settled(page);
      expect([path, await page.evaluate<number>(SCROLLED_SIDEWAYS_PX)]).toEqual([path, 0]);
    }
  });
});
