import { describe, expect, test } from '@jest/globals';
import type { AmbitCriterion, AmbitPerson, AmbitPosition } from '../../support/reference/ambit-file.ts';
import { HAS_TAXONOMIES, escoSkills } from '../../support/reference/esco.ts';
import { fit, knownShare, match, presentOrganization } from '../../support/reference/fit.ts';
import { networkAt } from '../../support/reference/network-at.ts';

const AT = new Date('2026-06-15T13:30:00Z');
type Dimension = AmbitCriterion['dimension'];

describe('match of a present position', () => {
  test.each<[Dimension, string, AmbitPosition, number]>([
    ['SECTOR', '64', { sector: '64' }, 1],
    ['SECTOR', 'K', { sector: '64.11' }, 1],
    ['SECTOR', '64.1', { sector: '64' }, 0.5],
    ['SECTOR', '64.1', { sector: 'K' }, 0],
    ['SECTOR', '64.11', { sector: '64.19' }, 0.5],
    ['SECTOR', '64.1', { sector: '64.2' }, 0.5],
    ['SECTOR', '64.1', { sector: '64.91' }, 0],
    ['SECTOR', '64', { sector: '66' }, 0.5],
    ['SECTOR', '64', { sector: '66.1' }, 0],
    ['SECTOR', 'K', { sector: 'J' }, 0],
    ['OCCUPATION', '12', { occupation: '1211' }, 1],
    ['OCCUPATION', '1', { occupation: '1211' }, 1],
    ['OCCUPATION', '1211', { occupation: '12' }, 0.5],
    ['OCCUPATION', '1211', { occupation: '1221' }, 0.5],
    ['OCCUPATION', '1211', { occupation: '1' }, 0],
    ['OCCUPATION', '1211', { occupation: '1311' }, 0],
    ['SENIORITY', '4', { seniority: 4 }, 1],
    ['SENIORITY', '4', { seniority: 1 }, 0.25],
    ['SENIORITY', '2', { seniority: 5 }, 1],
    ['ORGANIZATION', 'Acme', { organization: ' ACME ' }, 1],
    ['ORGANIZATION', 'Acme', { organization: 'Acme SA' }, 0],
    ['SECTOR', '64', {}, 0],
  ])('%s %s of %j is %d', (dimension, value, position, expected) => {
    expect(match(who({ positions: [position] }), { dimension, value }, AT)).toBe(expected);
  });
});

describe('time of a position', () => {
  test.each<[string, AmbitPosition[], number]>([
    ['present', [{ sector: '64', from: '2026-06-15', to: '2026-06-16' }], 1],
    ['past on the day it ends', [{ sector: '64', to: '2026-06-15' }], 0.5],
    ['yet to begin', [{ sector: '64', from: '2026-06-16' }], 0],
    ['the best of all', [{ sector: '64', to: '2020-01-01' }, { sector: '66' }], 0.5],
    ['past parent', [{ sector: '66', to: '2020-01-01' }], 0.25],
  ])('%s', (_, positions, expected) => {
    expect(match(who({ positions }), { dimension: 'SECTOR', value: '64' }, AT)).toBe(expected);
  });
});

describe('match of a person', () => {
  test.each<[Partial<AmbitCriterion>, Partial<AmbitPerson>, number]>([
    [{ dimension: 'EXPERTISE', value: 'Graphs', level: 0.8 }, { expertise: [{ name: 'graphs', level: 0.4 }] }, 0.5],
    [{ dimension: 'EXPERTISE', value: 'Graphs', level: 0.8 }, { expertise: [{ name: 'graphs' }] }, 1],
    [{ dimension: 'EXPERTISE', value: 'Graphs' }, { expertise: [{ name: 'graphs', level: 0.4 }] }, 0.4],
    [{ dimension: 'PLACE', value: 'FR/Bretagne/Rennes' }, { place: bretagne('Rennes') }, 1],
    [{ dimension: 'PLACE', value: 'FR/Bretagne/Rennes' }, { place: bretagne('Brest') }, 0.5],
    [{ dimension: 'PLACE', value: 'FR/Bretagne/Rennes' }, { place: { country: 'FR', region: 'Bretagne' } }, 0.5],
    [{ dimension: 'PLACE', value: 'FR/Bretagne/Rennes' }, { place: { country: 'FR' } }, 0.25],
    [{ dimension: 'PLACE', value: 'FR/Bretagne' }, { place: { country: 'FR', region: 'Corse' } }, 0.25],
    [{ dimension: 'PLACE', value: 'FR' }, { place: bretagne('Brest') }, 1],
    [{ dimension: 'PLACE', value: 'DE/Bretagne' }, { place: bretagne('Brest') }, 0],
    [{ dimension: 'PERSON', value: 'p' }, {}, 1],
    [{ dimension: 'PERSON', value: 'P' }, {}, 0],
  ])('%j of %j is %d', (criterion, person, expected) => {
    expect(match(who(person), { dimension: 'PERSON', value: '', ...criterion }, AT)).toBe(expected);
  });

  (HAS_TAXONOMIES ? test : test.skip)(
    'a narrower ESCO concept counts as its broader one (skipped without shared)',
    () => {
      const skills = escoSkills();
      const [narrow = '', [broad = ''] = []] =
        [...skills.broader].find(([, up]) => skills.broader.has(up[0] ?? '')) ?? [];
      const top = skills.broader.get(broad)?.[0] ?? '';
      const name = [...skills.idByName].find(([, id]) => id === narrow)?.[0] ?? '';
      const person = who({ expertise: [{ name, level: 0.5 }] });
      expect(match(person, { dimension: 'EXPERTISE', value: top }, AT, skills)).toBe(0.5);
      expect(match(person, { dimension: 'EXPERTISE', value: top }, AT)).toBe(0);
      const broader = who({ expertise: [{ name: top }] });
      expect(match(broader, { dimension: 'EXPERTISE', value: narrow }, AT, skills)).toBe(0);
    },
  );
});

