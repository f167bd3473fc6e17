import { expect, test } from '@jest/globals';
import { counted, formatPercent, formatPoints, listed, typeset } from '../../../src/audit/typography.ts';

test('French punctuation has its no-break spaces, English is left alone', () => {
  expect(typeset('Quoi ? « Rien » ; voilà : oui !', 'fr')).toBe(
    'Quoi\u202f? «\u202fRien\u202f»\u202f; voilà\u00a0: oui\u202f!',
  );
  expect(typeset('Why? Because: yes', 'en')).toBe('Why? Because: yes');
});

test('setting twice is setting once, and an address is no punctuation', () => {
  const once = typeset('Voir : http://localhost:4000/?token=1 ; « oui »', 'fr');
  expect(typeset(once, 'fr')).toBe(once);
  expect(once).toContain('http://localhost:4000/?token=1');
});

test('French has the singular for 0 and 1', () => {
  expect([0, 1, 2].map((count) => counted(count, 'contact', 'contacts', 'fr'))).toEqual([
    '0 contact',
    '1 contact',
    '2 contacts',
  ]);
  expect([0, 1, 2].map((count) => counted(count, 'contact', 'contacts', 'en'))).toEqual([
    '0 contacts',
    '1 contact',
    '2 contacts',
  ]);
});

test('something is never shown as nothing', () => {
  expect(formatPercent(0.001, 'en')).toBe('< 1%');
  expect(formatPercent(0, 'en')).toBe('0%');
  expect(formatPoints(0.01, 'en')).toBe('< 0.1');
  expect(formatPoints(12.4, 'fr')).toBe('12');
});

test('lists have no comma before the last one', () => {
  expect(listed(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(listed(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
});
