import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detectCommunities, type WeightedEdge } from '../../../src/community/detect-communities.ts';

const FILE = new URL('../../../../shared/golden/networks.json', import.meta.url);
const IS_THERE = existsSync(FILE);

/** Cliques of so many nodes, each tied to the next by one edge. */
function ringOfCliques(cliques: number, size: number): WeightedEdge[] {
  const edges: WeightedEdge[] = [];
  for (let c = 0; c < cliques; c += 1) {
    for (let i = 0; i < size; i += 1)
      for (let j = i + 1; j < size; j += 1) edges.push({ a: `${c}-${i}`, b: `${c}-${j}`, weight: 1 });
    edges.push({ a: `${c}-0`, b: `${(c + 1) % cliques}-1`, weight: 1 });
  }
  return edges;
}

/** Newman's modularity, by its definition over all pairs. */
function modularityOf(edges: readonly WeightedEdge[], groups: readonly (readonly string[])[]): number {
  const groupOf = new Map(groups.flatMap((nodes, group) => nodes.map((node) => [node, group] as const)));
  const nodes = [...groupOf.keys()];
  const degree = new Map<string, number>();
  const weights = new Map<string, number>();
  let twice = 0;
  for (const { a, b, weight } of edges) {
    degree.set(a, (degree.get(a) ?? 0) + weight);
    degree.set(b, (degree.get(b) ?? 0) + weight);
    weights.set(`${a}|${b}`, weight).set(`${b}|${a}`, weight);
    twice += 2 * weight;
  }
  let sum = 0;
  for (const i of nodes)
    for (const j of nodes)
      if (groupOf.get(i) === groupOf.get(j))
        sum += (weights.get(`${i}|${j}`) ?? 0) - ((degree.get(i) ?? 0) * (degree.get(j) ?? 0)) / twice;
  return sum / twice;
}

describe('communities', () => {
  test('are the cliques of a ring of cliques', () => {
    const { groups, modularity } = detectCommunities(ringOfCliques(6, 5));
    const found = groups.map(({ nodes }) => [...new Set(nodes.map((node) => node.split('-')[0]))]);
    expect(found.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(groups.map(({ nodes }) => nodes.length)).toEqual([5, 5, 5, 5, 5, 5]);
    expect(modularity).toBeGreaterThan(0.7);
  });

  test('follow the weights: a strong tie holds together what many weak ones do not', () => {
    const weak = ringOfCliques(2, 3);
    const edges = weak.map((edge) =>
      edge.a.startsWith('0') && edge.b.startsWith('1') ? { ...edge, weight: 30 } : edge,
    );
    const { groups } = detectCommunities(edges);
    expect(groups.some(({ nodes }) => nodes.includes('0-0') && nodes.includes('1-1'))).toBe(true);
  });

  test('are none where there are no edges', () => {
    expect(detectCommunities([])).toEqual({ groups: [], modularity: null });
  });

  test('are the same each time, every node is in one, and the parts of the modularity add up to it', () => {
    const edges = fc.uniqueArray(
      fc.tuple(fc.nat(14), fc.nat(14), fc.integer({ min: 1, max: 9 })).filter(([a, b]) => a < b),
      { minLength: 1, maxLength: 60, selector: ([a, b]) => `${a} ${b}` },
    );
    fc.assert(
      fc.property(edges, (list) => {
        const given = list.map(([a, b, weight]) => ({ a: `n${a}`, b: `n${b}`, weight }));
        const first = detectCommunities(given);
        expect(detectCommunities(given)).toEqual(first);
        const nodes = first.groups.flatMap((group) => group.nodes);
        expect([...nodes].sort()).toEqual([...new Set(given.flatMap(({ a, b }) => [a, b]))].sort());
        const sum = first.groups.reduce((total, { modularity }) => total + modularity, 0);
        expect(sum).toBeCloseTo(first.modularity ?? NaN, 9);
        expect(
          modularityOf(
            given,
            first.groups.map((group) => group.nodes),
          ),
        ).toBeCloseTo(sum, 9);
      }),
      { numRuns: 60 },
    );
  });

  (IS_THERE ? test : test.skip)('of the karate club have a modularity of at least .41', () => {
    const { graphs } = JSON.parse(readFileSync(FILE, 'utf8')) as {
      graphs: Record<string, { edges: readonly (readonly [string, string, number?])[] }>;
    };
    const edges = (graphs['karate']?.edges ?? []).map(([a, b]) => ({ a: String(a), b: String(b), weight: 1 }));
    const { groups, modularity } = detectCommunities(edges);
    expect(edges).toHaveLength(78);
    expect(groups.length).toBe(4);
    expect(modularity).toBeGreaterThanOrEqual(0.41);
    // The greatest there is (Brandes et al. 2008).
    expect(modularity).toBeLessThanOrEqual(0.4198);
  });
});
