import type { StatementRunner } from '../graph/graph.ts';
import type { SuppressionFilter } from '../rights/suppression/suppression-filter.ts';
import type { ImportMode, Platform } from '../domain.ts';
import type { ImportFile, ImportProblem, Reader } from './reader.type.ts';

export interface ImportCounts {
  created: number;
  updated: number;
  skipped: number;
  rejected: number;
}

/** What became of one file of an archive. */
export interface ImportPartReport {
  /** Path inside the archive. */
  readonly name: string;
  readonly format: string;
  readonly platform: Platform;
  readonly counts: ImportCounts;
}

/** How far an import is. */
export interface ImportProgress {
  /** Records that are in. */
  readonly done: number;
  /** Records in the file. */
  readonly total: number;
  readonly counts: Readonly<ImportCounts>;
  readonly parts: readonly ImportPartReport[];
}

export interface ImportRequest {
  readonly network: { readonly id: string; readonly egoId: string; readonly source: string | null };
  /** Null in a dry run, which leaves nothing behind. */
  readonly importId: string | null;
  readonly file: ImportFile;
  readonly reader: Reader;
  /** The user's own word on the platform, which holds for every part. Absent: what the file or its part shows. */
  readonly platform?: Platform;
  /** Absent: the format's own way. */
  readonly mode?: ImportMode;
  /** With mode `CONTACTS_OF`: the person of the network whose file it is, and to whom its persons are tied. */
  readonly ownerId?: string;
  /** The id under which the owner's environment came in first; absent: `ownerId`. */
  readonly ownerKey?: string;
  /** What the file was called when its bytes were first imported; absent: its name. Tells lists of the same columns apart. */
  readonly firstName?: string;
  /** Whom the network must not take in; absent: nobody. */
  readonly suppressed?: SuppressionFilter;
  readonly dryRun: boolean;
  readonly now: Date;
  readonly signal?: AbortSignal;
  /** Where an interrupted import was; the records before it are followed and not written again. */
  readonly resumeFrom?: Omit<ImportProgress, 'total'>;
  /** Records a transaction; absent: as many as do well. */
  readonly batch?: number;
  /** Called inside of each transaction, so that how far the import is and what is in are one. */
  readonly onWrite?: (tx: StatementRunner, progress: ImportProgress) => Promise<void>;
  /** Called after each step. */
  readonly onProgress?: (progress: ImportProgress) => Promise<void> | void;
}

export interface ImportOutcome {
  readonly counts: Readonly<ImportCounts>;
  readonly problems: readonly ImportProblem[];
  readonly total: number;
  /** The files of an archive in its order; none where the file is no archive. */
  readonly parts: readonly ImportPartReport[];
}

/** Counts before anything is counted. */
export function noCounts(): ImportCounts {
  return { created: 0, updated: 0, skipped: 0, rejected: 0 };
}
