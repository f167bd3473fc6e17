import { AmbitError } from '../../../ambit-error.ts';
import type { ImportFile } from '../../reader.type.ts';
import { headerCandidates } from './header.ts';
import type { Table, TableColumn } from './table.type.ts';

/** Where a table of a known format is, and its columns. */
export type FoundTable = Pick<Table, 'delimiter' | 'headerLine' | 'width' | 'columns'>;

/**
 * The first of a file's first records that is the header of a format.
 *
 * @param columnsOf the columns that are read, or undefined where the record is no header of the format; gets the names
 *   folded (`e mail 1 value`) and as written
 */
export function findTable(
  file: ImportFile,
  columnsOf: (folded: readonly string[], names: readonly string[]) => readonly TableColumn[] | undefined,
): FoundTable | undefined {
  for (const { delimiter, line, names, folded } of headerCandidates(file)) {
    if (names.length < 2) continue;
    const columns = columnsOf(folded, names);
    if (columns !== undefined) return { delimiter, headerLine: line, width: names.length, columns };
  }
  return undefined;
}

/** @throws AmbitError `IMPORT_UNREADABLE` where there is none; `wanted` says which columns would make it one */
export function requireTable(found: FoundTable | undefined, format: string, wanted: string): FoundTable {
  if (found !== undefined) return found;
  throw new AmbitError('IMPORT_UNREADABLE', `This is no ${format}: none of its first 10 records names ${wanted}.`);
}
