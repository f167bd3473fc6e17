import type { Platform } from '../domain.ts';
import type { CanonicalRecord } from './canonical-record.type.ts';

/** A row that does not become a record, or not whole. Messages hold no personal data: the row number finds it. */
export interface ImportProblem {
  readonly row: number;
  /** Path inside the archive, where the source is one. */
  readonly part?: string;
  readonly field?: string;
  /** SKIPPED: nothing was lost (a ghost row). REJECTED: the row could not be used. WARNING: used, but a field was not. */
  readonly severity: 'SKIPPED' | 'REJECTED' | 'WARNING';
  readonly code: string;
  readonly message: string;
  /** How many more of this kind there were in the part, which are not listed. */
  readonly more?: number;
}

export type ReaderEvent =
  | { readonly type: 'RECORD'; readonly record: CanonicalRecord }
  | { readonly type: 'PROBLEM'; readonly problem: ImportProblem }
  | { readonly type: 'PART'; readonly part: ImportPart };

/**
 * One file of a source that holds several (a zip). Announced before its first record; what follows, up to the next part, is
 * taken exactly as if that file had been imported alone, so that a zip and its files one by one give the same network.
 */
export interface ImportPart {
  /** Path inside the archive, for reports. */
  readonly name: string;
  readonly sha256: string;
  readonly format: string;
  readonly platform: Platform;
  readonly tiesToEgo: boolean;
}

/** The file, to be read from the start as often as needed; bounded memory whatever its size. */
export interface ImportFile {
  /** Base name as the user gave it; for messages and reports only, never for recognition. */
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** The first bytes (at most 64 KiB), for recognition by content. */
  readonly head: Buffer;
  /** Where the file lies on this machine, for formats that are read from their end (zip). Absent inside an archive. */
  readonly path?: string;
  open(): NodeJS.ReadableStream;
}

/** One import format. Stateless. */
export interface Reader {
  /** E.g. `LINKEDIN_CONNECTIONS`, `VCARD`, `GRAPHML`, `GEXF`, `AMBIT_JSON`. */
  readonly format: string;
  /** The platform its records are of, unless the user says otherwise. */
  readonly platform: Platform;
  /**
   * The platform as the file itself shows it, for a format that many platforms write (a vCard of Apple's address book is
   * not one of Outlook's). Absent, or where the file does not show it: `platform`.
   */
  platformOf?(file: ImportFile): Platform;
  /**
   * Which of many lists a file is, for a format that holds lists of whatever sources: those of one list are editions of it,
   * those of two are as far apart as two formats. Absent: all files of the format are of one source.
   */
  listOf?(file: ImportFile): string | undefined;
  /** Whether records are ties to the ego by default (a graph's nodes are not). */
  readonly tiesToEgo: boolean;
  /** Whether the content is of this format. Looks at content, never at the name. */
  recognises(file: ImportFile): boolean;
  /**
   * The records in file order.
   * @throws AmbitError `IMPORT_UNREADABLE` where the file as a whole cannot be used; says where and what to do.
   */
  read(file: ImportFile): AsyncIterable<ReaderEvent>;
}

/**
 * A platform's export whose files only make sense together: ids in one, names in another. Asked before the readers of single
 * files, which get what it leaves.
 */
export interface ExportReader {
  /** The entries that belong to this export, or none where the archive holds no such export. */
  claims(entries: readonly ImportFile[]): readonly ImportFile[];
  /** The records of the claimed entries; announces its parts. */
  read(entries: readonly ImportFile[]): AsyncIterable<ReaderEvent>;
}