describe('fit', () => {
  const person = who({ positions: [{ sector: '66', seniority: 2 }], place: { country: 'FR' } });
  const sector = { dimension: 'SECTOR' as const, value: '64' };
  const seniority = { dimension: 'SENIORITY' as const, value: '5' };
  const place = { dimension: 'PLACE' as const, value: 'FR' };
  test.each<[string, AmbitCriterion[], number]>([
    ['the weighted mean of soft criteria', [sector, { ...seniority, weight: 3 }], (0.5 + 3 * 0.4) / 4],
    ['a hard one met at .5 leaves the mean', [{ ...sector, hard: true }, seniority], 0.4],
    ['a hard one unmet', [{ ...seniority, hard: true }, place], 0],
    ['only hard ones, all met', [{ ...sector, hard: true, weight: 9 }], 1],
    ['an unknown stays in the mean', [place, { dimension: 'EXPERTISE', value: 'x' }], 0.5],
  ])('%s', (_, criteria, expected) => {
    expect(fit(person, { id: 'r', criteria }, AT)).toBeCloseTo(expected, 12);
  });
});

test('knownShare is the least share over the dimensions, of non-private contacts only', () => {
  const persons = [
    who({ id: 'a', positions: [{ sector: '64', to: '2020-01-01' }], place: { country: 'FR' } }),
    who({ id: 'b', place: { country: 'FR' } }),
    who({ id: 'c', positions: [{ sector: '64', from: '2027-01-01' }] }),
    who({ id: 'd', positions: [{ sector: '64' }] }),
  ];
  const ties = persons.map(({ id }) => ({ a: 'ego', b: id, private: id === 'd' }));
  const network = networkAt({ ambit: 1, ego: { name: 'Ego' }, persons, ties }, { at: AT });
  const share = (...dimensions: Dimension[]): number =>
    knownShare(network, { id: 'r', criteria: dimensions.map((dimension) => ({ dimension, value: 'x' })) });
  expect(share('PLACE')).toBeCloseTo(2 / 3, 12);
  expect(share('PLACE', 'SECTOR', 'PERSON')).toBeCloseTo(1 / 3, 12);
  expect(share('PERSON')).toBe(1);
});

test.each<[string, AmbitPosition[], string | null]>([
  [
    'primary first',
    [
      { organization: 'B', from: '2025-01-01' },
      { organization: 'A', primary: true },
    ],
    'a',
  ],
  [
    'a past primary counts no more',
    [{ organization: 'B' }, { organization: 'A', primary: true, to: '2020-01-01' }],
    'b',
  ],
  ['then the latest', [{ organization: 'A' }, { organization: 'C', from: '2020-01-01' }, { organization: 'B' }], 'c'],
  ['then the lesser', [{ organization: 'b' }, { organization: 'A ' }], 'a'],
  ['none', [{ sector: '64' }, { organization: 'A', to: '2020-01-01' }], null],
])('the organization a person counts with: %s', (_, positions, expected) => {
  expect(presentOrganization(who({ positions }), AT)).toBe(expected);
});

function who(more: Partial<AmbitPerson>): AmbitPerson {
  return { id: 'p', name: 'P', ...more };
}

function bretagne(locality: string): { country: string; region: string; locality: string } {
  return { country: 'FR', region: 'Bretagne', locality };
}
