import { describe, expect, test } from '@jest/globals';
import { alignmentOf, networkScore } from '../../support/reference/alignment.ts';
import type { Alignment } from '../../support/reference/alignment.ts';
import type { AmbitFile, AmbitTie } from '../../support/reference/ambit-file.ts';
import { targetExperts } from '../../support/reference/experts.ts';
import { paths } from '../../support/reference/paths.ts';
import { KNOWS_GRAPHS, SMALL_AT as AT, egoTie, smallFile, tie } from '../../support/reference/small-file.ts';
import { candidates, deepen, meet, nextLevel, revive } from '../../support/reference/recommendations.ts';

const align = (file: AmbitFile, goalAt: Date = AT): Alignment => alignmentOf(file, 'g', { at: AT, goalAt });

describe('status', () => {
  test('no requirements, also before the goal began', () => {
    expect(align(smallFile([egoTie('a', 1)], [])).status).toBe('NO_REQUIREMENTS');
    const begun = smallFile([egoTie('a', 1)]);
    const goals = (begun.goals ?? []).map((goal) => ({ ...goal, from: '2026-06-15' }));
    expect(align({ ...begun, goals }).status).toBe('SCORED');
    const before = align({ ...begun, goals }, new Date('2026-06-14T23:59:59Z'));
    expect(before).toMatchObject({ status: 'NO_REQUIREMENTS', score: null, points: null, low: null, requirements: [] });
  });

  test('insufficient data: every requirement UNKNOWN', () => {
    const alignment = align(
      smallFile([egoTie('a', 1)], [{ id: 'r', criteria: [{ dimension: 'PLACE', value: 'FR' }] }]),
    );
    expect(alignment).toMatchObject({ status: 'INSUFFICIENT_DATA', score: null, coverage: null });
    expect(alignment.requirements[0]).toMatchObject({ zone: 'UNKNOWN', knownShare: 0, coverage: null, severity: null });
  });

  test('an UNKNOWN requirement leaves every mean', () => {
    const requirements = [
      KNOWS_GRAPHS,
      { id: 'r2', weight: 9, criteria: [{ dimension: 'PLACE', value: 'FR' }] },
    ] as const;
    expect(align(smallFile([egoTie('a', 1)], requirements))).toMatchObject({ coverage: 1, balance: 1 });
  });
});

describe('while friend ties are unknown', () => {
  test('reach and brokerage are null, D is the balance, C has weight .65', () => {
    const alignment = align({ ...smallFile([egoTie('a', 0.25), egoTie('b', 0.25)]), tiesComplete: false });
    expect(alignment).toMatchObject({ friendTies: 'UNKNOWN', reach: null, brokerage: null, diversity: 1, coverage: 1 });
    expect(alignment.points).toEqual({ coverage: 65, reach: 0, diversity: 15, freshness: 10, focus: 10 });
    expect(align({ ...smallFile([egoTie('x', 1)]), tiesComplete: false }).requirements[0]?.absence).toBe(
      'FRIENDS_UNKNOWN',
    );
  });
});

describe('range, latent, platforms', () => {
  test('the range moves unverified ties only, those without strength too', () => {
    const fixed = align(smallFile([egoTie('a', 0.36)]));
    expect([fixed.low, fixed.high]).toEqual([fixed.score, fixed.score]);
    const open = align(smallFile([{ a: 'ego', b: 'a' }]));
    expect(open).toMatchObject({ score: 0, low: 0, coverage: 0 });
    // C = R = .8, D = (1 + 0)/2, F = A = 1.
    expect(open.high).toBeCloseTo(100 * (0.5 * 0.8 + 0.15 * 0.8 + 0.8 * (0.15 * 0.5 + 0.1 + 0.1)), 9);
  });

  test('latent is coverage were all ties fresh; a platform’s is that of its ties alone', () => {
    const ties: AmbitTie[] = [
      { ...egoTie('a', 0.25), lastContact: '2025-12-17', platforms: ['XING'] },
      { ...egoTie('b', 0.16), platforms: ['LINKEDIN', 'XING'] },
    ];
    const alignment = align(smallFile(ties, [{ ...KNOWS_GRAPHS, capacity: 2 }]));
    expect(alignment.coverage).toBeCloseTo((0.5 * 0.6 + 0.4) / 2, 12);
    expect(alignment.latent).toBeCloseTo(0.45, 12);
    expect([...alignment.platforms.keys()]).toEqual(['LINKEDIN', 'XING']);
    expect(alignment.platforms.get('LINKEDIN')).toBeCloseTo(0.2, 12);
    expect(alignment.platforms.get('XING')).toBeCloseTo(0.35, 12);
  });
});

test('people of one employer are one source, unless a hard criterion names it', () => {
  const soft = smallFile([egoTie('a', 0.25), egoTie('c', 0.25)], [{ ...KNOWS_GRAPHS, capacity: 2 }]);
  expect(align(soft).requirements[0]).toMatchObject({ support: 0.75, fragility: expect.closeTo(1 / 3, 12) });
  const named = (hard: boolean): number | null | undefined => {
    const criteria = [{ dimension: 'ORGANIZATION' as const, value: 'one', hard }];
    return align(smallFile([egoTie('a', 0.25), egoTie('c', 0.25)], [{ id: 'r', criteria }])).requirements[0]?.support;
  };
  expect([named(false), named(true)]).toEqual([0.75, 1]);
});

