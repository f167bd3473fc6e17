import fc from 'fast-check';
import type { Delimiter } from '../../../src/import/readers/csv.ts';

/** How one table may be written down; what it says stays the same. */
export interface Writing {
  readonly delimiter: Delimiter;
  readonly quotes: 'ALL' | 'NEEDED';
  readonly lineEnd: '\n' | '\r\n';
  readonly charset: 'utf8' | 'utf8-mark' | 'utf16le' | 'utf16le-mark' | 'windows-1252';
  readonly endsWithLine: boolean;
}

export const WRITINGS: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  quotes: fc.constantFrom('ALL', 'NEEDED'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  charset: fc.constantFrom('utf8', 'utf8-mark', 'utf16le', 'utf16le-mark', 'windows-1252'),
  endsWithLine: fc.boolean(),
});

export const PLAIN: Writing = { delimiter: ',', quotes: 'NEEDED', lineEnd: '\n', charset: 'utf8', endsWithLine: true };

/** The bytes of a table. Windows-1252 is Latin-1 for the letters that the tests use. */
export function writeTable(rows: readonly (readonly string[])[], writing: Writing = PLAIN): Buffer {
  const { delimiter, quotes, lineEnd, charset, endsWithLine } = writing;
  const cell = (text: string): string =>
    quotes === 'ALL' || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = rows.map((row) => row.map(cell).join(delimiter)).join(lineEnd) + (endsWithLine ? lineEnd : '');
  if (charset === 'windows-1252') return Buffer.from(text, 'latin1');
  if (charset.startsWith('utf16le')) {
    return Buffer.from(`${charset === 'utf16le-mark' ? '\uFEFF' : ''}${text}`, 'utf16le');
  }
  return Buffer.from(`${charset === 'utf8-mark' ? '\uFEFF' : ''}${text}`, 'utf8');
}

/** Names as people of Western Europe have them: every letter is in windows-1252. */
export const NAMES = fc.constantFrom('Zoé', 'Jürgen', 'Noël', 'Ann', 'Óscar', 'Øye', 'Weiß', 'O’Dea'.replace('’', "'"));

/** Names of firms with what has to be quoted. */
export const FIRMS = fc.constantFrom('Acme', 'Northwind, Inc.', 'Poe; Söhne', 'The "Old" Mill', 'Two\nlines', '');

/** The row of a header and one value by the name of its column; columns without a value are empty. */
export function row(header: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return header.map((name) => values[name] ?? '');
}
