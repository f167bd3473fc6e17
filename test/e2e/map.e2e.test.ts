import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { settled, violations } from '../support/accessibility.ts';
import { madeUpCliques } from '../support/made-up-cliques.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import {
  type OpenOptions,
  openWatched,
  skippedWithoutBrowser,
  type WatchedPage,
  withBrowser,
} from '../support/watched-browser.ts';

/** Counts the WebGL contexts that are still alive; a script for the browser. */
const COUNT_CONTEXTS = `(() => {
  const made = [];
  const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = get.call(this, kind, ...rest);
    if (kind.startsWith('webgl') && context && !made.includes(context)) made.push(context);
    return context;
  };
  window.livingContexts = () => made.filter((context) => !context.isContextLost()).length;
})()`;

withBrowser(`the map in Chromium${skippedWithoutBrowser}`, () => {
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

  async function open(path: string, options: OpenOptions = {}): Promise<WatchedPage> {
    const watched = await openWatched(browser, server, path, options);
    opened.push(watched.context);
    watched.page.setDefaultTimeout(15_000);
    await settled(watched.page);
    return watched;
  }
  const legend = (page: Page) => page.locator('.map-legend .legend-light').allTextContents();

  it('says that it shows who knows whom, keeps everybody’s place, and draws nobody who is filtered out', async () => {
    const { page, faults } = await open('/map');
    await page.getByText('Persons who know each other stand close together', { exact: false }).waitFor();
    await page.getByRole('application', { name: /Map of 25 persons/ }).waitFor();
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Platform' }).selectOption('LINKEDIN');
    await page.getByRole('combobox', { name: 'Overlay with' }).selectOption('FACEBOOK');
    expect(await legend(page)).toEqual(['LinkedIn only 11', 'Facebook only 11', 'On both 2']);
    expect(new URL(page.url()).search).toBe('?platform=LINKEDIN&over=FACEBOOK');
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await page.getByRole('combobox', { name: 'Fit to the goal' }).selectOption('0.75');
    await page.getByRole('combobox', { name: 'Colour' }).selectOption('sector');
    expect(await legend(page)).toEqual(['Financial and insurance activities 1']);
    expect(faults).toEqual([]);
  });

  it('lets one name a community by keyboard; the name stays', async () => {
    const { page } = await open('/map');
    const names = page.getByRole('button', { name: /^Name this community/ });
    await names.first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('The <b>mill</b>');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Name this community: The <b>mill</b>' }).waitFor();
    const { network } = await server.data<{ network: { communities: { nodes: { name: string | null }[] } } }>(
      '{ network { communities { nodes { name } } } }',
    );
    expect(network.communities.nodes.map(({ name }) => name)).toContain('The <b>mill</b>');
    await page.reload();
    await page.getByRole('button', { name: /^The <b>mill<\/b> 1/ }).click();
    expect(page.url()).toContain('only=');
  });

  it('goes from person to person by arrows, opens the card by Enter and closes it by Escape', async () => {
    const { page, faults } = await open('/map?colour=sector', { locale: 'fr-FR' });
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    const said = page.locator('.map-stage [role=status]:not(:empty)');
    await said.waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const name = (await said.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('heading', { name }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('finds somebody by search and shows the way there', async () => {
    const { page } = await open('/map');
    await page.getByRole('combobox', { name: 'Find somebody' }).fill('farah');
    await page.getByRole('option', { name: 'Farah Beyond' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Farah Beyond' }).waitFor();
    const steps = page.getByRole('dialog').locator('.path-line').first().locator('li');
    await steps.first().waitFor();
    expect(await steps.allTextContents()).toEqual(['Ada Ego', 'Jorun Abbot', 'Farah Beyond']);
    // The map stays in sight beside the card.
    await page.locator('.map-canvas canvas').first().waitFor();
  });

  it('goes back in time, and says who was there', async () => {
    const { page } = await open('/map');
    const slider = page.getByRole('slider', { name: /The network in/ });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.getByText('0 persons, 0 ties between them').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('2 persons, 0 ties between them').waitFor();
    await page.getByRole('button', { name: 'As a list' }).click();
    expect(await page.locator('tbody tr').count()).toBe(2);
    await page.getByRole('button', { name: 'As a map' }).click();
    await page.keyboard.press('Escape');
    await slider.focus();
    await page.keyboard.press('End');
    await page.getByText('25 persons, 133 ties between them').waitFor();
    await page.getByRole('button', { name: 'Play its history' }).click();
    const pause = page.getByRole('button', { name: 'Stop', exact: true });
    await pause.waitFor();
    expect(await violations(page)).toEqual([]);
    await pause.click();
  });

  it('leaves no WebGL context, listener or heap behind when it is opened and closed', async () => {
    const { page, context } = await open('/people');
    await page.addInitScript({ content: COUNT_CONTEXTS });
    await page.reload();
    await settled(page);
    const session = await context.newCDPSession(page);
    const visit = async () => {
      await page.getByRole('link', { name: 'Map' }).click();
      await page.locator('.map-canvas canvas').first().waitFor();
      await page.waitForFunction('window.livingContexts() > 0');
      await page.getByRole('link', { name: 'People' }).click();
      await page.locator('.map-canvas').waitFor({ state: 'detached' });
    };
    await visit();
    await visit();
    const before = await held(session);
    for (let round = 0; round < 6; round += 1) await visit();
    const after = await held(session);
    expect(await page.evaluate('window.livingContexts()')).toBe(0);
    expect(await page.locator('canvas').count()).toBe(0);
    // The map of 25 persons alone is far more than half a megabyte and a hundred nodes.
    expect(after.heap - before.heap).toBeLessThan(1_500_000);
    expect(after.nodes - before.nodes).toBeLessThan(200);
    expect(after.listeners - before.listeners).toBeLessThan(60);
  });
});

/** What the page holds after everything that can be let go of was. */
async function held(session: CDPSession) {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
