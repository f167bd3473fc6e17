import { describe, expect, it } from '@jest/globals';
import { QueryBudget } from '../../../src/api/query-budget.ts';

describe('the budget of an account', () => {
  it('is spent by cost, refilled with time, and never more than a minute’s worth', () => {
    const budget = new QueryBudget(600);
    expect(budget.take('a', 500, 0)).toBeUndefined();
    expect(budget.take('a', 200, 0)).toBe(10);
    expect(budget.take('a', 200, 9_000)).toBe(1);
    expect(budget.take('a', 200, 10_000)).toBeUndefined();
    // An hour later there are 600, not 36,000.
    expect(budget.take('a', 600, 3_600_000)).toBeUndefined();
    expect(budget.take('a', 1, 3_600_000)).toBe(1);
  });

  it('is each account’s own', () => {
    const budget = new QueryBudget(10);
    expect(budget.take('a', 10, 0)).toBeUndefined();
    expect(budget.take('a', 1, 0)).toBe(6);
    expect(budget.take('b', 10, 0)).toBeUndefined();
  });

  it('counts what costs nothing as one, and lets through once what costs more than there ever is', () => {
    const budget = new QueryBudget(2);
    expect(budget.take('a', 0, 0)).toBeUndefined();
    expect(budget.take('a', 0, 0)).toBeUndefined();
    expect(budget.take('a', 0, 0)).toBe(30);
    expect(budget.take('b', 100, 0)).toBeUndefined();
    // It is paid for afterwards: 98 are owed, and 2 come a minute.
    expect(budget.take('b', 1, 60_000)).toBe(2_910);
  });

  it('forgets accounts that no longer ask', () => {
    const budget = new QueryBudget(1);
    for (let n = 0; n < 1_001; n += 1) budget.take(`a${n}`, 1, 0);
    for (let n = 0; n < 1_001; n += 1) budget.take(`b${n}`, 1, 120_000);
    expect(budget.size).toBeLessThan(1_010);
  });
});
