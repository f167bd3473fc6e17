import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { betweenness } from '../../../src/structure/betweenness.ts';
import { bridgesOf, componentCount } from '../../../src/structure/bridges.ts';
import { heterogeneityOf } from '../../../src/structure/heterogeneity.ts';
import { densityAround, structuralHoles } from '../../../src/structure/structural-holes.ts';
import { TieGraph, type GraphTie } from '../../../src/structure/tie-graph.ts';

const graphs = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), {
      selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
      maxLength: 24,
    })
    .map(
      (pairs) =>
        new TieGraph(
          size,
          pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ a, b, weight: 1 + ((a * 7 + b) % 5) })),
        ),
    ),
);

function without(graph: TieGraph, tie: number): TieGraph {
  return new TieGraph(
    graph.size,
    graph.ties.filter((_, n) => n !== tie),
  );
}

/** Who can be reached from a node. */
function partOf(graph: TieGraph, node: number): ReadonlySet<number> {
  const part = new Set([node]);
  for (const each of part) for (const other of graph.neighboursOf(each)) part.add(other);
  return part;
}

describe('bridges', () => {
  test('are exactly the ties without which the network falls into more parts, with the smaller part', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const found = bridgesOf(graph);
        const parts = componentCount(graph);
        graph.ties.forEach((_, tie) => {
          const rest = without(graph, tie);
          const bridge = found.find((each) => each.tie === tie);
          expect(bridge !== undefined).toBe(componentCount(rest) > parts);
          if (bridge === undefined) return;
          expect([...bridge.members()].sort()).toEqual([...partOf(rest, bridge.to)].sort());
          const { a, b } = graph.ties[tie] as GraphTie;
          expect(bridge.size).toBe(Math.min(partOf(rest, a).size, partOf(rest, b).size));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('are found on a chain of ten thousand', () => {
    const size = 10_000;
    const chain = new TieGraph(
      size,
      Array.from({ length: size - 1 }, (_, a) => ({ a, b: a + 1, weight: 1 })),
    );
    const found = bridgesOf(chain);
    expect(found).toHaveLength(size - 1);
    expect(found[0]?.size).toBe(size / 2);
    expect(componentCount(chain)).toBe(1);
  });
});

describe('betweenness', () => {
  test('is the share of the shortest paths of all pairs, counted one by one', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const all = betweenness(graph);
        const counted = countPaths(graph);
        all.forEach((value, node) => expect(value).toBeCloseTo(counted[node] ?? NaN, 9));
      }),
      { numRuns: 200 },
    );
  });

  test('estimated from half of the nodes keeps the order of a star', () => {
    const star = new TieGraph(
      20,
      Array.from({ length: 19 }, (_, n) => ({ a: 0, b: n + 1, weight: 1 })),
    );
    const [centre, ...leaves] = betweenness(star, 10);
    expect(Math.max(...leaves)).toBeLessThan(centre ?? 0);
  });
});

describe('structural holes', () => {
  test('of a star are the open ones, of a clique the closed ones', () => {
    const star = new TieGraph(
      5,
      [1, 2, 3, 4].map((b) => ({ a: 0, b, weight: 1 })),
    );
    expect(structuralHoles(star, 0, 'WHOLE', 'BINARY')).toEqual({
      constraint: 0.25,
      hierarchy: 0,
      effectiveSize: 4,
      efficiency: 1,
    });
    expect(densityAround(star, 0)).toBe(0);
    const clique = new TieGraph(3, [
      { a: 0, b: 1, weight: 1 },
      { a: 0, b: 2, weight: 1 },
      { a: 1, b: 2, weight: 1 },
    ]);
    expect(structuralHoles(clique, 0, 'WHOLE', 'BINARY')).toMatchObject({ constraint: 1.125, effectiveSize: 1 });
    expect(densityAround(clique, 0)).toBe(1);
  });

  test('do not depend on the unit of strengths, and equal strengths are as none', () => {
    fc.assert(
      fc.property(graphs, fc.double({ min: 0.01, max: 9, noNaN: true }), (graph, unit) => {
        const scaled = new TieGraph(
          graph.size,
          graph.ties.map((tie) => ({ ...tie, weight: tie.weight * unit })),
        );
        const equal = new TieGraph(
          graph.size,
          graph.ties.map((tie) => ({ ...tie, weight: unit })),
        );
        for (let node = 0; node < graph.size; node += 1) {
          const weighted = structuralHoles(graph, node, 'WHOLE', 'WEIGHTED');
          const again = structuralHoles(scaled, node, 'WHOLE', 'WEIGHTED');
          expect(again?.constraint ?? 0).toBeCloseTo(weighted?.constraint ?? 0, 9);
          const even = structuralHoles(equal, node, 'EGO', 'WEIGHTED');
          const binary = structuralHoles(graph, node, 'EGO', 'BINARY');
          expect(even?.effectiveSize ?? 0).toBeCloseTo(binary?.effectiveSize ?? 0, 9);
        }
      }),
    );
  });

  test('of nobody are none', () => {
    expect(structuralHoles(new TieGraph(1, []), 0, 'WHOLE', 'BINARY')).toBeNull();
  });
});

describe('heterogeneity', () => {
  test('is 1 − Σ p², and by its greatest value', () => {
    expect(heterogeneityOf(['a', 'a', 'b', null])).toEqual({
      blau: 1 - (4 + 1) / 9,
      iqv: (1 - 5 / 9) / 0.5,
      categories: 2,
      known: 3,
      largest: { value: 'a', share: 2 / 3 },
    });
    expect(heterogeneityOf(['a', 'b'], 5).iqv).toBeCloseTo(0.5 / 0.8, 12);
  });

  test('of one category is 0 without a share of what could be, and of nothing known there is none', () => {
    expect(heterogeneityOf(['a', 'a'])).toMatchObject({ blau: 0, iqv: null });
    expect(heterogeneityOf([null])).toMatchObject({ blau: null, iqv: null, known: 0 });
  });
});

/** Betweenness by counting the paths of each pair. */
function countPaths(graph: TieGraph): readonly number[] {
  const from = Array.from({ length: graph.size }, (_, source) => shortest(graph, source));
  return Array.from({ length: graph.size }, (_, node) => {
    let sum = 0;
    for (let a = 0; a < graph.size; a += 1)
      for (let b = a + 1; b < graph.size; b += 1) {
        const [toB, toNode, onward] = [from[a]?.[b], from[a]?.[node], from[node]?.[b]];
        if (a === node || b === node || !toB || !toNode || !onward) continue;
        if (toNode.distance + onward.distance === toB.distance) sum += (toNode.paths * onward.paths) / toB.paths;
      }
    return sum;
  });
}

function shortest(graph: TieGraph, source: number): readonly ({ distance: number; paths: number } | undefined)[] {
  const found: ({ distance: number; paths: number } | undefined)[] = [];
  found[source] = { distance: 0, paths: 1 };
  let ring = [source];
  for (let distance = 1; ring.length > 0; distance += 1) {
    const next = new Map<number, number>();
    for (const node of ring)
      for (const other of graph.neighboursOf(node))
        if (found[other] === undefined) next.set(other, (next.get(other) ?? 0) + (found[node]?.paths ?? 0));
    for (const [node, paths] of next) found[node] = { distance, paths };
    ring = [...next.keys()];
  }
  return found;
}
