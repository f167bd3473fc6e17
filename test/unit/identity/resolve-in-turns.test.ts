import { describe, expect, it } from '@jest/globals';
import { resolveCards, resolveCardsInTurns } from '../../../src/identity/resolve-cards.ts';
import { cardsOf, madeUpExports } from '../../support/made-up-persons.ts';
import { cpuTime } from '../../support/cpu-time.ts';

/** Longest time in ms of the processor that whoever else waits is kept waiting. */
const PATIENCE_MS = 1_000;

describe('a resolution in turns', () => {
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
