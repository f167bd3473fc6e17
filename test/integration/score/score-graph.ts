import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../../src/graph/graph.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';

const uri = process.env['AMBIT_TEST_NEO4J_URI'];

/** Whether there is a database to test against; `describe` says `skipped` where there is none. */
export const HAS_DATABASE: boolean = uri !== undefined && uri !== '';

/** The name of a test group, with the reason where it cannot run. */
export function title(name: string): string {
  return HAS_DATABASE ? name : `${name} (skipped: AMBIT_TEST_NEO4J_URI is not set)`;
}

/** A graph over the database of the run, with its schema. Test files start together, so the first try may meet another's. */
export async function openTestGraph(triesLeft = 5): Promise<Graph> {
  try {
    return await openGraph({
      uri: uri ?? '',
      user: process.env['AMBIT_TEST_NEO4J_USER'] ?? 'neo4j',
      password: process.env['AMBIT_TEST_NEO4J_PASSWORD'] ?? '',
      database: process.env['AMBIT_TEST_NEO4J_DATABASE'],
    });
  } catch (error) {
    if (triesLeft === 1) throw error;
    await sleep(500);
    return openTestGraph(triesLeft - 1);
  }
}

/** The model's name, as every statement takes it. */
export const MODEL = 'ambit-1';

/** The seed of the first random network: printed, so that a failure can be seen again with `AMBIT_TEST_SEED`. */
export const SEED: number = Number(process.env['AMBIT_TEST_SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000);

/** A prefix of network ids that no other run uses. */
export function networkPrefix(name: string): string {
  return `h8-${name}-${process.pid}-`;
}
