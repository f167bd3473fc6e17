import { describe, expect, it } from '@jest/globals';
import type { StatementRunner } from '../../../src/graph/graph.ts';
import { followPersons } from '../../../src/identity/person-references.ts';

/** The minutes with each after `ann` became part of `bea`, of an interaction of an hour with these persons. */
async function minutesEach(
  persons: readonly string[],
  before: number | null,
  minutes = 60,
): Promise<number | undefined> {
  let found: number | undefined;
  const run = async (statement: string, parameters: Record<string, unknown>): Promise<readonly unknown[]> => {
    if (statement === 'identity/find-current-persons')
      return (parameters['ids'] as readonly string[]).map((id) => ({ id, current: id === 'ann' ? 'bea' : id }));
    if (statement === 'identity/move-interactions')
      found = (parameters['interactions'] as readonly { minutesEach: number }[])[0]?.minutesEach;
    return [];
  };
  const interaction = {
    ...{ id: 'i1', at: new Date('2026-11-01T09:00:00Z'), minutes, minutesEach: before, channel: 'MEETING' },
    ...{ direction: 'BOTH', outcome: null, note: null, goal: null },
    with: persons.map((person) => ({ person, saidOf: [person], records: [] })),
  };
  await followPersons({ run } as unknown as StatementRunner, 'n1', { ties: [], interactions: [interaction] });
  return found;
}

describe('the minutes of an interaction after a merge', () => {
  it('stay shared with somebody who was deleted or forgotten', async () => {
    expect(await minutesEach(['ann'], 30)).toBe(30);
    expect(await minutesEach(['ann', 'cem'], 20)).toBe(20);
  });

  it('are shared by one less where two of those there are one', async () => {
    expect(await minutesEach(['ann', 'bea'], 30)).toBe(60);
    expect(await minutesEach(['ann', 'bea'], 20)).toBe(30);
  });

  it('are none where none were logged', async () => {
    expect(await minutesEach(['ann'], 0, 0)).toBe(0);
    expect(await minutesEach(['ann', 'cem'], null)).toBe(30);
  });
});
