import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TieKind } from '../../../src/domain.ts';
import type { Affiliation, Circle, CircleTie } from '../../../src/outside-audit/independence/circle.type.ts';
import {
  independenceOf,
  leastIndependent,
  type Statement,
} from '../../../src/outside-audit/independence/independence.ts';
import { INDEPENDENCE_POINTS } from '../../../src/outside-audit/independence/points.ts';

const CLEAR: Statement = { applies: [], practice: 'Network auditor since 2015, member of a professional body.' };

/** Padgett & Ansell's marriages of Florentine families. */
const FLORENTINE =
  'Acciaiuoli-Medici Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Salviati-Pazzi Bischeri-Guadagni Guadagni-Lamberteschi';

function tie(a: string, b: string, more: Partial<CircleTie> = {}): CircleTie {
  return { a, b, tau: 0.3, kinds: [], inferred: false, ended: false, ...more };
}
function kinds(...of: TieKind[]): CircleTie {
  return tie('ego', 'auditor', { kinds: of });
}
function was(...of: TieKind[]): CircleTie {
  return tie('auditor', 'ego', { kinds: of, ended: true });
}
/** Contacts of the ego who are far from the auditor, so that κ stays small. */
function far(count: number): CircleTie[] {
  return Array.from({ length: count }, (_, at) => tie('ego', `far${at}`));
}
function shared(count: number, tauEgo: number | null = 0.3, tauAuditor: number | null = 0.3): CircleTie[] {
  return Array.from({ length: count }, (_, at) => [
    tie('ego', `shared${at}`, { tau: tauEgo }),
    tie(`shared${at}`, 'auditor', { tau: tauAuditor }),
  ]).flat();
}
function at(person: string, organization: string, more: Partial<Affiliation> = {}): Affiliation {
  return { person, organization, isClub: false, isCurrent: true, ...more };
}
const past = { isCurrent: false };
const club = { isClub: true };

interface Case {
  readonly ties?: readonly CircleTie[];
  readonly affiliations?: readonly Affiliation[];
  readonly statement?: Statement | null;
  readonly auditor?: string | null;
  readonly workedOnIt?: boolean;
}
function circleOf({ ties = [], affiliations = [], auditor = 'auditor', workedOnIt = false }: Case): Circle {
  return { ego: 'ego', auditor, ties, affiliations, auditorWorkedOnIt: workedOnIt };
}
function reasonsOf(each: Case): readonly string[] {
  return independenceOf(circleOf(each), each.statement ?? CLEAR).conflicts.map(({ reason }) => reason);
}

describe('Florentine families, every tie τ = .3, seen from the Medici', () => {
  const ties = FLORENTINE.split(' ').map((pair) => {
    const [a, b] = pair.split('-') as [string, string];
    return tie(a, b);
  });
  const seen = (auditor: string) =>
    independenceOf({ ego: 'Medici', auditor, ties, affiliations: [], auditorWorkedOnIt: false }, CLEAR);

  test.each([
    ['Strozzi', 87.1049064, true],
    ['Guadagni', 74.2098129, false],
    ['Lamberteschi', 100, true],
  ])('%s is independent by %d', (family, score, isIndependent) => {
    expect(seen(family).score).toBeCloseTo(score, 7);
    expect(seen(family).isIndependent).toBe(isIndependent);
  });

  test('who shares too much without any single point is too close', () => {
    expect(seen('Guadagni').conflicts).toEqual([{ reason: 'TOO_CLOSE', sources: ['NETWORK'] }]);
  });
});

