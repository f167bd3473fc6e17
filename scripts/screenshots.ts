/**
 * Takes every view of the page at 1440 and 390 px, in English and French, into dist/screenshots/: of the Ambit whose link
 * is given (`npm run screenshots -- 'http://127.0.0.1:4000/?token=…' [/map /audit …]`), else of one started for it. Where that
 * has accounts, SCREENSHOT_EMAIL and SCREENSHOT_PASSWORD say who looks: every audit that they have is taken as well.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { loadConfig } from '../src/config.ts';
import { streamProgress } from '../src/graph/local/progress.ts';
import { startAmbit } from '../src/start.ts';

const VIEWS = [
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
  '/history?years=15',
  '/import',
  '/import?tab=duplicates',
  '/import?tab=organizations',
  '/outside-audit',
];
/** Those that there are with accounts only. */
const VIEWS_WITH_ACCOUNT = ['/outside-audit?tab=ask', '/outside-audit?tab=mandates', '/account'];
const WIDTHS = [1440, 390];
const OUT = fileURLToPath(new URL('../dist/screenshots/', import.meta.url));
const CHROMIUM = [process.env['CHROMIUM_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const [given, ...only] = process.argv.slice(2);
const started =
  given === undefined
    ? await startAmbit({
        config: loadConfig(process.env),
        env: process.env,
        progress: streamProgress(process.stderr),
        signal: new AbortController().signal,
      })
    : null;
const link = given ?? started?.link ?? '';
const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
try {
  await mkdir(OUT, { recursive: true });
  for (const locale of (process.env['SCREENSHOT_LOCALES'] ?? 'en-GB,fr-FR').split(',')) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ locale, viewport: { width, height: 900 } });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') process.stderr.write(`${page.url()}: ${message.text()}\n`);
      });
      await page.goto(link);
      const views = (await signIn(page)) ? [...VIEWS, ...VIEWS_WITH_ACCOUNT, ...(await viewsOfAudits(page))] : VIEWS;
      for (const view of only.length > 0 ? only : views) await take(page, view, `${locale.slice(0, 2)}-${width}`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await started?.stop();
}

/** Signs in where the page asks for it. @returns whether it did */
async function signIn(page: Page): Promise<boolean> {
  const email = process.env['SCREENSHOT_EMAIL'];
  if (email === undefined) return false;
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(process.env['SCREENSHOT_PASSWORD'] ?? '');
  await page.keyboard.press('Enter');
  await page.locator('input[type=password]').waitFor({ state: 'detached' });
  return true;
}

/** The audits by somebody from outside that the account has, as owner and as auditor, and the network of an open one. */
async function viewsOfAudits(page: Page): Promise<readonly string[]> {
  const query = '{ me { mandates { nodes { id network { id } } } networks { role } } }';
  const owned = '{ network { outsideAudits { nodes { id } } } }';
  const ask = async <T>(text: string): Promise<T> => {
    const answer = await page.request.post(new URL('/graphql', link).href, { data: { query: text } });
    return ((await answer.json()) as { data: T }).data;
  };
  interface Named {
    readonly id: string;
  }
  const { me } = await ask<{
    me: { mandates: { nodes: (Named & { network: Named | null })[] }; networks: { role: string }[] };
  }>(query);
  const audits = me.networks.some(({ role }) => role === 'OWNER')
    ? (await ask<{ network: { outsideAudits: { nodes: Named[] } } }>(owned)).network.outsideAudits.nodes
    : [];
  return [
    ...audits.map(({ id }) => `/outside-audit?audit=${id}`),
    ...me.mandates.nodes.flatMap(({ id, network }) => [
      `/outside-audit?tab=mandates&mandate=${id}`,
      ...(network === null ? [] : ['', '/map', '/audit', '/people'].map((view) => `/networks/${network.id}${view}`)),
    ]),
  ];
}

async function take(page: Page, view: string, suffix: string): Promise<void> {
  await page.goto(new URL(view, link).href);
  await page.locator('h1').first().waitFor({ timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').waitFor({ state: 'detached', timeout: 120_000 });
  if (view.startsWith('/map')) await page.waitForTimeout(4_000); // until the layout has settled
  const name = view === '/' ? 'overview' : view.slice(1).replaceAll(/[^a-z0-9]+/gi, '-');
  const path = `${OUT}${name}-${suffix}.png`;
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  process.stdout.write(`${path}\n`);
}
