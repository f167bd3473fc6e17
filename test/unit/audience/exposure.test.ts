import { describe, expect, it } from '@jest/globals';
import { exposureOf, type GoalPeriod, type SentInteraction } from '../../../src/audience/exposure.ts';
import { activeSpans } from '../../../src/goal/active-spans.ts';

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

describe('a message to somebody whom a goal concerned', () => {
  const ann = {
    id: 'ann',
    placeKey: null,
    known: [],
    knownDays: null,
    positions: [],
    expertise: [['chess', 1]] as const,
  };
  const chess = { dimension: 'PERSON', hard: true, weight: 1, personId: 'ann' };
  const requirements = [
    { id: 'r', key: 'r', label: 'Ann', weight: 1, capacity: 1, from: null, to: null, criteria: [chess] },
  ];
  const goal = (status: string, more: { to?: string; former?: readonly (readonly [string, number])[] } = {}) => {
    const { to, former = [] } = more;
    const spans = activeSpans({
      status,
      to: to ?? null,
      formerStatuses: former.map(([each]) => each),
      formerUntil: former.map(([, day]) => new Date(day * DAY)),
    });
    return { from: null, to: null, spans, requirements } as unknown as GoalPeriod;
  };
  const unconcerned = (period: GoalPeriod, day: number): number =>
    exposureOf({ persons: [ann] }, [message(day, 'OUT', null)], [period], 0, 1_000 * DAY).unconcerned;

  it('concerned nobody once the goal was dropped', () => {
    const dropped = goal('DROPPED', { former: [['ACTIVE', 100]] });
    expect([unconcerned(dropped, 99), unconcerned(dropped, 100)]).toEqual([0, 1]);
  });

  it('concerned nobody while the goal was only planned', () => {
    const begun = goal('ACTIVE', { former: [['PLANNED', 100]] });
    expect([unconcerned(begun, 99), unconcerned(begun, 100)]).toEqual([1, 0]);
  });

  it('counts each stretch in which it was pursued', () => {
    const again = goal('REACHED', {
      former: [
        ['ACTIVE', 100],
        ['DROPPED', 200],
        ['ACTIVE', 300],
      ],
    });
    expect([50, 150, 250, 350].map((day) => unconcerned(again, day))).toEqual([0, 1, 0, 1]);
  });

  it('counts a goal that is over only where its end is known', () => {
    expect(unconcerned(goal('DROPPED'), 50)).toBe(1);
    expect(unconcerned(goal('REACHED', { to: '1971-01-01' }), 50)).toBe(0);
    expect(unconcerned(goal('PLANNED'), 50)).toBe(1);
    expect(unconcerned(goal('ACTIVE'), 50)).toBe(0);
  });
});
