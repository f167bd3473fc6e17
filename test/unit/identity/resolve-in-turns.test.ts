import { describe, expect, it } from '@jest/globals';
import type { IdentityCard } from '../../../src/identity/identity-card.type.ts';
import { resolveCards, resolveCardsInTurns, resolveInSteps } from '../../../src/identity/resolve-cards.ts';
import { cardsOf, madeUpExports } from '../../support/made-up-persons.ts';
import { cpuTime } from '../../support/cpu-time.ts';

/** Longest time in ms of the processor that whoever else waits is kept waiting. */
const PATIENCE_MS = 1_000;

/** The most that one step of a resolution looks at, in properties of cards; sorting, which looks at ids only, left out. */
function mostInAStep(cards: readonly IdentityCard[]): number {
  let looks = 0;
  const watched = cards.map(
    (card) =>
      new Proxy(card, {
        get: (target, property, receiver) => {
          if (property !== 'personId') looks += 1;
          return Reflect.get(target, property, receiver) as unknown;
        },
      }),
  );
  const steps = resolveInSteps({ cards: watched });
  let most = 0;
  while (steps.next().done !== true) {
    most = Math.max(most, looks);
    looks = 0;
  }
  return Math.max(most, looks);
}

describe('a resolution in turns', () => {
  it('goes through the network in slices, never through all of it between two pauses', () => {
    const cards = cardsOf(madeUpExports(4, { LINKEDIN: 900, FACEBOOK: 900, APPLE: 900 }));
    const most = mostInAStep(cards);
    expect(most).toBeGreaterThan(0);
    // Whatever looks at everybody looks at several things of each.
    expect(most).toBeLessThan(2.5 * cards.length);
  });

  it('finds what one at once finds, and lets timers fire meanwhile', async () => {
    const cards = cardsOf(madeUpExports(3, { LINKEDIN: 2_000, FACEBOOK: 1_000, APPLE: 1_000 }));
    let last = cpuTime();
    let longest = 0;
    let fired = 0;
    const timer = setInterval(() => {
      const now = cpuTime();
      longest = Math.max(longest, now - last);
      last = now;
      fired += 1;
    }, 5);
    const found = await resolveCardsInTurns({ cards });
    clearInterval(timer);
    expect(fired).toBeGreaterThan(5);
    expect(longest).toBeLessThan(PATIENCE_MS);
    const atOnce = resolveCards({ cards });
    expect(found.merges).toEqual(atOnce.merges);
    expect(found.compared).toBe(atOnce.compared);
  });
});