describe('relationships and the reasons against them', () => {
  const table: readonly (readonly [string, Case, readonly string[]])[] = [
    ['a stranger far away', { ties: far(8) }, []],
    ['a brother', { ties: [kinds('KIN')] }, ['KIN_OR_PARTNER', 'DIRECT_TIE']],
    ['a wife', { ties: [kinds('PARTNER')] }, ['KIN_OR_PARTNER', 'DIRECT_TIE']],
    ['a former husband', { ties: [was('PARTNER')] }, ['KIN_OR_PARTNER']],
    ['an uncle no longer spoken to', { ties: [was('KIN')] }, ['KIN_OR_PARTNER']],
    ['a friend', { ties: [kinds('FRIEND')] }, ['FRIEND', 'DIRECT_TIE']],
    ['a friendship of the past', { ties: [was('FRIEND')] }, []],
    ['a friend and colleague', { ties: [kinds('FRIEND', 'COLLEAGUE')] }, ['FRIEND', 'DIRECT_TIE', 'EX_COLLEAGUE']],
    ['an acquaintance', { ties: [kinds('ACQUAINTANCE')] }, ['DIRECT_TIE']],
    ['a professional contact', { ties: [kinds('PROFESSIONAL')] }, ['DIRECT_TIE']],
    ['a contact of unknown kind', { ties: [kinds()] }, ['DIRECT_TIE']],
    ['a contact of unknown strength', { ties: [tie('ego', 'auditor', { tau: null })] }, ['DIRECT_TIE']],
    ['a contact of the past, of unknown kind', { ties: [was()] }, []],
    ['a client', { ties: [kinds('CLIENT')] }, ['DIRECT_TIE', 'BUSINESS_TIE']],
    ['a supplier', { ties: [kinds('SUPPLIER')] }, ['DIRECT_TIE', 'BUSINESS_TIE']],
    ['a co-owner', { ties: [kinds('CO_OWNER')] }, ['DIRECT_TIE', 'BUSINESS_TIE']],
    ['an investor', { ties: [kinds('INVESTOR')] }, ['DIRECT_TIE', 'BUSINESS_TIE']],
    ['a client of the past', { ties: [was('CLIENT')] }, []],
    ['a colleague', { ties: [kinds('COLLEAGUE')] }, ['DIRECT_TIE', 'EX_COLLEAGUE']],
    ['a colleague of the past', { ties: [was('COLLEAGUE')] }, ['EX_COLLEAGUE']],
    ['a team mate', { ties: [kinds('LEISURE')] }, ['DIRECT_TIE', 'EX_LEISURE']],
    ['a team mate of the past', { ties: [was('LEISURE')] }, ['EX_LEISURE']],
    [
      'one who works at the same company',
      { affiliations: [at('ego', 'acme'), at('auditor', 'acme')] },
      ['SAME_ORGANIZATION'],
    ],
    [
      'one who worked where the ego works',
      { affiliations: [at('ego', 'acme'), at('auditor', 'acme', past)] },
      ['EX_COLLEAGUE'],
    ],
    [
      'one who works where the ego worked',
      { affiliations: [at('ego', 'acme', past), at('auditor', 'acme')] },
      ['EX_COLLEAGUE'],
    ],
    [
      'one with the same employer long ago',
      { affiliations: [at('ego', 'acme', past), at('auditor', 'acme', past)] },
      ['EX_COLLEAGUE'],
    ],
    ['one with another employer', { affiliations: [at('ego', 'acme'), at('auditor', 'other')] }, []],
    [
      'one with a common employer now and another before',
      {
        affiliations: [at('ego', 'acme'), at('auditor', 'acme'), at('ego', 'old', past), at('auditor', 'old', past)],
      },
      ['EX_COLLEAGUE', 'SAME_ORGANIZATION'],
    ],
    [
      'two spells at one company, the last at the same time',
      { affiliations: [at('ego', 'acme', past), at('ego', 'acme'), at('auditor', 'acme')] },
      ['SAME_ORGANIZATION'],
    ],
    [
      'a member of the same rowing club',
      { affiliations: [at('ego', 'rowing', club), at('auditor', 'rowing', club)] },
      ['EX_LEISURE', 'SAME_ORGANIZATION'],
    ],
    [
      'a former member of the same rowing club',
      { affiliations: [at('ego', 'rowing', { ...club, ...past }), at('auditor', 'rowing', club)] },
      ['EX_LEISURE'],
    ],
    [
      'the employee of the club whose member the ego was',
      { affiliations: [at('ego', 'rowing', { ...club, ...past }), at('auditor', 'rowing')] },
      ['EX_LEISURE'],
    ],
    ['one shared contact, close to both', { ties: [...far(9), ...shared(1, 0.5, 0.5)] }, ['CLOSE_SHARED']],
    ['one shared contact, close to the ego alone', { ties: [...far(9), ...shared(1, 0.9, 0.49)] }, []],
    ['one shared contact, close to the auditor alone', { ties: [...far(9), ...shared(1, 0.49, 0.9)] }, []],
    ['one shared contact of unknown strength', { ties: [...far(9), ...shared(1, null, 0.9)] }, []],
    ['two shared contacts of many', { ties: [...far(30), ...shared(2)] }, []],
    ['two shared contacts of few', { ties: [...far(2), ...shared(2)] }, ['TOO_CLOSE']],
    ['three shared contacts of many', { ties: [...far(40), ...shared(3)] }, ['THREE_SHARED']],
    [
      'three shared contacts, one of them close',
      { ties: [...far(40), ...shared(3, 0.6, 0.6)] },
      ['CLOSE_SHARED', 'THREE_SHARED'],
    ],
    ['three who were shared once', { ties: [...far(40), ...shared(3).map((each) => ({ ...each, ended: true }))] }, []],
    [
      'three shared by inference only',
      { ties: [...far(40), ...shared(3).map((each) => ({ ...each, inferred: true }))] },
      [],
    ],
    ['a tie by inference only, weak', { ties: [...far(5), tie('ego', 'auditor', { inferred: true, tau: 0.01 })] }, []],
    [
      'a tie by inference only, strong',
      { ties: [...far(5), tie('ego', 'auditor', { inferred: true, tau: 0.3 })] },
      ['TOO_CLOSE'],
    ],
    ['the ego in person', { auditor: 'ego', ties: far(3) }, ['SELF_REVIEW']],
    ['an assistant who keeps the network', { workedOnIt: true, ties: far(3) }, ['SELF_REVIEW']],
    ['an assistant whom the network does not know', { workedOnIt: true, auditor: null }, ['SELF_REVIEW']],
    ['somebody the network does not know', { auditor: null, ties: far(3) }, []],
    ['somebody without a practice', { auditor: null, statement: { ...CLEAR, practice: ' ' } }, ['NOT_PROFESSIONAL']],
    ['a stranger who says to be a friend', { auditor: null, statement: { ...CLEAR, applies: ['FRIEND'] } }, ['FRIEND']],
    [
      'a contact who says to be kin as well',
      { ties: [kinds()], statement: { ...CLEAR, applies: ['KIN_OR_PARTNER', 'DIRECT_TIE'] } },
      ['KIN_OR_PARTNER', 'DIRECT_TIE'],
    ],
  ];

  test.each(table)('%s', (_who, each, reasons) => {
    expect(reasonsOf(each)).toEqual(reasons);
  });

  test('there are forty of them at least, and every point is met', () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
    const met = new Set(table.flatMap(([, , reasons]) => reasons));
    expect([...INDEPENDENCE_POINTS, 'TOO_CLOSE'].filter((reason) => !met.has(reason))).toEqual([]);
  });
});

