import { describe, expect, it } from '@jest/globals';
import { dayOfDate } from '../../../src/calendar.ts';
import { dueOf, type DueContactRow } from '../../../src/plan/cadence.ts';

const row = (person: string, dueOn: string, fit = 1): DueContactRow => ({
  person,
  dueOn,
  overdue: false,
  idleDays: 100,
  everyDays: 90,
  fit,
});

describe('whom several goals want to be in touch with', () => {
  it('is each contact once, by the day that the most urgent goal sets, with every goal whose day has come', () => {
    const cadences = [
      { goal: 'money', rows: [row('ann', '2026-03-01'), row('bea', '2026-02-01')] },
      { goal: 'job', rows: [row('ann', '2026-01-01'), row('bea', '2026-05-01'), row('cem', '2026-04-02')] },
    ];
    expect(dueOf(cadences, dayOfDate('2026-04-01')).map(({ person, dueOn, goals }) => [person, dueOn, goals])).toEqual([
      ['ann', '2026-01-01', ['job', 'money']],
      ['bea', '2026-02-01', ['money']],
    ]);
  });
});
