import type { ImportFile } from '../reader.type.ts';
import type { CsvRecord, Delimiter } from '../readers/csv.ts';
import { isMuteList } from '../readers/mastodon/accounts-header.ts';
import { headRecords, RECORDS_LOOKED_AT } from '../readers/table/header.ts';
import { headText, wideCharset } from '../readers/text.ts';
import { isColumnName } from './header-aliases.ts';
import { kindOfValue, shareOf, type ValueKind } from './value-kinds.ts';

/** A table of whatever columns, as far as its first records show. */
export interface TableShape {
  readonly delimiter: Delimiter;
  /** Physical line of the header; 0 where the first record holds values already. */
  readonly headerLine: number;
  readonly width: number;
  /** What the columns are called; `column 3` where there is no name. */
  readonly names: readonly string[];
  /** Whether the names are those of columns beyond doubt. If not they may be a person's, and no message may repeat them. */
  readonly isHeaderSure: boolean;
  /** Values of the first rows, by column. */
  readonly samples: readonly (readonly string[])[];
}

const MAX_COLUMNS = 500;
/** Part of the first rows that must have a table's width; fewer are lines of prose with commas. */
const REGULAR_ROWS = 0.6;
const PERSONAL: readonly ValueKind[] = ['EMAIL', 'PROFILE', 'URL', 'DATE', 'PHONE'];

/** The table that a file is, by the delimiter under which it looks most like one; undefined where it is none. */
export function tableShape(file: ImportFile): TableShape | undefined {
  // Mastodon's addresses look like those of e-mail.
  if (!isPlainText(file) || isMuteList(file)) return undefined;
  const found = [...headRecords(file)].flatMap(([delimiter, records]) => {
    const shape = shapeUnder(delimiter, records);
    return shape === undefined ? [] : [shape];
  });
  const [best] = found.sort((a, b) => headerScore(b.names) - headerScore(a.names) || b.width - a.width);
  return best;
}

function isPlainText(file: ImportFile): boolean {
  if (wideCharset(file.head) === undefined && file.head.includes(0)) return false;
  const text = headText(file).replace(/^\uFEFF/, '');
  return text.trim() !== '' && !/^\s*([[{<]|window\.|begin:)/i.test(text);
}

/** The name of a column without a name. */
export function columnNumber(index: number): string {
  return `column ${index + 1}`;
}

function shapeUnder(delimiter: Delimiter, records: readonly CsvRecord[]): TableShape | undefined {
  const whole = records.filter((record) => record.fault === undefined && record.fields.length <= MAX_COLUMNS);
  const header = headerAmong(whole.slice(0, RECORDS_LOOKED_AT));
  const rows = whole.filter(({ line }) => line > (header?.line ?? 0));
  const widthOf = ({ fields }: CsvRecord): number => fields.findLastIndex((field) => field.trim() !== '') + 1;
  const width = Math.max(
    header === undefined ? 0 : widthOf(header),
    usualWidth(rows.map(({ fields }) => fields.length)),
  );
  const samples = Array.from({ length: width }, (_, index) => rows.map(({ fields }) => fields[index] ?? ''));
  const names = Array.from({ length: width }, (_, at) => header?.fields[at]?.trim() || columnNumber(at));
  const score = header === undefined ? 0 : headerScore(header.fields);
  const isKnown = score > 0;
  if (width < 2) {
    // A list of addresses alone is a table too, once its header or each of its lines says so.
    const isList = (shareOf(samples[0] ?? [], 'EMAIL') ?? (isKnown ? 1 : 0)) >= 0.8;
    if (!isList || width === 0) return undefined;
  } else if (score < 2 && !isRegular(rows, width)) {
    // A word between commas in a text may be that of a column; two are not there by chance.
    return undefined;
  }
  const hasPersonalColumn = samples.some((values) => (shareOf(values, ...PERSONAL) ?? 0) >= 0.8);
  return {
    delimiter,
    headerLine: header?.line ?? 0,
    width,
    names,
    // One word alone may be anything: "Contact" is a column here and a word of a row there.
    isHeaderSure: score > 1 || (header !== undefined && hasPersonalColumn),
    samples,
  };
}

/** One line with a comma is prose. */
function isRegular(rows: readonly CsvRecord[], width: number): boolean {
  const regular = rows.filter(({ fields }) => fields.length === width).length;
  return regular > 0 && regular >= rows.length * REGULAR_ROWS;
}

/** The record with most of the names that columns have; else the first one, unless it holds values. */
function headerAmong(records: readonly CsvRecord[]): CsvRecord | undefined {
  const possible = records.filter(({ fields }) => !fields.some((field) => PERSONAL.includes(kindOfValue(field))));
  const [best] = [...possible].sort((a, b) => headerScore(b.fields) - headerScore(a.fields));
  if (best !== undefined && headerScore(best.fields) > 0) return best;
  const [first] = records;
  return first !== undefined && first === possible[0] && first.fields.every((field) => field.trim() !== '')
    ? first
    : undefined;
}

function headerScore(names: readonly string[]): number {
  return names.filter(isColumnName).length;
}

function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
