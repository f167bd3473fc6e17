import type { ImportFile } from '../../reader.type.ts';
import { DELIMITERS, firstCsvRecords, type CsvRecord, type Delimiter } from '../csv.ts';
import { headText } from '../text.ts';

/** One of the first records of a file, split by one delimiter: it may be the header. */
export interface HeaderCandidate {
  readonly delimiter: Delimiter;
  readonly line: number;
  /** As written, trimmed; the empty ones at the end left out. */
  readonly names: readonly string[];
  /** The same in the form of {@link foldHeader}. */
  readonly folded: readonly string[];
}

/** A header may follow notes or Excel's `sep=` line. */
export const RECORDS_LOOKED_AT = 10;
/** No export has as many columns; a longer record is no header, whatever it is. */
const MAX_COLUMNS = 1_000;

const recordsByFile = new WeakMap<ImportFile, ReadonlyMap<Delimiter, readonly CsvRecord[]>>();
const candidatesByFile = new WeakMap<ImportFile, readonly HeaderCandidate[]>();

/** How many records of a file's head are looked at for what its columns hold. */
const RECORDS_SAMPLED = 60;

/** The first records of the file under each delimiter; split once, since every format of tables asks for them. */
export function headRecords(file: ImportFile): ReadonlyMap<Delimiter, readonly CsvRecord[]> {
  const known = recordsByFile.get(file);
  if (known !== undefined) return known;
  const text = headText(file);
  const isWhole = file.size <= file.head.length;
  const records = new Map(
    DELIMITERS.map((delimiter) => [delimiter, firstCsvRecords(text, delimiter, RECORDS_SAMPLED, isWhole)] as const),
  );
  recordsByFile.set(file, records);
  return records;
}

/** The records among the first ten of the file that may be its header, for each delimiter in turn. */
export function headerCandidates(file: ImportFile): readonly HeaderCandidate[] {
  const known = candidatesByFile.get(file);
  if (known !== undefined) return known;
  const candidates = [...headRecords(file)].flatMap(([delimiter, records]) =>
    records
      .slice(0, RECORDS_LOOKED_AT)
      .filter((record) => record.fault === undefined && record.fields.length <= MAX_COLUMNS)
      .map((record): HeaderCandidate => {
        const all = record.fields.map((name) => name.trim());
        const names = all.slice(0, all.findLastIndex((name) => name !== '') + 1);
        return { delimiter, line: record.line, names, folded: names.map(foldHeader) };
      }),
  );
  candidatesByFile.set(file, candidates);
  return candidates;
}

/**
 * A column's name as it is compared: without accents, capitals and punctuation, so that `E-mail 1 - Value`,
 * `Straße (privat)` and `Prénom` are `e mail 1 value`, `strasse privat` and `prenom` whatever program saved them again.
 */
export function foldHeader(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
