import { describe, expect, it } from '@jest/globals';
import { problemKinds } from '../../../src/import/problem-kinds.ts';
import { ProblemLog } from '../../../src/import/problem-log.ts';
import type { ImportProblem } from '../../../src/import/reader.type.ts';

const problem = (row: number, code: string, more: Partial<ImportProblem> = {}): ImportProblem => ({
  row,
  severity: 'REJECTED',
  code,
  message: code,
  ...more,
});

describe('the problems of an import', () => {
  it('are the first thousand of each kind and part, and all are counted', () => {
    const log = new ProblemLog();
    for (let row = 1; row <= 2_500; row += 1) log.add(problem(row, 'BAD_ROW', { part: 'a.csv' }));
    log.add(problem(1, 'BAD_ROW', { part: 'b.csv' }));
    log.add(problem(2, 'GHOST_ROW', { severity: 'SKIPPED', part: 'a.csv' }));
    expect(log.all).toHaveLength(1_002);
    expect(log.all[999]).toMatchObject({ row: 1_000, more: 1_500 });
    expect(log.all.slice(1_000).map(({ row }) => row)).toEqual([1, 2]);
    expect(problemKinds(log.all).map(({ code, count }) => [code, count])).toEqual([
      ['BAD_ROW', 2_501],
      ['GHOST_ROW', 1],
    ]);
    expect(log.countsOf('a.csv')).toMatchObject({ rejected: 2_500, skipped: 1 });
    expect(log.countsOf('b.csv')).toMatchObject({ rejected: 1, skipped: 0 });
  });

  it('of very many kinds and parts are few as well, one of each', () => {
    const log = new ProblemLog();
    for (let part = 0; part < 12_000; part += 1)
      for (let row = 1; row <= 3; row += 1) log.add(problem(row, 'BAD_ROW', { part: `${part}` }));
    expect(log.all.length).toBeLessThanOrEqual(12_000 - 3_333 + 10_000);
    expect(problemKinds(log.all)[0]?.count).toBe(36_000);
  });

  it('tell which part is not whole', () => {
    const log = new ProblemLog();
    log.add(problem(0, 'MISSING_FILE', { severity: 'WARNING', part: 'a' }));
    log.add(problem(1, 'BAD_DATE', { severity: 'WARNING', part: 'b' }));
    log.add(problem(1, 'BAD_ROW'));
    expect(['a', 'b', undefined].map((part) => log.isIncomplete(part))).toEqual([true, false, true]);
  });
});
