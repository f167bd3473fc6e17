import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repairMojibake } from '../../../src/import/readers/facebook/mojibake.ts';

/** As Facebook writes it: each byte of UTF-8 as a code point. */
const damaged = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const text = fc.string({ unit: 'binary' });
const ascii = fc.string({ unit: 'binary-ascii' });
/** Names in Latin letters: no character from U+0080 to U+00BF, which alone can go on a sequence of UTF-8. */
const latinName = fc.string({ unit: fc.constantFrom(...'abzAZ -’éèüøÿßñÀÖŁčİ') });

describe('the repair of mojibake', () => {
  test.each([
    ['Tobias L\u00c3\u00b8ye', 'Tobias Løye'],
    ['Ren\u00c3\u00a9e', 'Renée'],
    ['\u00c5\u0081ukasz', '\u0141ukasz'],
    ['\u00f0\u009f\u008c\u00bb', '🌻'],
    ['\u00e6\u009d\u008e', '李'],
    // Decomposed in the file.
    ['Rene\u00cc\u0081e', 'Renée'],
    // Never damaged.
    ['Renée', 'Renée'],
    ['Rene\u0301e', 'Renée'],
    ['李', '李'],
    // A byte that is no UTF-8: the text stays as it is.
    ['L\u00f8ye', 'Løye'],
    ['L\u00c3', 'L\u00c3'],
    ['', ''],
  ])('makes %j to %j', (written, meant) => {
    expect(repairMojibake(written)).toBe(meant);
  });

  test('gives back every text that was damaged, in NFC', () => {
    fc.assert(fc.property(text, (meant) => expect(repairMojibake(damaged(meant))).toBe(meant.normalize('NFC'))));
  });

  test('is exact on ASCII', () => {
    fc.assert(fc.property(ascii, (same) => expect(repairMojibake(same)).toBe(same)));
  });

  test('changes nothing of a name that is whole or was repaired', () => {
    fc.assert(
      fc.property(latinName, (name) => {
        expect(repairMojibake(name)).toBe(name.normalize('NFC'));
        const repaired = repairMojibake(damaged(name));
        expect(repairMojibake(repaired)).toBe(repaired);
      }),
    );
  });
});
