import { Graph } from '../../../src/graph/graph.ts';
import { loadSchemaFiles } from '../../../src/graph/migrations.ts';

const uri = process.env['AMBIT_TEST_NEO4J_URI'];

/** Whether there is a database to test against; `describe` says `skipped` where there is none. */
export const HAS_DATABASE: boolean = uri !== undefined && uri !== '';

/** The name of a test group, with the reason where it cannot run. */
export function title(name: string): string {
  return HAS_DATABASE ? name : `${name} (skipped: AMBIT_TEST_NEO4J_URI is not set)`;
}

/** A graph over the database of the run, with constraints, indexes and the model; the schema's version is not recorded. */
export async function openGraph(): Promise<Graph> {
  const graph = new Graph({
    uri: uri ?? '',
    user: process.env['AMBIT_TEST_NEO4J_USER'] ?? 'neo4j',
    password: process.env['AMBIT_TEST_NEO4J_PASSWORD'] ?? '',
    database: process.env['AMBIT_TEST_NEO4J_DATABASE'],
  });
  for (const { statements } of loadSchemaFiles()) for (const text of statements) await graph.administer(text);
  return graph;
}

/** The model's name, as every statement takes it. */
export const MODEL = 'ambit-1';

/** The seed of the first random network: printed, so that a failure can be seen again with `AMBIT_TEST_SEED`. */
export const SEED: number = Number(process.env['AMBIT_TEST_SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000);

/** A prefix of network ids that no other run uses. */
export function networkPrefix(name: string): string {
  return `h8-${name}-${process.pid}-`;
}
