import { describe, expect, test } from '@jest/globals';
import type { Row } from '../../../src/graph/graph.ts';
import { externalId, loadAmbit } from '../../support/load-ambit.ts';
import { GOLDEN_GOAL, HAS_GOLDEN, goldenCases, goldenToAmbit } from '../../support/reference/golden.ts';
import type { GoldenCase } from '../../support/reference/golden.ts';
import { paths } from '../../support/reference/paths.ts';
import { RANDOM_AT } from '../../support/reference/random-network.ts';
import { candidates, deepen, meet, revive } from '../../support/reference/recommendations.ts';
import type { Advice } from '../../support/reference/recommendations.ts';
import { differences } from './differences.ts';
import { HAS_DATABASE, MODEL, SEED, title } from './score-graph.ts';
import { withNetworks } from './with-networks.ts';

const NETWORKS = 100;
const FIRST = 8;

type RecommendationRow = Row<'alignment/recommend'>;

(HAS_DATABASE ? describe : describe.skip)(title('recommendations'), () => {
  const { networks, prefix, graph } = withNetworks('recommend', NETWORKS);

  const recommend = (network: string, goal: string): Promise<readonly RecommendationRow[]> =>
    graph().run('alignment/recommend', { network, goal, at: RANDOM_AT, first: FIRST, model: MODEL });

  (HAS_GOLDEN ? test : test.skip)('of G4 are to meet E, then H, by the way the golden case names', async () => {
    const golden = goldenCases()['G4'] as GoldenCase;
    await loadAmbit(graph(), [{ network: `${prefix}G4`, file: goldenToAmbit('G4', golden, RANDOM_AT) }]);
    const rows = (await recommend(`${prefix}G4`, GOLDEN_GOAL)).filter(({ kind }) => kind === 'MEET');
    expect(rows.map(({ person }) => externalId(person ?? ''))).toEqual(['E', 'H']);
    for (const row of rows) {
      const wanted = golden.recommendations?.[externalId(row.person ?? '')];
      expect(differences('odds', row.odds, wanted?.intro_p)).toEqual([]);
      expect(externalId(row.pathIds?.[1] ?? '')).toBe(wanted?.via);
      if (row.rank === 1) {
        expect(differences('gain', row.gain, wanted?.gain_if_met)).toEqual([]);
        expect(differences('expected', row.expected, wanted?.expected_gain)).toEqual([]);
      }
    }
  });

  test(`are those of the reference on ${NETWORKS} random networks, half of them from seed ${SEED} on`, async () => {
    const met = new Set<string>();
    for (const { network, seed, file, options } of networks) {
      const rows = await recommend(network, 'g1');
      for (const [kind, list] of [
        ['MEET', meet],
        ['REVIVE', revive],
        ['DEEPEN', deepen],
      ] as const) {
        const found = rows.filter((row) => row.kind === kind).map(adviceOf);
        const expected = list(file, 'g1', options).slice(0, FIRST);
        expect(differences(`seed ${seed} ${kind}`, { ...found }, { ...expected })).toEqual([]);
      }
      const odds = new Map(candidates(file, 'g1', options).map((candidate) => [candidate.person, candidate.odds]));
      for (const row of rows.filter(({ kind }) => kind === 'MEET')) {
        const person = externalId(row.person ?? '');
        const [best] = paths(file, person, { ...options, goalId: 'g1', first: 1 });
        const path = best && { persons: best.persons, probability: best.probability, status: best.status };
        expect(differences(`seed ${seed} path to ${person}`, pathOf(row), path ?? null)).toEqual([]);
        expect(differences(`seed ${seed} odds of ${person}`, row.odds, odds.get(person))).toEqual([]);
        met.add(best === undefined ? 'MEET without a path' : `MEET over ${best.hops} hops`);
      }
      for (const { kind, rank } of rows) met.add(`${kind} ${rank}`);
    }
    expect([...met]).toEqual(expect.arrayContaining(EVERYTHING));
  }, 180_000);

  test('bring forward a profile where a requirement lacks something and nobody is known of', async () => {
    const network = `${prefix}profile`;
    const criteria = [
      { dimension: 'SECTOR' as const, value: 'K' },
      { dimension: 'SENIORITY' as const, value: '4' },
    ];
    const near = { organization: 'Bank', sector: '62', seniority: 2 };
    await loadAmbit(graph(), [
      {
        network,
        file: {
          ambit: 1,
          tiesComplete: true,
          ego: { name: 'Ego' },
          persons: [
            { id: 'a', name: 'A', positions: [near] },
            { id: 'b', name: 'B', positions: [{ ...near, sector: '65', seniority: 1 }] },
          ],
          ties: [
            { a: 'ego', b: 'a', strength: 1, lastContact: '2026-06-15' },
            { a: 'ego', b: 'b', strength: 0.04 },
          ],
          goals: [{ id: 'g', requirements: [{ id: 'r', capacity: 2, criteria }] }],
        },
      },
    ]);
    const [row] = (await recommend(network, 'g')).filter(({ kind }) => kind === 'PROFILE');
    expect(row).toMatchObject({
      person: null,
      requirement: 'r',
      rank: 1,
      expected: 0,
      doorway: 'i-b',
      closeness: 'SECTOR',
    });
    expect(row?.gain).toBeCloseTo(0.5 * 0.5, 9);
    expect(row?.points).toBeCloseTo(50 * 0.25, 9);
    expect(row?.profile.map(({ dimension, value }) => [dimension, value])).toEqual([
      ['SECTOR', 'K'],
      ['SENIORITY', '4'],
    ]);
  });
});

const EVERYTHING = [
  'MEET over 2 hops',
  'MEET over 3 hops',
  'MEET over 4 hops',
  'MEET without a path',
  'MEET 8',
  'REVIVE 3',
  'DEEPEN 3',
  'PROFILE 1',
];

function adviceOf({ kind, person, gain, expected, points, expectedPoints }: RecommendationRow): Advice {
  return { kind: kind as Advice['kind'], person: externalId(person ?? ''), gain, expected, points, expectedPoints };
}

function pathOf({ pathIds, pathProbability, pathStatus }: RecommendationRow): object | null {
  return pathIds && { persons: pathIds.map(externalId), probability: pathProbability, status: pathStatus };
}
