import type { ImportMode, Platform } from '../domain.ts';
import type { ImportCounts, ImportPartReport } from './import-request.type.ts';
import type { ColumnChoice, MappingReport } from './mapping/column-mapping.type.ts';

export type ImportStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'UNDONE';

/** An import as its report shows it. */
export interface ImportReport {
  readonly id: string;
  readonly status: ImportStatus;
  readonly dryRun: boolean;
  readonly platform: Platform | null;
  readonly format: string | null;
  readonly file: string;
  readonly mode: ImportMode | null;
  readonly at: Date;
  readonly finishedAt: Date | null;
  readonly undoneAt: Date | null;
  /** Why it failed, as a stable code; `src/import/words` has its sentences. */
  readonly code: string | null;
  /** The same in English words. */
  readonly message: string | null;
  /** Whether it failed for a reason that passes, and its file is still there: it can be taken up again. */
  readonly resumable: boolean;
  /** Whose environment it is, with mode `CONTACTS_OF`. */
  readonly personId: string | null;
  /** That person's consent, as the owner states it. */
  readonly consent: string | null;
  /** Records in the file; null until it has been read once. */
  readonly total: number | null;
  readonly done: number;
  readonly counts: Readonly<ImportCounts>;
  /** The files of an archive; none where the file is no archive, or while it runs. */
  readonly parts: readonly ImportPartReport[];
  /** How the columns of a table are read; null where the format says that itself. */
  readonly mapping: MappingReport | null;
}

export interface ImportOptions {
  readonly platform?: Platform;
  readonly mode?: ImportMode;
  /** With mode `CONTACTS_OF`: whose file it is, and that they agree to its being here. */
  readonly person?: string;
  readonly consent?: string;
  /** What the user says of the columns of a table. */
  readonly columns?: readonly ColumnChoice[];
  readonly dryRun?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** An import as it is kept, with what is needed to take it up again. */
export interface StoredImport extends ImportReport {
  /** As the user gave it. */
  readonly givenPlatform: Platform | null;
  readonly givenColumns: readonly ColumnChoice[] | null;
  /** Whether its file is kept under its id until it is in. */
  readonly uploaded: boolean;
  readonly isUndoing: boolean;
  /** The program that works on it, or did last. */
  readonly holder: string | null;
}

export function isFinished({ status }: Pick<ImportReport, 'status'>): boolean {
  return status !== 'QUEUED' && status !== 'RUNNING';
}
