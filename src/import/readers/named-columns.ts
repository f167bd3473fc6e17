import { AmbitError } from '../../ambit-error.ts';
import type { ImportFile, ImportProblem } from '../reader.type.ts';
import { faultProblem } from './csv-fault.ts';
import { DELIMITERS, firstCsvRecords, readCsv, type CsvRecord, type Delimiter } from './csv.ts';
import { MAX_FIELD_CHARS, problem } from './problems.ts';
import { headText, openText } from './text.ts';

/** A table whose columns are known by name, in whatever order. Only those named here are ever looked at. */
export interface TableShape<F extends string> {
  /** The file, for messages. */
  readonly title: string;
  /** Each field's column as the export calls it. */
  readonly columns: Readonly<Record<F, string>>;
  /** The columns that make it this table. */
  readonly required: readonly F[];
  /** Lines of one row, where a field that isn't read holds letters. */
  readonly maxLines?: number;
}

export interface TableHeader<F extends string> {
  readonly delimiter: Delimiter;
  readonly line: number;
  readonly width: number;
  readonly columns: ReadonlyMap<F, number>;
}

export type TableRow<F extends string> =
  | {
      readonly line: number;
      readonly values: Readonly<Record<F, string>>;
      readonly problems: readonly ImportProblem[];
    }
  | { readonly line: number; readonly values?: undefined; readonly problems: readonly ImportProblem[] };

export interface Table<F extends string> {
  readonly header: TableHeader<F>;
  /** Of the whole file: bytes that fit no charset. */
  readonly problems: readonly ImportProblem[];
  /** From the start on every call, in bounded memory. */
  rows(): AsyncGenerator<TableRow<F>>;
}

/** Notes may precede the header; Excel may add a `sep=` line. */
const RECORDS_LOOKED_AT = 10;

/** The header among the first records of the file; undefined where it is no such table. */
export function findTableHeader<F extends string>(file: ImportFile, shape: TableShape<F>): TableHeader<F> | undefined {
  const text = headText(file);
  const isWhole = file.size <= file.head.length;
  for (const delimiter of DELIMITERS) {
    for (const record of firstCsvRecords(text, delimiter, RECORDS_LOOKED_AT, isWhole)) {
      const header = headerOf(record, delimiter, shape);
      if (header !== undefined) return header;
    }
  }
  return undefined;
}

/** @throws AmbitError `IMPORT_UNREADABLE` where the file is no such table */
export async function openTable<F extends string>(file: ImportFile, shape: TableShape<F>): Promise<Table<F>> {
  const header = findTableHeader(file, shape);
  if (header === undefined) {
    const names = shape.required.map((field) => shape.columns[field]).join(', ');
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      `This is no ${shape.title}: none of its first records names the columns ${names}.`,
    );
  }
  const text = await openText(file);
  return {
    header,
    problems: text.problem === undefined ? [] : [text.problem],
    rows: () => rows(text.chunks(), header, shape),
  };
}

async function* rows<F extends string>(
  chunks: AsyncIterable<string>,
  header: TableHeader<F>,
  shape: TableShape<F>,
): AsyncGenerator<TableRow<F>> {
  for await (const record of readCsv(chunks, header.delimiter, shape.maxLines)) {
    if (record.line > header.line) yield row(record, header, shape);
  }
}

function row<F extends string>(record: CsvRecord, header: TableHeader<F>, shape: TableShape<F>): TableRow<F> {
  const { line } = record;
  if (record.fault !== undefined) {
    return { line, problems: [faultProblem(line, record.fault)] };
  }
  const fields = [...record.fields];
  while (fields.length > header.width && fields.at(-1)?.trim() === '') fields.pop();
  const needed = Math.max(...shape.required.map((field) => header.columns.get(field) ?? 0));
  if (fields.length > header.width || fields.length <= needed) {
    const message = `The row has ${fields.length} columns where the header has ${header.width}, and it can't be told which is which; it was left out.`;
    return { line, problems: [problem('REJECTED', line, 'COLUMN_COUNT', message)] };
  }
  const problems: ImportProblem[] = [];
  const values = Object.fromEntries(
    (Object.keys(shape.columns) as F[]).map((field) => {
      const value = (fields[header.columns.get(field) ?? -1] ?? '').trim();
      if (value.length <= MAX_FIELD_CHARS) return [field, value];
      const message = `The value has more than ${MAX_FIELD_CHARS} characters and was left out.`;
      problems.push(problem('WARNING', line, 'FIELD_TOO_LONG', message, shape.columns[field]));
      return [field, ''];
    }),
  ) as Record<F, string>;
  return { line, values, problems };
}

function headerOf<F extends string>(
  record: CsvRecord,
  delimiter: Delimiter,
  shape: TableShape<F>,
): TableHeader<F> | undefined {
  const names = record.fields.map(plainColumn);
  const columns = new Map<F, number>();
  for (const [field, name] of Object.entries(shape.columns) as [F, string][]) {
    const at = names.indexOf(plainColumn(name));
    if (at !== -1) columns.set(field, at);
  }
  if (!shape.required.every((field) => columns.has(field))) return undefined;
  return { delimiter, line: record.line, width: names.findLastIndex((name) => name !== '') + 1, columns };
}

/** Exports write one column now `First Name`, now `FirstName` or `first_name`. */
function plainColumn(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
