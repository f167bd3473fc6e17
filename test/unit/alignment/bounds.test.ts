import { describe, expect, it } from '@jest/globals';
import type { ModelParameters, NetworkInputs } from '../../../src/alignment/calculator/inputs.type.ts';
import { NetworkChanges } from '../../../src/alignment/replay/network-changes.ts';
import { networkAtRevision, remembered, ReplayCache } from '../../../src/alignment/replay/replay-cache.ts';
import type { WrittenStatement } from '../../../src/graph/graph.ts';

/** A memory of changes with what tells it of them. */
function changes(maxIds?: number) {
  let tell: (written: readonly WrittenStatement[]) => void = () => undefined;
  const memory = new NetworkChanges({ onWritten: (listener) => void (tell = listener) }, maxIds);
  const write = (network: string, revision: number, ids: readonly string[]): void =>
    tell([
      { name: 'network/lock-network', params: { network }, rows: [{ id: network, revision }] },
      { name: 'tie/delete-ties', params: { network, pairKeys: ids }, rows: [] },
    ]);
  return { memory, write };
}
const ids = (count: number, of: string): readonly string[] => Array.from({ length: count }, (_, n) => `${of} ${n}`);

describe('what is remembered of changes', () => {
  it('stays below its bounds whatever is written', () => {
    const { memory, write } = changes();
    for (let network = 0; network < 150; network += 1)
      for (let revision = 1; revision <= 20; revision += 1)
        write(`n${network}`, revision, ids(1_000, `${network}.${revision}`));
    expect(memory.size.networks).toBeLessThanOrEqual(100);
    expect(memory.size.ids).toBeLessThanOrEqual(200_000);
    // The latest is what will be asked for.
    expect(memory.between('n149', 19, 20)?.ties.size).toBe(1_000);
    expect(memory.between('n0', 19, 20)).toBeUndefined();
  });

  it('keeps the last 200 revisions of one network, and none of more than 2,000 ids', () => {
    const { memory, write } = changes();
    for (let revision = 1; revision <= 1_000; revision += 1) write('n', revision, [`p${revision}`]);
    expect(memory.size).toEqual({ networks: 1, revisions: 200, ids: 200 });
    expect(memory.between('n', 800, 1_000)?.ties.size).toBe(200);
    expect(memory.between('n', 799, 1_000)).toBeUndefined();
    write('n', 1_001, ids(2_001, 'p'));
    expect(memory.size.ids).toBe(200);
    expect(memory.between('n', 1_000, 1_001)).toBeUndefined();
  });

  it('counts a revision once that is told twice, and keeps the last one even above the bound', () => {
    const { memory, write } = changes(100);
    write('n', 1, ids(60, 'a'));
    write('n', 1, ids(60, 'b'));
    expect(memory.size).toEqual({ networks: 1, revisions: 1, ids: 60 });
    write('n', 2, ids(60, 'c'));
    expect(memory.size).toEqual({ networks: 1, revisions: 1, ids: 60 });
    write('m', 1, ids(150, 'd'));
    expect(memory.size).toEqual({ networks: 1, revisions: 1, ids: 150 });
    expect(memory.between('m', 0, 1)?.ties.size).toBe(150);
  });
});

describe('the networks that are kept', () => {
  const MODEL = { halfLife: 1 } as unknown as ModelParameters;
  const entry = (persons: number) =>
    networkAtRevision(1, MODEL, {
      persons: Array.from({ length: persons }),
      egoTies: new Map(),
      otherTies: [],
      interactions: [],
    } as unknown as NetworkInputs);

  it('weigh no more than may be kept, those used last staying', () => {
    const cache = new ReplayCache(100_000);
    for (let n = 0; n < 50; n += 1) {
      cache.set(`n${n}`, entry(9_500));
      cache.get('n0', 1, MODEL);
      expect(cache.size.weight).toBeLessThanOrEqual(100_000);
    }
    expect(cache.size.networks).toBe(10);
    expect(cache.latest('n0', MODEL)).toBeDefined();
    expect(cache.latest('n49', MODEL)).toBeDefined();
    expect(cache.latest('n1', MODEL)).toBeUndefined();
  });

  it('are bounded in number where there is nothing in them, and one that is too large is not kept', () => {
    const cache = new ReplayCache();
    for (let n = 0; n < 5_000; n += 1) cache.set(`n${n}`, entry(0));
    const { networks } = cache.size;
    expect([networks > 500, networks <= 2_000]).toEqual([true, true]);
    cache.set('large', entry(1_000_001));
    expect(cache.size.networks).toBe(networks);
    expect(cache.size.weight).toBeLessThanOrEqual(1_000_000);
    expect(cache.latest('large', MODEL)).toBeUndefined();
  });

  it('remember so many numbers of the past and no more', () => {
    const one = entry(1);
    for (let n = 0; n < 25_000; n += 1) remembered(one, `${n}`, () => n);
    expect(one.points.size).toBe(20_000);
    expect(remembered(one, '24999', () => -1)).toBe(24_999);
  });
});