describe('independence', () => {
  test('says who tells of each reason', () => {
    const circle = circleOf({ ties: [kinds('FRIEND')] });
    const { conflicts } = independenceOf(circle, { ...CLEAR, applies: ['FRIEND', 'BUSINESS_TIE'] });
    expect(conflicts).toEqual([
      { reason: 'FRIEND', sources: ['NETWORK', 'DECLARATION'] },
      { reason: 'DIRECT_TIE', sources: ['NETWORK'] },
      { reason: 'BUSINESS_TIE', sources: ['DECLARATION'] },
    ]);
  });

  test('has no number for somebody the network does not know', () => {
    const independence = independenceOf(circleOf({ auditor: null, ties: far(3) }), CLEAR);
    expect(independence).toMatchObject({ score: null, closeness: null, isIndependent: true });
  });

  test('does not hang on the order in which ties are given, and stays between 0 and 100', () => {
    const names = ['ego', 'auditor', 'a', 'b', 'c', 'd'];
    const some = fc.uniqueArray(
      fc.record({
        a: fc.constantFrom(...names),
        b: fc.constantFrom(...names),
        tau: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        inferred: fc.boolean(),
      }),
      { selector: ({ a, b }) => [a, b].sort().join() },
    );
    fc.assert(
      fc.property(some, (ties) => {
        const all = ties.map(({ a, b, ...more }) => tie(a, b, more));
        const one = independenceOf(circleOf({ ties: all }), CLEAR);
        const other = independenceOf(circleOf({ ties: [...all].reverse() }), CLEAR);
        expect(other).toEqual(one);
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(100);
        expect(one.isIndependent).toBe(one.conflicts.length === 0);
      }),
    );
  });
});

describe('an auditor who is one of several persons with the address', () => {
  const judged = (each: Case) => independenceOf(circleOf(each), CLEAR);
  const clear = judged({ ties: far(9) });
  const friend = judged({ ties: [kinds('FRIEND'), ...far(9)] });
  const close = judged({ ties: [...far(3), ...shared(2)] });

  test('is stopped by what speaks against any of them, in whatever order they come', () => {
    for (const found of [
      [clear, friend, close],
      [close, clear, friend],
    ]) {
      const least = leastIndependent(found);
      expect(least).toMatchObject({ isIndependent: false, persons: 3 });
      expect(least.conflicts.map(({ reason }) => reason)).toEqual(['FRIEND', 'DIRECT_TIE', 'TOO_CLOSE']);
      expect(least.score).toBe(Math.min(...found.map(({ score }) => score ?? 100)));
    }
  });

  test('is stopped only by what speaks against one, and is who it is where there is one', () => {
    expect(leastIndependent([clear, clear])).toMatchObject({ isIndependent: true, persons: 2, conflicts: [] });
    expect(leastIndependent([friend])).toEqual(friend);
    const declared = independenceOf(circleOf({ ties: [kinds('FRIEND')] }), { ...CLEAR, applies: ['FRIEND'] });
    expect(leastIndependent([friend, declared]).conflicts[0]).toEqual({
      reason: 'FRIEND',
      sources: ['NETWORK', 'DECLARATION'],
    });
  });
});
