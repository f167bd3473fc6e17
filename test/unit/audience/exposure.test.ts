import { describe, expect, it } from '@jest/globals';
import { exposureOf, type SentInteraction } from '../../../src/audience/exposure.ts';

const DAY = 86_400_000;

const message = (day: number, direction: string, outcome: string | null): SentInteraction => ({
  at: day * DAY,
  day,
  channel: 'MESSAGE',
  minutesEach: 0,
  persons: ['ann'],
  direction,
  outcome,
});

const unanswered = (...interactions: readonly SentInteraction[]): number =>
  exposureOf({ persons: [] }, interactions, [], 0, 1_000 * DAY).unanswered;

describe('a message that was sent', () => {
  it('is answered where somebody wrote back within 30 days', () => {
    expect(unanswered(message(10, 'OUT', null), message(40, 'IN', null))).toBe(0);
    expect(unanswered(message(10, 'OUT', null), message(41, 'IN', null))).toBe(1);
  });

  it('is answered where its outcome says what came of it', () => {
    expect(unanswered(message(10, 'OUT', 'HELPED'))).toBe(0);
  });

  it('is not answered where its outcome says so, whatever was written back', () => {
    expect(unanswered(message(10, 'OUT', 'NO_ANSWER'), message(11, 'IN', null))).toBe(1);
  });
});
