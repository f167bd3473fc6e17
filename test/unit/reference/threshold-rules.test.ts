import { describe, expect, test } from '@jest/globals';
import { alignmentOf } from '../../support/reference/alignment.ts';
import type { Alignment } from '../../support/reference/alignment.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';
import { targetExperts } from '../../support/reference/experts.ts';
import { paths } from '../../support/reference/paths.ts';
import { candidates } from '../../support/reference/recommendations.ts';
import { zoneOf } from '../../support/reference/requirement-result.ts';
import { KNOWS_GRAPHS, SMALL_AT as AT, egoTie, smallFile, tie } from '../../support/reference/small-file.ts';

const align = (file: AmbitFile): Alignment => alignmentOf(file, 'g', { at: AT });

test('zones begin at .05, .5 and 1', () => {
  const zones = [0, 0.0499, 0.05, 0.4999, 0.5, 0.9999, 1].map(zoneOf);
  expect(zones).toEqual(['ABSENT', 'ABSENT', 'THIN', 'THIN', 'PARTIAL', 'PARTIAL', 'COVERED']);
});

test('a requirement is known from 3 of 10 contacts on', () => {
  const ids = Array.from({ length: 10 }, (_, index) => `c${index}`);
  const zone = (known: number): string | undefined => {
    const persons = ids.map((id, i) => ({ id, name: id, expertise: i < known ? [{ name: 'graphs' }] : [] }));
    return align({ ...smallFile(ids.map((id) => egoTie(id, 1))), persons }).requirements[0]?.zone;
  };
  expect([zone(2), zone(3)]).toEqual(['UNKNOWN', 'COVERED']);
});

describe('a tie without strength', () => {
  test('is absent from n, K and activation, but its person is reached through others', () => {
    const alone = align(smallFile([egoTie('a', 1), { a: 'ego', b: 'b' }]));
    expect(alone).toMatchObject({ constraint: 1, brokerage: 0 });
    const two = align(smallFile([egoTie('a', 1), egoTie('b', 1), { a: 'ego', b: 'c' }]));
    expect(two).toMatchObject({ constraint: 0.5, brokerage: 1 });
    expect([...alone.activations.keys()]).toEqual(['a']);
    const apart = align(smallFile([egoTie('a', 1), egoTie('b', 1), { a: 'a', b: 'b' }]));
    expect(apart).toMatchObject({ constraint: 0.5, brokerage: 1 });
    const door = align(smallFile([egoTie('x', 1), { a: 'ego', b: 'b' }, tie('x', 'b', 1)]));
    expect(door.reachables.get('b')).toBeCloseTo(0.36, 12);
    expect(door.coverage).toBe(0);
  });

  test('stays out of latent coverage and of focus, and is in knownShare', () => {
    const alignment = align(smallFile([{ a: 'ego', b: 'a' }, egoTie('x', 1), { a: 'ego', b: 'y' }]));
    expect(alignment).toMatchObject({ latent: 0, focus: 0, freshness: 0 });
    const place = { id: 'r', criteria: [{ dimension: 'ORGANIZATION' as const, value: 'One' }] };
    const { requirements } = align(smallFile([{ a: 'ego', b: 'a' }, egoTie('x', 1)], [place]));
    expect(requirements[0]?.knownShare).toBe(0.5);
  });
});

test('the range takes an estimated tie down to (.04, .2) and up to (.64, 1)', () => {
  const { low, high, score } = align(
    smallFile([{ a: 'ego', b: 'a', platforms: ['FACEBOOK'], lastContact: '2026-06-15' }]),
  );
  // C = R = a, D = (1 + 0)/2, F = φ, A = 1.
  const total = (a: number, phi: number): number => 100 * (0.65 * a + a * (0.075 + 0.1 * phi + 0.1));
  expect(low).toBeCloseTo(total(0.2 * 0.2, 0.2), 9);
  expect(score).toBeCloseTo(total(0.4, 1), 9);
  expect(high).toBeCloseTo(total(0.8, 1), 9);
});

describe('paths', () => {
  test('rank by probability, then fewer hops, then ids', () => {
    // One hop of √(.36²), or two of 1 · δ: .36 each.
    const ties = [egoTie('b', 1), egoTie('a', 1), egoTie('z', 0.36 ** 2), tie('z', 'b', 1), tie('a', 'z', 1)];
    expect(paths(smallFile(ties), 'z', { at: AT, first: 3 }).map(({ persons }) => persons.join(' '))).toEqual([
      'ego z',
      'ego a z',
      'ego b z',
    ]);
    expect(paths(smallFile(ties), 'z', { at: AT, first: 1 })).toHaveLength(1);
  });

  test('are warm from .1 on', () => {
    const status = (strength: number): unknown => paths(smallFile([egoTie('b', strength)]), 'b', { at: AT })[0]?.status;
    expect([status(0.0101), status(0.0099)]).toEqual(['WARM', 'WEAK']);
  });

  test('the odds of an introduction are those of the doors, even where a longer path is better', () => {
    const ties = [egoTie('x', 0.0001), egoTie('y', 1), tie('y', 'z', 1), tie('z', 'b', 1), tie('x', 'b', 1)];
    const found = candidates(smallFile(ties), 'g', { at: AT }).find(({ person }) => person === 'b');
    expect(found?.odds).toBeCloseTo(0.36 * 0.01, 12);
  });
});

test('experts are wanted for whatever is not covered, or by name', () => {
  const ids = (file: AmbitFile): string[] => targetExperts(file, 'g', { at: AT }).map(({ id }) => id);
  expect(ids(smallFile([egoTie('a', 0.25), tie('a', 'b', 1)]))).toEqual(['b', 'c']);
  expect(ids(smallFile([egoTie('a', 1), tie('a', 'b', 1)]))).toEqual([]);
  const named = {
    id: 'n',
    criteria: [{ dimension: 'PERSON' as const, value: 'z', weight: 0.5 }, ...(KNOWS_GRAPHS.criteria ?? [])],
  };
  expect(ids(smallFile([egoTie('a', 1)], [KNOWS_GRAPHS, named]))).toEqual(['b', 'c', 'z']);
});
