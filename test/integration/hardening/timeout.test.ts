import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Graph, type StatementName } from '../../../src/graph/graph.ts';
import { parseStatement } from '../../../src/graph/statement.ts';
import { openTestGraph, testDatabase } from '../../support/test-server.ts';

/** A statement that nobody waits to the end of. */
const SLOW = 'test/count-for-ever' as StatementName;
const statement = parseStatement(
  SLOW,
  `// Counts for hours.
// mode: READ
// column count: INTEGER
UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS count`,
);

let graph: Graph;
let watcher: Graph;
beforeAll(async () => {
  const database = testDatabase();
  if (database === null) throw new Error('no test database: run the tests through npm test');
  graph = new Graph({ ...database, timeoutMs: 500, catalogue: new Map([[SLOW, statement]]) });
  watcher = await openTestGraph();
});
afterAll(async () => {
  await graph.close();
  await watcher.close();
});

async function running(): Promise<number> {
  const rows = await watcher.administer(
    'SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.statement = $name AND status = "Running" RETURN count(*) AS count',
    { name: SLOW },
  );
  return Number(rows[0]?.['count']);
}

describe('a statement that takes too long', () => {
  it('is ended in the database too, and is an error with a code that says what to do', async () => {
    const asked = graph.run(SLOW, {} as never).then(
      () => 'answered',
      (error: unknown) => error,
    );
    let seen = 0;
    for (let tries = 0; tries < 40 && seen === 0; tries += 1) {
      await wait(10);
      seen = await running();
    }
    expect(seen).toBe(1);
    expect(await asked).toMatchObject({ code: 'DATABASE_TIMEOUT', message: expect.stringContaining('Ask for less') });
    let left = 1;
    for (let tries = 0; tries < 50 && left > 0; tries += 1) {
      left = await running();
      if (left > 0) await wait(100);
    }
    expect(left).toBe(0);
  }, 30_000);
});
