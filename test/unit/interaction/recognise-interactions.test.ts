import { describe, expect, it } from '@jest/globals';
import { InteractionIds } from '../../../src/interaction/interaction-ids.ts';
import {
  recogniseInteractions,
  type SaidInteraction,
  type StoredInteraction,
} from '../../../src/interaction/recognise-interactions.ts';

const words = {
  at: new Date('2026-01-01T10:00:00Z'),
  minutes: 30,
  channel: 'MEETING',
  direction: null,
  outcome: null,
  note: null,
} as const;

function said(id: string, sourceKey: string, persons: readonly string[]): SaidInteraction {
  return {
    ...words,
    id,
    sourceKey,
    persons: persons.map((person) => ({ id: person, records: [`record of ${person}`] })),
  };
}

function stored(
  id: string,
  sourceKeys: readonly string[],
  persons: readonly string[],
  isLogged = false,
): StoredInteraction {
  return {
    ...words,
    id,
    sourceKeys,
    isLogged,
    with: persons.map((person) => ({ person, records: isLogged ? [] : [`record of ${person}`] })),
  };
}

const foundBy = (rows: readonly SaidInteraction[], there: readonly StoredInteraction[]) =>
  rows.map((_, index) => recogniseInteractions(rows, there).get(index)?.id);

describe('what is there of the interactions a file says', () => {
  it('is known by the key of the source before it is known by its id', () => {
    // Ada was deleted: what was of both has the id that the other row would have.
    const rows = [said('of both', 'k1', ['ada', 'di']), said('of di', 'k2', ['di'])];
    const there = [stored('of di', ['k1'], ['di']), stored('of di, the second', ['k2'], ['di'])];
    expect(foundBy(rows, there)).toEqual(['of di', 'of di, the second']);
  });

  it('is known by its id where another source said it', () => {
    expect(foundBy([said('x', 'k1', ['di'])], [stored('x', ['of another source'], ['di'])])).toEqual(['x']);
  });

  it('is known by who is left where it came before there were keys, each once', () => {
    const rows = [said('of both', 'k1', ['ada', 'di']), said('of di', 'k2', ['di'])];
    expect(foundBy(rows, [stored('old', [], ['di']), stored('of di', [], ['di'])])).toEqual(['old', 'of di']);
    expect(foundBy(rows, [stored('old', [], ['di'])])).toEqual(['old', undefined]);
  });

  it('is nothing that the owner logged, that is with somebody else, or that another source has a key for', () => {
    const rows = [said('of both', 'k1', ['ada', 'di'])];
    const others = [
      stored('a', [], ['di'], true),
      stored('b', [], ['cy']),
      stored('c', ['k9'], ['di']),
      stored('d', [], []),
    ];
    expect(foundBy(rows, others)).toEqual([undefined]);
    expect(foundBy(rows, [{ ...stored('e', [], ['di']), minutes: 31 }])).toEqual([undefined]);
  });
});

describe('the key by which a source says an interaction', () => {
  const source = { ...words, direction: null, family: 'CSV:OTHER:', goal: null };

  it('follows from the file alone, whatever the order of names, and tells equal ones apart', () => {
    const [first, again] = [new InteractionIds('n'), new InteractionIds('n')];
    const key = first.sourceKeyOf({ ...source, with: ['a', 'b'] });
    expect(again.sourceKeyOf({ ...source, with: ['b', 'a', 'b'] })).toBe(key);
    expect(first.sourceKeyOf({ ...source, with: ['a', 'b'] })).not.toBe(key);
    expect(again.sourceKeyOf({ ...source, with: ['a'] })).not.toBe(key);
    expect(new InteractionIds('n').sourceKeyOf({ ...source, family: 'CSV:XING:', with: ['a', 'b'] })).not.toBe(key);
    expect(new InteractionIds('m').sourceKeyOf({ ...source, with: ['a', 'b'] })).not.toBe(key);
  });
});
