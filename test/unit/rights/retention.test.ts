import { describe, expect, it } from '@jest/globals';
import { monthsBefore } from '../../../src/rights/retention/retention.service.ts';

describe('so many months ago', () => {
  it.each([
    ['2026-11-23T10:00:00.000Z', 12, '2025-11-23T10:00:00.000Z'],
    ['2026-03-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2028-03-31T10:00:00.000Z', 1, '2028-02-29T10:00:00.000Z'],
    ['2026-01-15T00:00:00.000Z', 2, '2025-11-15T00:00:00.000Z'],
  ])('%s, %i months', (now, months, then) => {
    expect(monthsBefore(new Date(now), months).toISOString()).toBe(then);
  });
});
