import { expect, test } from '@jest/globals';
import { expertsWhere } from '../../../src/alignment/experts-there.ts';
import { expertsSentence } from '../../../src/alignment/zone-words.ts';

const KNOWN = { requirement: true, friendTies: true };

test.each([
  [{ here: 1, amongFriends: 3 }, KNOWN, 'HERE'],
  [{ here: 0, amongFriends: 3 }, { requirement: true, friendTies: false }, 'AMONG_FRIENDS'],
  [{ here: 0, amongFriends: 0 }, KNOWN, 'DOUBLE_ABSENCE'],
  [{ here: 0, amongFriends: 0 }, { requirement: true, friendTies: false }, 'FRIENDS_UNKNOWN'],
  [{ here: 0, amongFriends: 0 }, { requirement: false, friendTies: true }, null],
])('%j, known: %j: %s', (found, known, where) => {
  expect(expertsWhere(found, known)).toBe(where);
});

test('a double absence is said with how much of the friends’ environment is known, in both languages', () => {
  const row = { experts: 'DOUBLE_ABSENCE', here: 0, amongFriends: 0, friendsKnown: 0.31 };
  expect(expertsSentence(row, 'en')).toMatch(/double absence.*31%/);
  expect(expertsSentence(row, 'fr')).toMatch(/double absence.*31/);
});

test('what is not known of the friends is never called an absence', () => {
  const row = { experts: 'FRIENDS_UNKNOWN', here: 0, amongFriends: 0, friendsKnown: 0.01 };
  expect(expertsSentence(row, 'en')).not.toMatch(/absen/);
  expect(expertsSentence({ ...row, experts: null }, 'fr')).not.toMatch(/absen/);
});
