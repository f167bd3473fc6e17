import type { Browser } from 'playwright-core';
import { loadConfig } from '../src/config.ts';
import { streamProgress } from '../src/graph/local/progress.ts';
import { startAmbit } from '../src/start.ts';
import { launchBrowser } from '../test/support/launch-browser.ts';
import { line, timesOf } from './support/measure.ts';

const VIEWS = ['/', '/map', '/audit', '/people', '/history'];
const RUNS = 5;

/** What a visit with an empty cache costs. */
interface Visit {
  /** Until something of the view is painted, in milliseconds (First Contentful Paint). */
  readonly firstContent: number;
  /** Until the largest thing of it is. */
  readonly largestContent: number;
  readonly scriptKb: number;
}

const PAINTS = `new Promise((done) => {
  let largest = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) largest = entry.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => done([
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    largest,
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, each) => sum + each.encodedBodySize, 0) / 1024,
  ]), 300);
})`;

async function visit(browser: Browser, link: string, view: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    await context.request.get(link); // the cookie, not the cache
    const page = await context.newPage();
    await page.goto(new URL(view, link).href);
    await page.locator('h1').first().waitFor();
    const [firstContent = NaN, largestContent = NaN, scriptKb = NaN] = await page.evaluate<number[]>(PAINTS);
    return { firstContent, largestContent, scriptKb };
  } finally {
    await context.close();
  }
}

/** The views of the demo network in a fresh browser, against the time until the same server says that it is well. */
const ambit =
  process.argv[2] === undefined
    ? await startAmbit({
        config: loadConfig(process.env),
        env: process.env,
        progress: streamProgress(process.stderr),
        signal: new AbortController().signal,
      })
    : null;
const link = process.argv[2] ?? ambit?.link ?? '';
const browser = await launchBrowser();
try {
  for (const view of VIEWS) {
    const visits: Visit[] = [];
    for (let run = -1; run < RUNS; run += 1) {
      const seen = await visit(browser, link, view);
      if (run >= 0) visits.push(seen);
    }
    const first = timesOf(visits.map(({ firstContent }) => firstContent));
    console.log(line(`${view} first content (${visits[0]?.scriptKb.toFixed(0)} kB of scripts)`, first));
    console.log(line(`${view} largest content`, timesOf(visits.map(({ largestContent }) => largestContent)), first));
  }
} finally {
  await browser.close();
  await ambit?.stop();
}
