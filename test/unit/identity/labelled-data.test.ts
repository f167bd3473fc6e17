import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { makeCard } from '../../../src/identity/make-card.ts';
import { resolveCards } from '../../../src/identity/resolve-cards.ts';
import type { IdentityCard } from '../../../src/identity/identity-card.type.ts';

/** Synthetic persons with typing errors and the truth about them, kept outside of the project. */
const FOLDER = new URL('../../../../shared/data/febrl/', import.meta.url);
const rowsOf = (name: string): Record<string, string>[] =>
  parse(readFileSync(new URL(name, FOLDER)), { columns: true });

type Fields = 'names' | 'names and suburb' | 'all fields';

function card(row: Record<string, string>, fields: Fields): IdentityCard {
  const value = (key: string): string => row[key] ?? '';
  const given = value('given_name');
  const family = value('surname');
  const born = /^(\d{4})(\d\d)(\d\d)$/.exec(value('date_of_birth'));
  const street = `${value('street_number')} ${value('address_1')}`.trim();
  return makeCard(value('rec_id'), [
    {
      platform: 'APPLE',
      importId: 'one',
      format: 'VCARD',
      origin: 'FILE',
      content: {
        name: { full: `${given} ${family}`.trim() || '?', ...(given ? { given } : {}), ...(family ? { family } : {}) },
        ...(fields !== 'names' && value('suburb') ? { place: { country: 'AU', locality: value('suburb') } } : {}),
        ...(fields === 'all fields'
          ? {
              ...(born === null ? {} : { birthDate: born.slice(1).join('-') }),
              addresses: [
                { ...(street ? { street } : {}), ...(value('postcode') ? { postcode: value('postcode') } : {}) },
              ],
            }
          : {}),
      },
    },
  ]);
}

const pairs = (ids: readonly string[], others: readonly string[]): string[] =>
  ids.flatMap((a) => others.filter((b) => a !== b).map((b) => [a, b].sort().join('|')));

function measure(set: string, fields: Fields) {
  const truth = new Set(
    rowsOf(`${set}_links.csv`).map((link) => [link['rec_id_1'], link['rec_id_2']].sort().join('|')),
  );
  const { merges, suggestions } = resolveCards({ cards: rowsOf(`${set}.csv`).map((row) => card(row, fields)) });
  const groups = new Map(merges.flatMap(({ persons }) => persons.map((id) => [id, persons] as const)));
  const merged = new Set(merges.flatMap(({ persons }) => pairs(persons, persons)));
  const found = new Set(merged);
  for (const { a, b } of suggestions)
    for (const key of pairs(groups.get(a) ?? [a], groups.get(b) ?? [b])) found.add(key);
  const right = (keys: ReadonlySet<string>): number => [...keys].filter((key) => truth.has(key)).length;
  return {
    f1: (2 * right(found)) / (found.size + truth.size),
    precision: merged.size === 0 ? 1 : right(merged) / merged.size,
    merged: merged.size,
  };
}

(existsSync(FOLDER) ? describe : describe.skip)('labelled persons (skipped where the data is not there)', () => {
  it.each([
    ['febrl1', 'names', 0.82],
    ['febrl3', 'names', 0.7],
    ['febrl1', 'names and suburb', 0.92],
    ['febrl3', 'names and suburb', 0.86],
    ['febrl1', 'all fields', 0.995],
    ['febrl3', 'all fields', 0.99],
  ] as const)(
    '%s by %s: merged or in the queue at F1 ≥ %f, merged alone nearly always rightly',
    (set, fields, least) => {
      const { f1, precision, merged } = measure(set, fields);
      expect(f1).toBeGreaterThanOrEqual(least);
      expect(precision).toBeGreaterThanOrEqual(0.999);
      if (fields === 'names') expect(merged).toBe(0);
      else expect(merged).toBeGreaterThan(300);
    },
  );
});
