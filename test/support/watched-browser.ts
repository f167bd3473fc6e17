import { describe } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CHROMIUM } from './launch-browser.ts';

// A script for the browser is a text: the tests are compiled without the DOM's types.
const REPORT_POLICY_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('POLICY', event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber));`;

/** `describe` where there is a browser, and else skips and says so in the name. */
export const withBrowser = CHROMIUM === undefined ? describe.skip : describe;
export const skippedWithoutBrowser = CHROMIUM === undefined ? ' (skipped: no Chromium found; set CHROMIUM_PATH)' : '';

/** A page that notes what must not happen: requests to other hosts, policy violations, script errors, dialogs. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly paths: string[];
  readonly faults: string[];
}

export interface OpenOptions {
  readonly locale?: string;
  /** False: as somebody who has not opened the printed link. */
  readonly token?: boolean;
  readonly width?: number;
}

/** Opens a page of a server in a context of its own, which the caller closes. */
export async function openWatched(
  browser: Browser,
  server: { readonly url: string; readonly token: string },
  path: string,
  options: OpenOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: options.locale ?? 'en-GB',
    viewport: { width: options.width ?? 1440, height: 900 },
  });
  const page = await context.newPage();
  const paths: string[] = [];
  const faults: string[] = [];
  const { host } = new URL(server.url);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    paths.push(url.pathname);
    if (url.host !== host) faults.push(`request to ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(`script error: ${error.error().message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('console', (message) => {
    if (message.text().includes('POLICY')) faults.push(message.text());
  });
  await page.addInitScript({ content: REPORT_POLICY_VIOLATIONS });
  // The cookie alone: to load the first page as well would have it ask for all it shows, behind the one that is looked at.
  if (options.token !== false) await context.request.get(`${server.url}/?token=${encodeURIComponent(server.token)}`);
  await page.goto(`${server.url}${path}`);
  return { page, context, paths, faults };
}
