import { expect, test } from '@jest/globals';
import type { ZoneRow } from '../../../src/alignment/alignment.service.ts';
import { carrierOf, gapOf } from '../../../src/audit/people.ts';
import { card } from './support.ts';

const ROW: ZoneRow = {
  requirement: 'r1',
  key: 'v1',
  label: 'Bankers',
  dimension: 'SECTOR',
  dimensions: ['SECTOR'],
  zone: 'THIN',
  absence: null,
  severity: 0.2,
  coverage: 0.41,
  reach: 0,
  fragility: 0.5,
  knownShare: 1,
  nearestContact: null,
  closeness: null,
  doorway: null,
  knownOf: 0,
  here: 0,
  amongFriends: 0,
  friendsKnown: 0,
  experts: null,
};
const sentence = (fields: Partial<ZoneRow>, capacity: number, lang: 'en' | 'fr' = 'en'): string =>
  gapOf({ ...ROW, ...fields }, capacity, new Map(), new Map(), lang).sentence;

test('a thin zone says which it is: too few people, or ties that carry too little', () => {
  expect(sentence({ here: 1 }, 4)).toBe('41% covered: one of your contacts fits, 4 are wanted.');
  expect(sentence({ here: 4 }, 4)).toMatch(/4 of your contacts fit, but .* these ties are weak, or not fresh\.$/u);
  expect(sentence({ here: 1 }, 1)).toMatch(/one of your contacts fits, but .* this tie is weak, or not fresh\.$/u);
  expect(sentence({ here: 0 }, 2)).toBe('41% covered: by people who fit in part only.');
  expect(sentence({ here: 3 }, 4, 'fr')).toMatch(/3 de vos contacts conviennent, il en faut 4\.$/u);
});

test('those known of are told from contacts', () => {
  expect(sentence({ here: 1, knownOf: 8 }, 2)).toMatch(/8 such persons are known of beyond your contacts\.$/u);
});

test('a carrier is told by what would be covered without them', () => {
  const cards = new Map([['p1', card('p1', 'Alice Martin')]]);
  const row = { person: 'p1', loss: 0.05, requirements: [{ id: 'r1', label: 'Bankers', share: 0.6 }] };
  expect(carrierOf(row, 0.42, cards, 'en')?.sentence).toBe(
    'Without Alice Martin: 37% instead of 42%. 60% of “Bankers” hangs on this one person.',
  );
});
