import { describe, expect, it } from '@jest/globals';
import { runImport } from '../../../src/import/import-pipeline.ts';
import type { ReaderEvent } from '../../../src/import/reader.type.ts';
import type { NetworkWriter } from '../../../src/network/write-network.ts';
import type { Params, StatementName, StatementRunner } from '../../../src/graph/graph.ts';
import { memoryFile } from './support.ts';

/** A graph that has nothing, takes everything, and tells which ties it was asked about. */
function emptyGraph(): { readonly graph: NetworkWriter; readonly asked: string[] } {
  const asked: string[] = [];
  const answer = (name: StatementName): Promise<readonly unknown[]> =>
    Promise.resolve(name === 'network/lock-network' ? [{ revision: 1 }] : []);
  const reader = {
    run: (name: StatementName, params: unknown) => {
      if (name === 'tie/find-tie-records') asked.push(...(params as Params<'tie/find-tie-records'>).pairKeys);
      return answer(name);
    },
  } as unknown as StatementRunner;
  // What a transaction reads again before it writes is no question of the plan.
  const writer = { run: answer } as unknown as StatementRunner;
  return { graph: { run: reader.run, write: (_label, work) => work(writer) }, asked };
}

const person = (id: string, row: number): ReaderEvent => ({
  type: 'RECORD',
  record: { kind: 'PERSON', row, externalId: id, name: { full: `Person ${id}` }, uid: `uid-of-${id}` },
});

/** Ties of one person to many others, the first of them once more at the end. */
function* manyTies(others: number): Generator<ReaderEvent> {
  for (let n = 0; n <= others; n += 1) yield person(String(n), n + 1);
  const tie = (to: number): ReaderEvent => ({
    type: 'RECORD',
    record: { kind: 'TIE', row: 1_000 + to, a: '0', b: String(to), strength: 0.5 },
  });
  for (let n = 1; n <= others; n += 1) yield tie(n);
  yield tie(1);
}

const BATCH = 2;
/** Batches after which an import lets go of what the graph knows. */
const REMEMBERED = 30;

async function take(others: number, dryRun: boolean) {
  const { graph, asked } = emptyGraph();
  const outcome = await runImport(graph, {
    network: { id: 'network', egoId: 'ego', source: null },
    importId: dryRun ? null : 'import',
    file: memoryFile('x'),
    reader: {
      format: 'STUB',
      platform: 'OTHER',
      tiesToEgo: false,
      recognises: () => true,
      async *read() {
        yield* manyTies(others);
      },
    },
    dryRun,
    now: new Date('2026-11-01T00:00:00Z'),
    batch: BATCH,
  });
  const times = new Map<string, number>();
  for (const pair of asked) times.set(pair, (times.get(pair) ?? 0) + 1);
  return { counts: outcome.counts, askedTwice: [...times.values()].filter((each) => each > 1).length };
}

describe('what an import remembers of ties', () => {
  it('is let go of when it has become much, and the graph is asked again', async () => {
    expect((await take(BATCH * REMEMBERED * 2, false)).askedTwice).toBe(1);
  });

  it('is all there while it is little', async () => {
    expect((await take(BATCH * 5, false)).askedTwice).toBe(0);
  });

  it('is as much in a dry run, where the graph knows nothing of what is planned', async () => {
    const { counts, askedTwice } = await take(BATCH * REMEMBERED * 2, true);
    expect(askedTwice).toBe(1);
    // 121 persons and 120 ties, and one tie of which something is said again.
    expect(counts).toEqual({ created: 241, updated: 1, skipped: 0, rejected: 0 });
  });
});
