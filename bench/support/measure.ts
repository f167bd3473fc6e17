import { performance } from 'node:perf_hooks';

/** Times of repeated runs, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
  readonly runs: number;
}

/**
 * Runs each of the jobs `runs` times, in turns, so that what else the machine does disturbs all of them alike.
 * @param warmUps turns that are not counted: the first run of a statement is planned, and the JVM compiles late
 */
export async function measure(
  jobs: Readonly<Record<string, () => Promise<unknown>>>,
  runs: number,
  warmUps = 3,
): Promise<Readonly<Record<string, Times>>> {
  const times = new Map(Object.keys(jobs).map((name) => [name, [] as number[]]));
  for (let turn = -warmUps; turn < runs; turn += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      await job();
      if (turn >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, timesOf(values)]));
}

/** @param values milliseconds, at least one */
export function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1] ?? NaN,
    least: sorted[0] ?? NaN,
    greatest: sorted.at(-1) ?? NaN,
    runs: sorted.length,
  };
}

/** One line of a benchmark's table, with the ratio of its median to that of the peer. */
export function line(name: string, times: Times, peer?: Times): string {
  const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`.padStart(9);
  const ratio = peer === undefined ? '' : `  ${(times.median / peer.median).toFixed(2)} x`;
  return `${name.padEnd(44)} ${ms(times.median)}  (${ms(times.least).trim()} to ${ms(times.greatest).trim()}, ${times.runs} runs)${ratio}`;
}
