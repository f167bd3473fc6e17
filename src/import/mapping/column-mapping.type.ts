import type { ContactField } from '../../domain.ts';

/** What one column of a file is read as. */
export interface MappedColumn {
  /** Number of the column in the file, from 1. */
  readonly column: number;
  /** As the header names it; `column 3` where there is no name. */
  readonly name: string;
  /** Null: the column is not read. */
  readonly field: ContactField | null;
}

/** Every column of a file, in its order. */
export type ColumnMapping = readonly MappedColumn[];

/** What a user says of one column, called by its name or by its number from 1. */
export interface ColumnChoice {
  readonly column: string | number;
  readonly field: ContactField | null;
}

/**
 * Where a mapping comes from: words of the header and what the columns hold (GUESSED), the user now (GIVEN), or the user before,
 * for a file of the same columns (REMEMBERED).
 */
export type MappingOrigin = 'GUESSED' | 'GIVEN' | 'REMEMBERED';
