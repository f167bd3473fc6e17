import type { ContactField, Platform } from '../../../domain.ts';
import type { Delimiter } from '../csv.ts';

/** A column that is read. Columns that no field takes (notes, birthdays, streets) are not in the list: they aren't kept. */
export interface TableColumn {
  /** From 0. */
  readonly index: number;
  /** As problems name it; never a value. */
  readonly name: string;
  readonly field: ContactField;
  /** Columns of one group make one position or one address: `address 1`, `home`. Absent: those without a group. */
  readonly group?: string;
  /** The platform whose accounts the column holds, where its name says so: a bare handle is one there. */
  readonly platform?: Platform;
}

/** How a table of contacts is written, and what its columns say. */
export interface Table {
  readonly delimiter: Delimiter;
  /** Physical line of the header; 0 where the file has none. */
  readonly headerLine: number;
  /** Columns of the file, those that are not read included. */
  readonly width: number;
  /** Of several addresses the first with a known country, in the order of this list, is the person's place. */
  readonly columns: readonly TableColumn[];
  /** Joins several values in one cell of name of organization, title, place: only Google's exports do that. */
  readonly joint?: string;
  /** What stands between two tags of a cell. */
  readonly tagSeparator: RegExp;
  /** Whether a tag is the owner's own word; absent: all are. */
  readonly isTag?: (text: string) => boolean;
  /** A tag that every row has (the circle that the file is). */
  readonly tag?: string;
  /** Every person of the file has an account there, with or without an address. */
  readonly platform?: Platform;
  /** Put before every key, so that files of one format stay apart where they are not editions of one list. */
  readonly keyPrefix?: string;
}
