import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServices } from '../src/services.ts';
import { frenchConnections } from '../test/integration/data/linkedin-rows.ts';
import { withServer } from './support/with-server.ts';

/** Rows a part of the file is made of, so that the file itself is never in memory. */
const PART = 10_000;
const SAMPLE_MS = 250;
/** So often it is said how far the import is and what it takes, so that one sees whether it grows with the rows. */
const ROWS_A_LINE = 25_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';

/** A part of a LinkedIn export: rows of a hundred bytes. */
function connections(part: number): string {
  const text = frenchConnections(part, PART).replaceAll(/(linkedin\.com\/in\/[^,]+)/g, `$1-${part}`);
  return part === 1 ? text : `\n${text.split('\n').slice(4).join('\n')}`;
}

/** A part of an address book with a long note in each row, as Outlook and customers' lists have them: rows of 1.5 kB. */
function addresses(part: number): string {
  const rows = Array.from({ length: PART / 10 }, (_, index) => {
    const n = part * PART + index;
    const note = Array.from({ length: 1_300 }, (__, at) => LETTERS[(n * 31 + at * at) % LETTERS.length]).join('');
    return `Given${n % 977},Family${n % 7919},p${n}@firm${n % 5003}.example,Firm ${n % 5003} SARL,Directeur commercial,"${note}"`;
  });
  return `${part === 1 ? 'First Name,Last Name,E-mail Address,Company,Job Title,Notes\n' : ''}${rows.join('\n')}\n`;
}

/**
 * How much memory (RSS) the program takes for importing a large table. `npm run bench:memory [-- megabytes
 * [addresses] [dry]]`: a LinkedIn export, or an address book; taken, or only looked at. What is not the import's is the memory
 * before it, which is printed as well.
 */
await withServer(async (server) => {
  const megabytes = Number(process.argv[2] ?? 100);
  const directory = await mkdtemp(join(tmpdir(), 'ambit-bench-'));
  const path = join(directory, 'table.csv');
  const body = process.argv.includes('addresses') ? addresses : connections;
  const dryRun = process.argv.includes('dry');
  try {
    const file = await open(path, 'w');
    let bytes = 0;
    for (let part = 1; bytes < megabytes * 1e6; part += 1) bytes += (await file.write(body(part))).bytesWritten;
    await file.close();
    const { networkCreate } = await server.data<{ networkCreate: { network: { id: string } } }>(
      'mutation { networkCreate(input: { name: "bench" }) { network { id } } }',
    );
    const services = createServices(server.graph, server.account);
    const scope = await services.networks.get(networkCreate.network.id);
    const rss = (): number => process.memoryUsage.rss() / 1e6;
    const before = rss();
    let most = before;
    const sampling = setInterval(() => (most = Math.max(most, rss())), SAMPLE_MS);
    const start = performance.now();
    let next = ROWS_A_LINE;
    let mostOfLine = 0;
    const seconds = (): string => ((performance.now() - start) / 1000).toFixed(0);
    const onProgress = (done: number): void => {
      mostOfLine = Math.max(mostOfLine, rss());
      if (done < next) return;
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      const parts = `heap ${(heapUsed / 1e6).toFixed(0)} MB, buffers ${(arrayBuffers / 1e6).toFixed(0)} MB`;
      console.log(
        `${done} rows in ${seconds()} s: at most ${mostOfLine.toFixed(0)} MB, now ${rss().toFixed(0)} MB; ${parts}`,
      );
      next += ROWS_A_LINE;
      mostOfLine = 0;
    };
    const { counts } = await services.imports.importFile(scope, path, { dryRun, onProgress });
    clearInterval(sampling);
    console.log(`\n${counts.created} persons (${(bytes / 1e6).toFixed(0)} MB) in ${seconds()} s`);
    console.log(`memory before ${before.toFixed(0)} MB, at most ${most.toFixed(0)} MB`);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
