import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph, Row } from '../../../src/graph/graph.ts';
import { deleteNetworks, loadAmbit } from '../../support/load-ambit.ts';
import { alignmentOf } from '../../support/reference/alignment.ts';
import type { Alignment } from '../../support/reference/alignment.ts';
import { GOLDEN_GOAL, HAS_GOLDEN, goldenCases, goldenToAmbit } from '../../support/reference/golden.ts';
import { RANDOM_AT } from '../../support/reference/random-network.ts';
import { differences } from './differences.ts';
import { randomNetworks } from './random-networks.ts';
import { HAS_DATABASE, MODEL, SEED, networkPrefix, openTestGraph, title } from './score-graph.ts';

const NETWORKS = 300;
const BATCH = 25;
const prefix = networkPrefix('alignment');

(HAS_DATABASE ? describe : describe.skip)(title('alignment'), () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await openTestGraph();
  });

  afterAll(async () => {
    await deleteNetworks(graph, prefix);
    await graph.close();
  });

  (HAS_GOLDEN ? test : test.skip)('is that of the golden cases', async () => {
    for (const [name, golden] of Object.entries(goldenCases())) {
      const file = goldenToAmbit(name, golden, RANDOM_AT);
      await loadAmbit(graph, [{ network: prefix + name, file }]);
      const row = await align(graph, prefix + name, GOLDEN_GOAL);
      const { coverage_r, reach_r, points, ...expected } = golden.expected;
      expect(differences(name, pick(row, PARTS), pick(expected, PARTS))).toEqual([]);
      expect(differences(`${name} points`, row.points, points)).toEqual([]);
      expect(differences(`${name} C`, byRequirement(row, 'coverage'), coverage_r)).toEqual([]);
      expect(differences(`${name} R`, byRequirement(row, 'reach'), reach_r)).toEqual([]);
    }
  });

  test(`is that of the reference on ${NETWORKS} random networks from seed ${SEED} on`, async () => {
    process.stdout.write(`AMBIT_TEST_SEED=${SEED}\n`);
    const found: string[] = [];
    for (let start = 0; start < NETWORKS; start += BATCH) {
      const batch = randomNetworks(prefix, SEED + start, BATCH);
      await loadAmbit(graph, batch);
      for (const { network, seed, file, options } of batch) {
        const row = await align(graph, network, 'g1');
        found.push(...differences(`seed ${seed}`, ofRow(row), ofReference(alignmentOf(file, 'g1', options))));
      }
    }
    expect(found).toEqual([]);
  }, 180_000);
});

type AlignmentRow = Row<'alignment/align-goal'>;

async function align(graph: Graph, network: string, goal: string): Promise<AlignmentRow> {
  const row = await graph.first('alignment/align-goal', { network, goal, at: RANDOM_AT, model: MODEL });
  if (row === undefined) throw new Error(`no goal ${goal} in ${network}`);
  return row;
}

const PARTS = [
  'score',
  'coverage',
  'latent',
  'reach',
  'balance',
  'brokerage',
  'diversity',
  'freshness',
  'focus',
] as const;

const EACH = ['knownShare', 'coverage', 'reach', 'severity', 'fragility'] as const;

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

function byRequirement(row: AlignmentRow, key: 'coverage' | 'reach'): Record<string, number | null> {
  return Object.fromEntries(row.requirements.map((requirement) => [requirement.id, requirement[key]]));
}

function ofRow(row: AlignmentRow): object {
  return {
    ...pick(row, PARTS),
    low: row.low,
    high: row.high,
    status: row.status,
    friendTies: row.friendTiesKnown ? 'KNOWN' : 'UNKNOWN',
    points: row.points && { ...row.points, reach: row.points.reach ?? 0 },
    requirements: Object.fromEntries(row.requirements.map((requirement) => [requirement.id, pick(requirement, EACH)])),
  };
}

function ofReference(alignment: Alignment): object {
  return {
    ...pick(alignment, PARTS),
    low: alignment.low,
    high: alignment.high,
    status: alignment.status,
    friendTies: alignment.friendTies,
    points: alignment.points,
    requirements: Object.fromEntries(
      alignment.requirements.map((requirement) => [requirement.id, pick(requirement, EACH)]),
    ),
  };
}
