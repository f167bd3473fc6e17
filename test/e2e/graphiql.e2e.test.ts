import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../support/launch-browser.ts';
import { startTestServer } from '../support/test-server.ts';
import {
  type OpenOptions,
  openWatched,
  skippedWithoutBrowser,
  type WatchedPage,
  withBrowser,
} from '../support/watched-browser.ts';

const NEEDS_TOKEN = 'Open Ambit by the link printed at its start (it carries the token).';

// A script for the browser is a text: the tests are compiled without the DOM's types.
const SCROLLED_SIDEWAYS_PX = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

async function until(condition: () => boolean, what: string): Promise<void> {
  for (let waitedMs = 0; !condition(); waitedMs += 100) {
    if (waitedMs > 15_000) throw new Error(`Waited 15 s in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

withBrowser(`the pages in Chromium${skippedWithoutBrowser}`, () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  let browser: Browser;
  let opened: BrowserContext[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    await server.services.networks.create('Mine', 'Me', new Date());
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await Promise.all(opened.map((context) => context.close()));
    opened = [];
    await browser?.close();
    await server?.close();
  });

  async function open(path: string, options: OpenOptions = {}): Promise<WatchedPage> {
    const watched = await openWatched(browser, server, path, options);
    opened.push(watched.context);
    return watched;
  }

  async function openGraphiql(options: OpenOptions & { readonly hash?: string } = {}): Promise<WatchedPage> {
    const watched = await open(`/graphql${options.hash ?? ''}`, options);
    await watched.page.locator('.examples button:enabled').first().waitFor();
    await watched.page.locator('.graphiql-query-editor .view-line').first().waitFor();
    return watched;
  }

  const tabTitles = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();

  it('shows GraphiQL with its examples and asks no other machine for anything', async () => {
    const { page, paths, faults } = await openGraphiql();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.examples button').count()).toBeGreaterThanOrEqual(12);
    for (const worker of ['editor.worker', 'json.worker', 'graphql.worker']) {
      await until(() => paths.some((path) => path.startsWith(`/assets/${worker}`)), `${worker} was asked for`);
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['/', /style-src 'self'(;|$)/],
    ['/graphql', /style-src 'self' 'unsafe-inline'(;|$)/],
  ])('serves %s with a policy that allows no inline script and no other host', async (path, styles) => {
    const response = await fetch(`${server.url}${path}`, { headers: { Accept: 'text/html' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'self'(;|$)/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/connect-src 'self'(;|$)/);
    expect(policy).toMatch(styles);
  });

  it('opens an example in a new tab and runs it', async () => {
    const { page, faults } = await openGraphiql();
    await page.getByRole('button', { name: /^How far does my network serve each goal/ }).click();
    await page.locator('.graphiql-tab-button', { hasText: 'Alignment' }).waitFor();
    expect(await tabTitles(page)).toEqual(['MyNetwork', 'Alignment']);
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window', { hasText: '"data"' }).waitFor();
    expect(await page.locator('.result-window').textContent()).not.toContain('"errors"');
    expect(faults).toEqual([]);
  });

  it('knows the schema while one types', async () => {
    const { page, faults } = await openGraphiql();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('{ network { org');
    await page.locator('.suggest-widget', { hasText: 'organizationsToClassify' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('opens the example that the address names', async () => {
    const { page } = await openGraphiql({ hash: '#create-goal' });
    await page.locator('.graphiql-tab-button', { hasText: 'CreateGoal' }).waitFor();
  });

  it('speaks the language of the browser and passes it on', async () => {
    const { page } = await openGraphiql({ locale: 'fr-FR' });
    await page.getByRole('heading', { name: 'Exemples' }).waitFor();
    const asked = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/graphql'));
    await page.locator('.graphiql-execute-button').click();
    expect((await (await asked).allHeaders())['accept-language']).toMatch(/^fr/);
  });

  it.each(['/', '/graphql'])('says on %s to use the printed link where the token is missing', async (path) => {
    const { page } = await open(path, { token: false });
    await page.getByRole('alert').filter({ hasText: NEEDS_TOKEN }).waitFor();
  });

  it.each([1440, 390])('shows the home page at %d px under its policy, without scrolling sideways', async (width) => {
    const { page, paths, faults } = await open('/', { width });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const beyond = await page.evaluate<number>(SCROLLED_SIDEWAYS_PX);
    expect(beyond).toBe(0);
    expect(paths.filter((path) => /graphiql|monaco/.test(path))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('switches the home page to French and keeps the choice', async () => {
    const { page } = await open('/');
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('heading', { level: 1, name: /^Vos réseaux/ }).waitFor();
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });
});
