import type { ContactField, MappingOrigin } from '../../domain.ts';

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

/** What an import says of the columns of its file. */
export interface MappingReport {
  readonly origin: MappingOrigin;
  /** What files of these columns have in common; null where the file has no header, and nothing can be remembered. */
  readonly signature: string | null;
  readonly columns: readonly ReportedColumn[];
}

export interface ReportedColumn extends MappedColumn {
  /** The first values; in dry runs only, whose reports are kept nowhere. */
  readonly samples?: readonly string[];
}

/** A mapping that a network remembers. */
export interface RememberedMapping {
  /** The signature of the names of the columns. */
  readonly id: string;
  readonly columns: ColumnMapping;
  /** When it was said last. */
  readonly at: Date;
}
