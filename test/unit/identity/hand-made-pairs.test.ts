import { describe, expect, it } from '@jest/globals';
import { makeCard } from '../../../src/identity/make-card.ts';
import { resolveCards, type Resolved } from '../../../src/identity/resolve-cards.ts';
import type { IdentityCard } from '../../../src/identity/identity-card.type.ts';
import { cardsOf, madeUpExports } from '../../support/made-up-persons.ts';
import { HAND_MADE_PAIRS, type Fate, type Side } from './hand-made-pairs.ts';

/** Among others, for how sure a name makes one depends on how many there are. */
const OTHERS = cardsOf(madeUpExports(11, { LINKEDIN: 300, FACEBOOK: 150, APPLE: 150 })).filter(
  ({ personId }) => !personId.startsWith('-'),
);

function card(id: string, { platform, content }: Side, importId: string): IdentityCard {
  return makeCard(id, [{ platform, importId, format: platform, origin: 'FILE', content }], { country: 'FR' });
}

function fateOf({ merges, suggestions }: Resolved): Fate {
  if (merges.some(({ persons }) => persons.includes('a') && persons.includes('b'))) return 'ONE';
  return suggestions.some(({ a, b }) => [a, b].sort().join() === 'a,b') ? 'ASK' : 'TWO';
}

describe('two persons among 600 others', () => {
  it.each(HAND_MADE_PAIRS.map((each) => [each.why, each.fate, each] as const))('%s: %s', (_why, fate, { a, b }) => {
    const cards = [...OTHERS, card('a', a, 'first'), card('b', b, 'second')];
    expect(fateOf(resolveCards({ cards, changed: new Set(['a', 'b']) }))).toBe(fate);
  });

  it('are as many as promised, each told apart by its reason', () => {
    expect(HAND_MADE_PAIRS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HAND_MADE_PAIRS.map(({ why }) => why)).size).toBe(HAND_MADE_PAIRS.length);
  });
});
