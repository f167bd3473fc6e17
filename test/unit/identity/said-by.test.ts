import { describe, expect, it } from '@jest/globals';
import { isSaidBy } from '../../../src/identity/merge-store.ts';

describe('what a source says of a tie', () => {
  const BOOK = 'VCARD:APPLE:';
  it.each([
    ['goes with the record that says it', `${BOOK}ada`, true],
    ['goes with it, said a second time', `${BOOK}ada#2`, true],
    ['goes with a record whose key holds the sign between two', `${BOOK}Ada Lovelace|1`, true],
    ['goes with the one end', `${BOOK}ada|${BOOK}zed`, true],
    ['goes with the other end', `${BOOK}aaa|${BOOK}ada#2`, true],
    ['goes with the other end, the key of which holds the sign', `${BOOK}aaa|${BOOK}Ada Lovelace|1`, true],
    ['stays with another record', `${BOOK}adam`, false],
    ['stays with another of the same name', `${BOOK}Ada Lovelace|2`, false],
    ['stays with two others', `${BOOK}aaa|${BOOK}adam`, false],
  ])('%s', (_what, origin, expected) => {
    expect(isSaidBy(new Set([`${BOOK}ada`, `${BOOK}Ada Lovelace|1`]), origin)).toBe(expected);
  });
});
