import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, timesOf, type Times } from './support/measure.ts';

const RUNS = 3;

/**
 * `npm start` in an empty home until it prints its address, with the demo, and the same again; against the bare database
 * (`ambit neo4j start`) in a home of its own, again. What Maven or Docker fetched before stays in the cache of the user
 * unless `AMBIT_CACHE` names an empty folder.
 */
async function untilPrinted(args: readonly string[], home: string, sign: RegExp): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], {
    env: { ...process.env, AMBIT_HOME: home, AMBIT_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const ready = new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (sign.test(printed)) resolve(performance.now() - start);
    });
    child.on('exit', (code) => (sign.test(printed) ? undefined : reject(new Error(`ended with ${code}: ${printed}`))));
  });
  const ms = await ready;
  if (child.exitCode === null) {
    child.kill('SIGINT');
    await new Promise((resolve) => child.on('exit', resolve));
  }
  return ms;
}

async function inHome(work: (home: string) => Promise<Times>): Promise<Times> {
  const home = await mkdtemp(join(tmpdir(), 'ambit-bench-'));
  try {
    return await work(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

let first = NaN;
const again = await inHome(async (home) => {
  const times: number[] = [];
  first = await untilPrinted(['start'], home, /http:\/\/\S+token=/);
  for (let run = 0; run < RUNS; run += 1) times.push(await untilPrinted(['start'], home, /http:\/\/\S+token=/));
  return timesOf(times);
});
const bare = await inHome(async (home) => {
  const times: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const ms = await untilPrinted(['neo4j', 'start'], home, /password/);
    await untilPrinted(['neo4j', 'stop'], home, /stopped|nothing/i);
    if (run >= 0) times.push(ms);
  }
  return timesOf(times);
});
console.log(line('the database alone, started again', bare));
console.log(line('npm start, the very first (with the demo)', timesOf([first]), bare));
console.log(line('npm start, again', again, bare));
