import { CsvError, parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { AmbitError } from '../../ambit-error.ts';
import type { Lang } from '../../domain.ts';
import { escoSkillUri } from '../expertise.ts';
import { isOccupationCode } from '../occupation.ts';
import { isSectorCode } from '../sector.ts';
import type { TaxonomyColumns, TaxonomyEntry, TaxonomyField } from './taxonomy-file.type.ts';

/** No label is this long; what is, is another column or an unclosed quotation mark. */
const MOST_LABEL_CHARACTERS = 500;
const MOST_RECORD_CHARACTERS = 1_000_000;
const OF_OCCUPATIONS = /^https?:\/\/data\.europa\.eu\/esco\/(?:occupation|isco)\//i;

export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly columns: TaxonomyColumns;
  readonly langs: readonly Lang[];
}

/** A row with the line of the file on which it begins, and the day on which it was last changed where the file says so. */
export interface TaxonomyRow {
  readonly line: number;
  readonly entry: TaxonomyEntry;
  readonly modified: string | null;
}

/**
 * The entries of a file, one after the other, each checked; those that ESCO has withdrawn are left out.
 * @throws AmbitError `BAD_INPUT` that names file, line and field
 */
export async function* readEntries(file: SourceFile, signal?: AbortSignal): AsyncGenerator<TaxonomyRow> {
  const { columns } = file;
  const parser = parse({
    bom: true,
    delimiter: columns.delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_RECORD_CHARACTERS,
  });
  const stream = createReadStream(file.path);
  stream.on('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      signal?.throwIfAborted();
      const [begins, isHeader] = [line, line === 1];
      line = info.lines + 1;
      if (isHeader) continue;
      const row = rowOf(file, record, begins);
      if (row !== undefined) yield row;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new AmbitError(
      'BAD_INPUT',
      `${file.name}, line ${line}: the table cannot be read from here on (${error.code}). Download the file again and do not save it in a spreadsheet.`,
    );
  } finally {
    stream.destroy();
    parser.destroy();
  }
}

function rowOf(file: SourceFile, record: readonly string[], line: number): TaxonomyRow | undefined {
  const { columns, name } = file;
  const wrong = (field: string, message: string): AmbitError =>
    new AmbitError('BAD_INPUT', `${name}, line ${line}, ${field}: ${message} Nothing of the file was loaded.`);
  if (record.length !== columns.width)
    throw wrong('row', `it has ${record.length} fields where the header has ${columns.width}.`);
  const field = (key: TaxonomyField): string => record[columns.at[key] ?? -1]?.trim() ?? '';
  if (/^obsolete$/i.test(field('status'))) return undefined;
  const modified = /^\d{4}-\d{2}-\d{2}/.exec(field('modified'))?.[0] ?? null;
  if (columns.scheme === 'ESCO_SKILL_BROADER') {
    const ends = [field('id'), field('broader')];
    // The hierarchy of occupations comes in files of the same columns; their codes tell it.
    if (ends.some((end) => OF_OCCUPATIONS.test(end))) return undefined;
    const [uri, broader] = ends.map(escoSkillUri);
    if (uri === undefined) throw wrong('conceptUri', 'it is no address of an ESCO skill.');
    if (broader === undefined) throw wrong('broaderUri', 'it is no address of an ESCO skill.');
    return { line, modified, entry: { scheme: 'ESCO_SKILL_BROADER', uri, broader } };
  }
  const labels: Partial<Record<Lang, readonly string[]>> = {};
  for (const lang of file.langs) {
    const own = columns.at.label === undefined ? field(lang === 'en' ? 'labelEn' : 'labelFr') : field('label');
    const column = columns.at.label === undefined ? (lang === 'en' ? 'label_en' : 'label_fr') : 'label';
    // Some skills have a name in one of the two languages only.
    if (own === '' && columns.scheme === 'ESCO_SKILLS' && file.langs.length > 1) continue;
    if (own === '') throw wrong(column, 'the label is empty.');
    const list = [own, ...listOf(field('alternative')), ...listOf(field('hidden'))];
    if (list.some((label) => label.includes('\uFFFD')))
      throw wrong(column, 'it is no UTF-8 text. Download the file again and do not save it in a spreadsheet.');
    if (list.some((label) => label.length > MOST_LABEL_CHARACTERS))
      throw wrong(column, `a label is longer than ${MOST_LABEL_CHARACTERS} characters.`);
    labels[lang] = [...new Set(list)];
  }
  if (columns.scheme === 'ESCO_SKILLS') {
    const uri = escoSkillUri(field('id'));
    if (uri === undefined) throw wrong('conceptUri', 'it is no address of an ESCO skill.');
    if (Object.keys(labels).length === 0) throw wrong('label', 'there is none in any language.');
    return { line, modified, entry: { scheme: 'ESCO_SKILLS', uri, labels } };
  }
  if (columns.scheme === 'NACE') {
    const code = field('code').toUpperCase();
    if (!isSectorCode(code))
      throw wrong('code', `'${code.slice(0, 20)}' is no code of NACE Rev. 2 (Ambit does not use Rev. 2.1 yet).`);
    return { line, modified, entry: { scheme: 'NACE', code, labels } };
  }
  const isco = field('isco').replace(/^C/, '').padStart(4, '0');
  if (isco.length !== 4 || !isOccupationCode(isco))
    throw wrong('iscoGroup', `'${field('isco').slice(0, 20)}' is no unit group of ISCO-08 (four digits).`);
  const uri = uriOf(field('id'));
  if (uri === undefined) throw wrong('conceptUri', 'it is no address of an ESCO occupation.');
  const escoCode = field('code') === '' ? null : field('code');
  return { line, modified, entry: { scheme: 'ESCO_OCCUPATIONS', uri, isco, escoCode, labels } };
}

/** ESCO puts several labels into one cell, a line each. */
function listOf(cell: string): string[] {
  return cell
    .split(/\r?\n/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

function uriOf(id: string): string | undefined {
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id))
    return `http://data.europa.eu/esco/occupation/${id.toLowerCase()}`;
  return /^https?:\/\/data\.europa\.eu\/esco\/occupation\/[\w.-]+$/.test(id) ? id : undefined;
}