test('γ follows the help; network.alignment is the weighted mean of active goals with a score', () => {
  const base = smallFile([egoTie('a', 0.16)]);
  const [goal] = base.goals ?? [];
  if (goal === undefined) throw new Error('the file has a goal');
  const goals = [
    { ...goal, weight: 3, help: 'COSTLY' as const },
    { ...goal, id: 'h', help: 'INFORMATION' as const },
    { ...goal, id: 'i', requirements: [] },
    { ...goal, id: 'j', status: 'DROPPED' as const },
  ];
  const scores = ['g', 'h'].map((id) => alignmentOf({ ...base, goals }, id, { at: AT }));
  expect(scores.map(({ coverage }) => coverage)).toEqual([expect.closeTo(0.16, 12), expect.closeTo(0.16 ** 0.25, 12)]);
  const mean = (3 * (scores[0]?.score ?? 0) + (scores[1]?.score ?? 0)) / 4;
  expect(networkScore({ ...base, goals }, { at: AT })).toBeCloseTo(mean, 9);
});

describe('paths and experts', () => {
  const chain = smallFile([egoTie('x', 1), tie('x', 'y', 1), tie('y', 'z', 1), tie('z', 'a', 1), tie('x', 'b', 0.04)]);

  test('go four hops and no further, whatever their probability', () => {
    const [best] = paths(chain, 'a', { at: AT });
    expect(best).toMatchObject({ persons: ['ego', 'x', 'y', 'z', 'a'], hops: 4, status: 'WEAK' });
    expect(best?.probability).toBeCloseTo(0.36 ** 3, 12);
    expect(paths(chain, 'a', { at: AT, maxHops: 3 })).toEqual([]);
  });

  test('are warm only if verified all the way', () => {
    const status = (...ties: AmbitTie[]): unknown => paths(smallFile(ties), 'a', { at: AT })[0]?.status;
    expect(status(egoTie('x', 1), tie('x', 'a', 1))).toBe('WARM');
    expect(status(egoTie('x', 1), tie('x', 'a', 0.04))).toBe('WEAK');
    expect(status({ a: 'ego', b: 'x', platforms: ['LINKEDIN'] }, tie('x', 'a', 1))).toBe('UNVERIFIED');
    expect(status({ a: 'ego', b: 'x' }, tie('x', 'a', 1))).toBeUndefined();
    const inferred = [['x', 'a']] as const;
    expect(paths(smallFile([egoTie('x', 1)]), 'a', { at: AT, inferred })[0]?.status).toBe('INFERRED_ONLY');
  });

  test('target experts: degree 2 first, then those known of, by their best path', () => {
    const experts = targetExperts(chain, 'g', { at: AT });
    expect(experts.map(({ id, degree }) => [id, degree])).toEqual([
      ['b', 2],
      ['a', null],
      ['c', null],
    ]);
    expect(experts.map(({ paths: [best] }) => best?.hops)).toEqual([2, 4, undefined]);
  });

  test('whom to meet: odds by doors, else by the best longer path, else none', () => {
    const found = candidates(chain, 'g', { at: AT });
    expect(found.map(({ person }) => person)).toEqual(['b', 'a', 'c']);
    const odds = [0.36 * 0.2, 0.36 ** 3, 0];
    expect(found.map((one) => one.odds)).toEqual(odds.map((p) => expect.closeTo(p, 12)));
    expect(found.map((one) => one.gain)).toEqual([0.5, 0.5, 0.5].map((gain) => expect.closeTo(gain, 12)));
    // a and c share an employer, so a's small effect lowers what c would add.
    const [, , last] = meet(chain, 'g', { at: AT });
    expect(last).toMatchObject({ person: 'c', expected: 0, gain: expect.closeTo(0.5 * (1 - 0.5 * 0.36 ** 3), 12) });
    expect(last?.points).toBeCloseTo(50 * (last?.gain ?? 0), 12);
  });
});

describe('revive and deepen', () => {
  test('one meeting freshens a declared tie and strengthens an estimated one', () => {
    const declared = smallFile([{ ...egoTie('a', 0.25), lastContact: '2025-12-17' }]);
    expect(revive(declared, 'g', { at: AT })[0]?.gain).toBeCloseTo(0.5 - 0.3, 12);
    const unknown = smallFile([{ a: 'ego', b: 'a' }]);
    expect(revive(unknown, 'g', { at: AT })[0]?.gain).toBeCloseTo((0.8 * (1 - 2 ** -0.625)) ** 0.5, 12);
    expect(revive(smallFile([egoTie('a', 0.25), egoTie('x', 0.25)]), 'g', { at: AT })).toEqual([]);
  });

  test('the next level is the least above, none above 1', () => {
    expect([null, 0, 0.04, 0.05, 0.36, 0.7, 1].map(nextLevel)).toEqual([0.04, 0.04, 0.16, 0.16, 0.64, 1, 1]);
    expect(deepen(smallFile([egoTie('a', 0.16)]), 'g', { at: AT })[0]?.gain).toBeCloseTo(0.2, 12);
    expect(deepen(smallFile([egoTie('a', 1)]), 'g', { at: AT })).toEqual([]);
  });
});
