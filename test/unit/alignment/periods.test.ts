import { describe, expect, it } from '@jest/globals';
import { defaultFrom, momentsBetween, periodAfter } from '../../../src/alignment/replay/periods.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('the moments of a history', () => {
  it.each([
    ['DAY', '2026-11-24'],
    ['WEEK', '2026-11-30'],
    ['MONTH', '2026-12-01'],
    ['QUARTER', '2027-01-01'],
    ['YEAR', '2027-01-01'],
  ] as const)('next %s', (every, expected) => {
    expect(periodAfter(new Date('2026-11-23T17:00:00Z'), every)).toEqual(day(expected));
    // The beginning of a period is not after itself.
    expect(periodAfter(day(expected), every) > day(expected)).toBe(true);
  });

  it('are 61 for sixty months, both ends among them', () => {
    const moments = momentsBetween(day('2021-12-01'), day('2026-12-01'), 'MONTH');
    expect(moments).toHaveLength(61);
    expect([moments[0], moments.at(-1)]).toEqual([day('2021-12-01'), day('2026-12-01')]);
  });

  it('is one where both ends are one', () => {
    expect(momentsBetween(day('2026-01-01'), day('2026-01-01'), 'DAY')).toEqual([day('2026-01-01')]);
  });

  it('begin with the period a year before where nobody says', () => {
    expect(defaultFrom(new Date('2026-11-23T17:00:00Z'), 'MONTH')).toEqual(day('2025-11-01'));
    expect(defaultFrom(new Date('2026-11-23T17:00:00Z'), 'WEEK')).toEqual(day('2025-11-17'));
  });
});
