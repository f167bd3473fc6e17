import { expect, test } from '@jest/globals';
import { COMPUTED, DOCUMENTATION, EXPLANATIONS } from '../../../src/alignment/computation/computation-words.ts';
import { cypherCall, literal } from '../../../src/alignment/computation/procedure-call.ts';
import { existsSync, readFileSync } from 'node:fs';

test.each([
  [null, 'null'],
  ["O'Neil \\ Fils\n", "'O\\'Neil \\\\ Fils\\n'"],
  [4, '4.0'],
  [0.5, '0.5'],
  [10n, '10'],
  [true, 'true'],
  [new Date('2026-11-23T12:00:00Z'), "datetime('2026-11-23T12:00:00.000Z')"],
  [['a', null], "['a', null]"],
  [{ level: 2, 'a`b': [] }, '{`level`: 2.0, `a``b`: []}'],
])('%j is written as a literal that Cypher reads as the same', (value, text) => {
  expect(literal(value)).toBe(text);
});

test('a call names the row that is meant', () => {
  const call = {
    procedure: 'custom.ambit.coverage',
    args: ['n', 'g', null],
    yields: ['key', 'coverage'],
    where: { key: 'k', zone: null },
    returns: ['coverage'],
  };
  expect(cypherCall(call)).toBe(
    "CALL custom.ambit.coverage('n', 'g', null)\nYIELD key, coverage WHERE key = 'k' AND zone IS NULL\nRETURN coverage",
  );
});

test.each(COMPUTED)('%s is explained in both languages, and written down where it says', (computed) => {
  expect(EXPLANATIONS.en[computed]).not.toBe('');
  expect(EXPLANATIONS.fr[computed]).not.toBe(EXPLANATIONS.en[computed]);
  const [file = '', section] = DOCUMENTATION[computed].split('#');
  const path = new URL(`../../../${file}`, import.meta.url);
  expect(existsSync(path)).toBe(true);
  const anchors = [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s+/g, '-'),
  );
  if (section !== undefined) expect(anchors).toContain(section);
});
