import { AmbitError } from '../../ambit-error.ts';

/** An archive that cannot be used as a whole. The message names no path inside it: paths may hold people's names. */
export function archiveError(message: string, cause?: unknown): AmbitError {
  return new AmbitError('IMPORT_UNREADABLE', message, cause === undefined ? undefined : { cause });
}

export function damagedArchive(cause?: unknown): AmbitError {
  return archiveError(
    'The archive is cut off or damaged. Download it again and import it as it is, without unpacking it.',
    cause,
  );
}
