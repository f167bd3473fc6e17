import { describe, expect, test } from '@jest/globals';
import { alignmentOf } from '../../support/reference/alignment.ts';
import type { Alignment } from '../../support/reference/alignment.ts';
import {
  GOLDEN_GOAL,
  HAS_GOLDEN,
  goldenCases,
  goldenGraphs,
  goldenParameters,
  goldenToAmbit,
  graphToAmbit,
} from '../../support/reference/golden.ts';
import type { GoldenCase } from '../../support/reference/golden.ts';
import { DEFAULT_PARAMETERS } from '../../support/reference/parameters.ts';
import { allPaths, paths } from '../../support/reference/paths.ts';
import { networkAt } from '../../support/reference/network-at.ts';
import { candidates, meet } from '../../support/reference/recommendations.ts';

const AT = new Date('2026-06-15T13:30:00Z');
const title = HAS_GOLDEN ? 'golden values' : 'golden values (skipped: no shared/golden beside the repository)';
const cases = HAS_GOLDEN ? Object.entries(goldenCases()) : [];
const graphs = HAS_GOLDEN ? Object.entries(goldenGraphs()) : [];

(HAS_GOLDEN ? describe : describe.skip)(title, () => {
  test('there are the cases G0 to G6 and three networks', () => {
    expect(cases.map(([name]) => name).sort()).toEqual(['G0', 'G1', 'G2', 'G3a', 'G3b', 'G4', 'G5', 'G6']);
    expect(graphs.map(([name]) => name).sort()).toEqual(['florentine', 'karate', 'lesmis']);
  });

  test('the parameters are those of the golden cases', () => {
    const p = DEFAULT_PARAMETERS;
    expect(goldenParameters()).toEqual({
      wC: p.weights.coverage,
      wR: p.weights.reach,
      wD: p.weights.diversity,
      wF: p.weights.freshness,
      wA: p.weights.focus,
      gamma: p.gamma.ORDINARY,
      phi_min: p.phiMin,
      half: p.halfLifeDays,
      delta: p.delta,
      sigma_new: p.sigmaNew,
    });
  });

  test.each(cases)('%s: the alignment and its parts', (name, golden) => {
    const alignment = alignmentOf(goldenToAmbit(name, golden, AT), GOLDEN_GOAL, { at: AT });
    expect(alignment.status).toBe('SCORED');
    for (const key of SCALARS) expectClose(key, alignment[key], golden.expected[key]);
    expect(Object.keys(alignment.points ?? {}).sort()).toEqual(Object.keys(golden.expected.points).sort());
    for (const [key, points] of Object.entries(alignment.points ?? {})) {
      expectClose(`points ${key}`, points, golden.expected.points[key]);
    }
  });

  test.each(cases)('%s: activations, reachability, requirements', (name, golden) => {
    const alignment = alignmentOf(goldenToAmbit(name, golden, AT), GOLDEN_GOAL, { at: AT });
    expectMap('a', alignment.activations, golden.expected.activation);
    expectMap('b', alignment.reachables, golden.expected.best);
    expectMap('S', perRequirement(alignment, 'support'), golden.expected.S);
    expectMap('C', perRequirement(alignment, 'coverage'), golden.expected.coverage_r);
    expectMap('R', perRequirement(alignment, 'reach'), golden.expected.reach_r);
  });

  test('G4: whom to meet, with what gain and expectation', () => {
    const golden = goldenCases()['G4'] as GoldenCase;
    const file = goldenToAmbit('G4', golden, AT);
    const found = candidates(file, GOLDEN_GOAL, { at: AT });
    expect(found.map(({ person }) => person)).toEqual(['E', 'H']);
    for (const { person, odds, gain, expected } of found) {
      const wanted = golden.recommendations?.[person];
      expectClose(`odds of ${person}`, odds, wanted?.intro_p);
      expectClose(`gain of ${person}`, gain, wanted?.gain_if_met);
      expectClose(`expectation of ${person}`, expected, wanted?.expected_gain);
      const [best] = paths(file, person, { at: AT, goalId: GOLDEN_GOAL });
      expect(best?.persons).toEqual(['ego', wanted?.via, person]);
    }
    expect(meet(file, GOLDEN_GOAL, { at: AT }).map(({ person }) => person)).toEqual(['E', 'H']);
  });

  const egos = graphs.flatMap(([name, graph]) => Object.keys(graph.nodes).map((node) => [name, node, graph] as const));
  test.each(egos)("%s: Burt's constraint of %s", (name, node, graph) => {
    const alignment = alignmentOf(graphToAmbit(name, graph, node, AT), GOLDEN_GOAL, { at: AT });
    expectClose('constraint', alignment.constraint, graph.nodes[node]?.binary.constraint_ego_restricted);
  });

  const queries = graphs.flatMap(([name, graph]) =>
    graph.k_shortest.map((query) => [name, query.source, query.target, graph, query] as const),
  );
  test.each(queries)('%s: the best paths from %s to %s', (name, source, target, graph, query) => {
    const parameters = { ...DEFAULT_PARAMETERS, delta: 1 };
    const network = networkAt(graphToAmbit(name, graph, source, AT), { at: AT, parameters });
    const golden = query.paths_in_cost_order_with_ties_at_rank_k;
    const least = Math.min(...golden.map(({ probability }) => probability));
    const found = allPaths(network, 0.5, target).filter(({ probability }) => probability >= least - 1e-9);
    const wanted = golden.filter(({ hops }) => hops <= 4);
    const key = (persons: readonly string[]): string => persons.slice(1).join(' ');
    expect(found.map(({ persons }) => key(persons)).sort()).toEqual(wanted.map(({ path }) => key(path)).sort());
    for (const { path, probability } of wanted) {
      expectClose(key(path), found.find(({ persons }) => key(persons) === key(path))?.probability, probability);
    }
  });
});

const SCALARS = [
  'score',
  'coverage',
  'latent',
  'reach',
  'balance',
  'constraint',
  'brokerage',
  'diversity',
  'freshness',
  'focus',
] as const;

function perRequirement(alignment: Alignment, key: 'support' | 'coverage' | 'reach'): ReadonlyMap<string, number> {
  return new Map(alignment.requirements.map((requirement) => [requirement.id, requirement[key] ?? NaN]));
}

function expectMap(what: string, actual: ReadonlyMap<string, number>, wanted: Readonly<Record<string, number>>): void {
  expect([what, ...[...actual.keys()].sort()]).toEqual([what, ...Object.keys(wanted).sort()]);
  for (const [id, value] of actual) expectClose(`${what} of ${id}`, value, wanted[id]);
}

/** Equal within 1e-9, null only equal to null; the message says which number it is. */
function expectClose(what: string, actual: number | null | undefined, wanted: number | null | undefined): void {
  const equal = actual === wanted || Math.abs((actual ?? NaN) - (wanted ?? NaN)) <= 1e-9;
  expect({ what, value: equal ? wanted : actual }).toEqual({ what, value: wanted });
}
