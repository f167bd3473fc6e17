import { AmbitError } from '../ambit-error.ts';
import type { ImportReport } from './import-report.type.ts';
import type { Interruption } from './import-job.ts';

type End = Pick<ImportReport, 'status' | 'finishedAt' | 'code' | 'message' | 'resumable'>;

/** The program ended in the middle of it. */
export const INTERRUPTED = {
  code: 'IMPORT_INTERRUPTED',
  message:
    'The program ended in the middle of this import. What was in stays; resume it, or import the same file again: it goes on from there.',
} as const;

/** Its file is gone. */
export const UPLOAD_GONE = {
  code: 'UPLOAD_GONE',
  message:
    'The program ended before this import did, and its file is not here any more. Import the same file again: what is in already stays.',
} as const;

/** The owner ended it. */
export const CANCELLED = {
  code: 'IMPORT_CANCELLED',
  message: 'The import was cancelled. What was in already stays; the same file again goes on from there.',
} as const;

const FAILED = {
  code: 'IMPORT_FAILED',
  message:
    'The import failed on our side. Nothing of the last step was written; the same file again goes on from there.',
} as const;

const DATABASE_GONE = {
  code: 'DATABASE_UNAVAILABLE',
  message:
    'The database went away and did not come back in time. What was in stays; resume the import when the database answers.',
} as const;

/** How an import that did not come to its end ended. */
export function endOf(
  error: unknown,
  { interruption, uploaded, at }: { interruption: Interruption | undefined; uploaded: boolean; at: Date },
): End {
  // The next start takes it up again where its file is kept.
  if (interruption === 'STOP' && uploaded)
    return { status: 'QUEUED', finishedAt: null, code: null, message: null, resumable: false };
  if (interruption !== undefined) return { status: 'CANCELLED', finishedAt: at, resumable: false, ...CANCELLED };
  const passes = !(error instanceof AmbitError) || error.code.startsWith('DATABASE_');
  const words = !(error instanceof AmbitError)
    ? FAILED
    : error.code === 'DATABASE_UNAVAILABLE'
      ? DATABASE_GONE
      : { code: error.code, message: error.message };
  return { status: 'FAILED', finishedAt: at, resumable: passes && uploaded, ...words };
}
