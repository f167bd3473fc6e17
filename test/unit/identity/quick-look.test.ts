import { describe, expect, it } from '@jest/globals';
import { FieldComparer } from '../../../src/identity/compare-fields.ts';
import { NameComparer } from '../../../src/identity/compare-names.ts';
import { atOnce } from '../../../src/identity/in-slices.ts';
import { nameFrequencies } from '../../../src/identity/name-frequencies.ts';
import { classSizes, leastBits } from '../../../src/identity/prior.ts';
import { QuickLook } from '../../../src/identity/quick-look.ts';
import { scorePair } from '../../../src/identity/score-pair.ts';
import { sharedAddresses } from '../../../src/identity/shared-addresses.ts';
import { cardsOf, madeUpExports } from '../../support/made-up-persons.ts';

describe('a quick look at a pair', () => {
  it.each([1, 2, 3])('calls no pair hopeless that comparing keeps, and most of those it does not (%s)', (seed) => {
    const cards = cardsOf(madeUpExports(seed, { LINKEDIN: 250, FACEBOOK: 150, APPLE: 50 }));
    const names = new NameComparer(
      nameFrequencies(
        cards.flatMap((card) => card.names.map(({ given }) => given)),
        cards.flatMap((card) => card.names.map(({ family }) => family)),
      ),
    );
    const shared = atOnce(sharedAddresses(cards));
    const fields = new FieldComparer(cards.length, shared);
    for (const card of cards) fields.learn(card);
    const least = leastBits(atOnce(classSizes(cards, undefined)));
    const quickLook = new QuickLook(names, fields, least);
    for (const card of cards) quickLook.add(card);
    let hopeless = 0;
    let left = 0;
    for (let b = 1; b < cards.length; b += 1) {
      for (let a = 0; a < b; a += 1) {
        const isKept = scorePair(cards, a, b, names, fields, shared, least) !== undefined;
        if (quickLook.isHopeless(a, b)) {
          hopeless += 1;
          expect([a, b, isKept]).toEqual([a, b, false]);
        } else if (!isKept) left += 1;
      }
    }
    expect(hopeless).toBeGreaterThan(left / 4);
  });
});
