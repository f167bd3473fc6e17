/**
 * Takes the pictures of the README into docs/images/, of the Ambit with the demo network whose link is given:
 * `npx tsx scripts/readme-images.ts 'http://127.0.0.1:4000/?token=…'`.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../test/support/launch-browser.ts';

const OUT = fileURLToPath(new URL('../docs/images/', import.meta.url));
const PICTURES = [
  { name: 'map', view: '/map', from: '.map-canvas', size: { width: 1120, height: 720 } },
  { name: 'audit', view: '/audit', from: '.view-head', size: { width: 1120, height: 720 } },
] as const;

const link = process.argv[2] ?? '';
const browser = await launchBrowser();
try {
  await mkdir(OUT, { recursive: true });
  for (const { name, view, from, size } of PICTURES) {
    const context = await browser.newContext({ locale: 'en-GB', viewport: size });
    const page = await context.newPage();
    await page.goto(link);
    await page.goto(new URL(view, link).href);
    await page.locator(from).first().waitFor({ timeout: 120_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(3_000); // until the map has been drawn where it stays
    await page.evaluate(`document.querySelector('${from}').scrollIntoView({ block: 'start' })`);
    await page.screenshot({ path: `${OUT}${name}.png` });
    await context.close();
  }
} finally {
  await browser.close();
}
