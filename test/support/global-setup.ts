import { openGraph } from '../../src/graph/open-graph.ts';
import { streamProgress } from '../../src/graph/local/progress.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

declare global {
  var ambitTestDatabase: TestDatabase | undefined;
}

/**
 * Starts the one database of the run and hands it to the tests in environment variables, which Jest's workers inherit.
 */
async function globalSetup(): Promise<void> {
  const startedAt = Date.now();
  const progress = streamProgress(process.stderr);
  const database = await startTestDatabase(process.env, progress);
  globalThis.ambitTestDatabase = database;
  // Jest runs no teardown when it is interrupted.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => void database.stop().finally(() => process.exit(code)));
  }
  // Once, before the workers: they all begin at the same moment.
  await (await openGraph(database)).close();
  process.env['AMBIT_TEST_NEO4J_URI'] = database.uri;
  process.env['AMBIT_TEST_NEO4J_USER'] = database.user;
  process.env['AMBIT_TEST_NEO4J_PASSWORD'] = database.password;
  process.env['AMBIT_TEST_NEO4J_DATABASE'] = database.database;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  progress({ message: `Test database: ${database.description} (${seconds} s)` });
}

// Jest asks for a default export.
export { globalSetup as default };
