import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { betweenness, egoBetweenness, normalized } from '../../../src/structure/betweenness.ts';
import { structuralHoles } from '../../../src/structure/structural-holes.ts';
import { TieGraph } from '../../../src/structure/tie-graph.ts';

const FILE = new URL('../../../../shared/golden/networks.json', import.meta.url);
const IS_THERE = existsSync(FILE);

interface Expected {
  readonly degree: number;
  readonly constraint_whole_graph: number;
  readonly constraint_ego_restricted: number;
  readonly hierarchy_whole_graph: number;
  readonly hierarchy_ego_restricted: number;
  readonly effective_size: number;
  readonly effective_size_ego_restricted: number;
  readonly efficiency: number;
}
interface GoldenNetwork {
  readonly n: number;
  readonly edges: readonly (readonly [string | number, string | number, number?])[];
  readonly nodes: Readonly<
    Record<
      string,
      {
        readonly binary: Expected;
        readonly weighted?: Expected;
        readonly betweenness_unnormalised: number;
        readonly betweenness_normalised: number;
        readonly ego_betweenness_unnormalised: number;
      }
    >
  >;
}

const networks = IS_THERE
  ? Object.entries((JSON.parse(readFileSync(FILE, 'utf8')) as { graphs: Record<string, GoldenNetwork> }).graphs)
  : [];
const title = IS_THERE ? 'golden networks' : 'golden networks (skipped: no shared/golden beside the repository)';

(IS_THERE ? describe : describe.skip)(title, () => {
  test('there are three', () => {
    expect(networks.map(([name]) => name).sort()).toEqual(['florentine', 'karate', 'lesmis']);
  });

  for (const [name, { n, edges, nodes }] of networks) {
    const ids = [...new Set(edges.flatMap(([a, b]) => [String(a), String(b)]))];
    const graph = new TieGraph(
      ids.length,
      edges.map(([a, b, weight]) => ({ a: ids.indexOf(String(a)), b: ids.indexOf(String(b)), weight: weight ?? 1 })),
    );

    test(`${name}: constraint, hierarchy, effective size and efficiency, whole and restricted to the ego`, () => {
      expect(ids).toHaveLength(n);
      for (const [id, { binary, weighted }] of Object.entries(nodes)) {
        for (const [weighting, expected] of [
          ['BINARY', binary],
          ['WEIGHTED', weighted],
        ] as const) {
          if (expected === undefined) continue;
          const node = ids.indexOf(id);
          const whole = structuralHoles(graph, node, 'WHOLE', weighting);
          const ego = structuralHoles(graph, node, 'EGO', weighting);
          expect(graph.degreeOf(node)).toBe(expected.degree);
          expect(whole?.constraint).toBeCloseTo(expected.constraint_whole_graph, 9);
          expect(ego?.constraint).toBeCloseTo(expected.constraint_ego_restricted, 9);
          expect(whole?.hierarchy).toBeCloseTo(expected.hierarchy_whole_graph, 9);
          expect(ego?.hierarchy).toBeCloseTo(expected.hierarchy_ego_restricted, 9);
          expect(whole?.effectiveSize).toBeCloseTo(expected.effective_size, 9);
          expect(ego?.effectiveSize).toBeCloseTo(expected.effective_size_ego_restricted, 9);
          expect(whole?.efficiency).toBeCloseTo(expected.efficiency, 9);
        }
      }
    });

    test(`${name}: betweenness in the network and among one's own neighbours`, () => {
      const all = betweenness(graph);
      for (const [id, expected] of Object.entries(nodes)) {
        const node = ids.indexOf(id);
        expect(all[node]).toBeCloseTo(expected.betweenness_unnormalised, 6);
        expect(normalized(all[node] ?? NaN, n)).toBeCloseTo(expected.betweenness_normalised, 9);
        expect(egoBetweenness(graph, node)).toBeCloseTo(expected.ego_betweenness_unnormalised, 6);
      }
    });
  }
});
