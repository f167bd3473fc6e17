import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../test/support/launch-browser.ts';
import { madeUpNetwork } from './made-up-network.ts';
import { line, timesOf, type Times } from './support/measure.ts';
import { withServer } from './support/with-server.ts';

/** 5,000 persons and 50,000 ties between them; each contact has one to the ego as well. */
const SIZE = { contacts: 3_000, others: 2_000, ties: 53_000, requirements: 8 };
const RUNS = 3;
const STAGE = { x: 120, y: 420, width: 1150, height: 640 };

const MAP = `{ network { map { persons { ids x y } ties { sources targets } } } }`;
interface Drawn {
  readonly persons: { readonly ids: readonly string[]; readonly x: readonly number[]; readonly y: readonly number[] };
  readonly ties: { readonly sources: readonly number[]; readonly targets: readonly number[] };
}

const DRAG_MS = 2_500;

/** Drags the map across, a little at each frame, and notes how long every frame takes; a script for the browser. */
const DRAG = `new Promise((done) => {
  const layer = document.querySelector('.sigma-mouse');
  const { left, top, width, height } = layer.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 3, button: 0, bubbles: true };
  layer.dispatchEvent(new MouseEvent('mousedown', at));
  const frames = [];
  const begin = performance.now();
  let last = begin;
  const next = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (now - begin < ${DRAG_MS} || frames.length < 5) {
      at.clientX += 2;
      layer.dispatchEvent(new MouseEvent('mousemove', at));
      requestAnimationFrame(next);
      return;
    }
    layer.dispatchEvent(new MouseEvent('mouseup', at));
    done(frames.slice(2));
  };
  requestAnimationFrame(next);
})`;
/** Resolves when what is there now has been painted. */
const PAINTED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))';

/** The time of the frames while the map is dragged across. */
async function dragged(page: Page): Promise<Times> {
  return timesOf(await page.evaluate<number[]>(DRAG));
}

/** The peer: sigma alone, as its first example has it, with the same persons, places and ties. */
async function plain(browser: Browser, { persons, ties }: Drawn): Promise<{ load: number; frames: Times }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
  await page.setContent(
    `<div id="map" style="position:absolute;left:${STAGE.x}px;top:${STAGE.y}px;width:${STAGE.width}px;height:${STAGE.height}px"></div>`,
  );
  for (const script of ['graphology/dist/graphology.umd.min.js', 'sigma/dist/sigma.min.js']) {
    await page.addScriptTag({ content: readFileSync(new URL(`../node_modules/${script}`, import.meta.url), 'utf8') });
  }
  const start = performance.now();
  await page.evaluate(`((persons, ties) => {
    const graph = new graphology.Graph({ multi: true, type: 'undirected' });
    persons.ids.forEach((id, at) => graph.addNode(id, { x: persons.x[at], y: persons.y[at], size: 4, label: id }));
    ties.sources.forEach((source, at) => graph.addEdge(persons.ids[source], persons.ids[ties.targets[at]]));
    new Sigma(graph, document.getElementById('map'));
  })(${JSON.stringify(persons)}, ${JSON.stringify(ties)})`);
  await page.evaluate(PAINTED);
  const load = performance.now() - start;
  const frames = await dragged(page);
  await page.close();
  return { load, frames };
}

/**
 * The map of a made-up network: from the click to the drawing, laid out already, and the time of a frame while it is moved,
 * against sigma alone drawing the same graph.
 */
await withServer(async (server) => {
  const report = await server.upload(JSON.stringify(madeUpNetwork(SIZE)));
  if (report.status !== 'DONE') throw new Error(report.message ?? report.status);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
    await page.goto(`${server.url}/?token=${server.token}`);
    page.setDefaultTimeout(300_000);
    const visit = async (): Promise<number> => {
      await page.goto(`${server.url}/people`);
      await page.locator('table').first().waitFor();
      const start = performance.now();
      await page.getByRole('link', { name: 'Map' }).click();
      await page.locator('.map-legend').waitFor();
      await page.evaluate(PAINTED);
      return performance.now() - start;
    };
    const laidOut = page.waitForResponse(
      (answer) => answer.request().postData()?.includes('MapPositionsSave') ?? false,
    );
    const first = await visit();
    const layout = performance.now();
    await laidOut;
    await page.waitForTimeout(2_000); // a second lot of positions is kept
    const settled = performance.now() - layout;
    const data = (await server.data<{ network: { map: Drawn } }>(MAP)).network.map;
    console.log(
      `\n${data.persons.ids.length} persons, ${data.ties.sources.length} ties; laid out in ${(settled / 1000).toFixed(0)} s`,
    );

    const loads: number[] = [];
    const peers: { load: number; frames: Times }[] = [];
    let frames: Times | undefined;
    for (let run = 0; run < RUNS; run += 1) {
      loads.push(await visit());
      frames = await dragged(page);
      peers.push(await plain(browser, data));
    }
    const peerLoad = timesOf(peers.map(({ load }) => load));
    const peerFrames = peers.at(-1)?.frames;
    console.log(line('sigma alone: from data to drawn', peerLoad));
    console.log(line('the map: from click to drawn, first time', timesOf([first]), peerLoad));
    console.log(line('the map: from click to drawn, places kept', timesOf(loads), peerLoad));
    if (peerFrames) console.log(line('sigma alone: a frame while it is moved', peerFrames));
    if (frames) console.log(line('the map: a frame while it is moved', frames, peerFrames));
  } finally {
    await browser.close();
  }
});
