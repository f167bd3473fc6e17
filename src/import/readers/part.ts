import { createHash } from 'node:crypto';
import { AmbitError } from '../../ambit-error.ts';
import type { ImportFile, ImportPart, ImportProblem, ReaderEvent } from '../reader.type.ts';
import { problem } from './problems.ts';

/** A part that is made of several files of an export: its hash is theirs together, in whatever order they are. */
export function partOfFiles(files: readonly ImportFile[], part: Omit<ImportPart, 'sha256'>): ReaderEvent {
  const hashes = files.map((file) => file.sha256).sort();
  const [only = ''] = hashes;
  const sha256 = hashes.length === 1 ? only : createHash('sha256').update(hashes.join()).digest('hex');
  return { type: 'PART', part: { ...part, sha256 } };
}

/** Why a file can't be read to its end, to be known before the first of its records is handed on. */
export async function failureOf(events: AsyncIterable<ReaderEvent>): Promise<AmbitError | undefined> {
  try {
    for await (const _event of events);
    return undefined;
  } catch (error) {
    return unreadable(error);
  }
}

/** @throws what is not about the file */
export function unreadable(error: unknown): AmbitError {
  if (error instanceof AmbitError && (error.code === 'IMPORT_UNREADABLE' || error.code === 'LIMIT_EXCEEDED'))
    return error;
  throw error;
}

/** One file of many that is damaged is no reason to do without the others. */
export function unreadablePart(file: ImportFile, error: AmbitError): ImportProblem {
  return { ...problem('REJECTED', 1, 'UNREADABLE_PART', error.message), part: file.name };
}
