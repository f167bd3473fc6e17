import type { ImportMode, Platform } from '../domain.ts';
import type { ImportCounts, ImportPartReport } from './import-request.type.ts';

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
  /** Why it failed, in words. */
  readonly message: string | null;
  /** Records in the file; null until it has been read once. */
  readonly total: number | null;
  readonly done: number;
  readonly counts: Readonly<ImportCounts>;
  /** The files of an archive; none where the file is no archive, or while it runs. */
  readonly parts: readonly ImportPartReport[];
}

export interface ImportOptions {
  readonly platform?: Platform;
  readonly mode?: ImportMode;
  readonly dryRun?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}
