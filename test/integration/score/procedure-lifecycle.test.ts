import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Graph } from '../../../src/graph/graph.ts';
import { installProcedures, listProcedures, removeProcedures } from '../../../src/graph/procedures.ts';
import { parseStatement } from '../../../src/graph/statement.ts';
import { testDatabase } from '../../support/test-server.ts';

/** Beside the real ones, which other tests call meanwhile. */
const PREFIX = 'custom.ambit.lifecycle.';
const NAME = `${PREFIX}greet`;

function graphWith(answer: string): Graph {
  const text = `// Says ${answer}.\n// mode: READ\n// procedure: ${NAME}\n// param network: STRING = 'nobody'\n// column said: STRING\nRETURN '${answer} ' + $network AS said\n`;
  const database = testDatabase();
  if (database === null) throw new Error('no test database: run the tests through npm test');
  return new Graph({ ...database, catalogue: new Map([['greet', parseStatement('greet', text)]]) });
}

describe('the procedures for analysts', () => {
  let first: Graph;
  let second: Graph;
  const mine = async () => (await listProcedures(first)).filter(({ name }) => name.startsWith(PREFIX));
  /** What it says; null where it cannot be called. */
  const greet = async () => {
    const rows = await first.administer(`CALL ${NAME}('Eve')`).catch(() => null);
    return rows?.[0]?.['said'] ?? null;
  };
  /** APOC takes a change over with its next refresh, a second later. */
  const until = async (isSo: () => Promise<boolean>): Promise<boolean> => {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(100)) if (await isSo()) return true;
    return false;
  };

  beforeAll(() => {
    first = graphWith('hello');
    second = graphWith('good day');
  });
  afterAll(async () => {
    await removeProcedures(first, PREFIX);
    await first.close();
    await second.close();
  });

  it('are installed, described, again without a change, changed with their statement, and removed', async () => {
    expect(await installProcedures(first)).toEqual([NAME]);
    expect(await installProcedures(first)).toEqual([NAME]);
    expect(await mine()).toEqual([
      { name: NAME, description: 'Says hello.', signature: expect.stringContaining('network = nobody :: STRING') },
    ]);
    expect(await until(async () => (await greet()) === 'hello Eve')).toBe(true);

    await installProcedures(second);
    expect(await until(async () => (await greet()) === 'good day Eve')).toBe(true);
    expect(await mine()).toHaveLength(1);

    expect(await removeProcedures(first, PREFIX)).toEqual([NAME]);
    expect(await mine()).toEqual([]);
    expect(await removeProcedures(first, PREFIX)).toEqual([]);
    expect(await until(async () => (await greet()) === null)).toBe(true);
  });
});
