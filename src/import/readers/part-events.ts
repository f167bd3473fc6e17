import type { Platform } from '../../domain.ts';
import type { ImportFile, ImportPart, Reader, ReaderEvent } from '../reader.type.ts';
import { failureOf, unreadablePart } from './part.ts';
import { problemEvent } from './problems.ts';

/** How a part's reader is told what only the rest of the archive shows. */
export type ReadPart = (file: ImportFile) => AsyncIterable<ReaderEvent>;

/**
 * A file of an archive, read as if it had been imported alone: announced, then its events. One that turns out to be unusable
 * is a problem of the archive and leaves the other files alone; to know that before its first record is handed on, it is
 * read twice.
 */
export async function* partEvents(
  file: ImportFile,
  reader: Reader,
  options: { readonly platform?: Platform; readonly read?: ReadPart } = {},
): AsyncGenerator<ReaderEvent> {
  const read = options.read ?? ((part) => reader.read(part));
  const failure = await failureOf(read(file));
  if (failure !== undefined) {
    yield problemEvent(unreadablePart(file, failure));
    return;
  }
  yield { type: 'PART', part: partOf(file, reader, options.platform) };
  yield* read(file);
}

export function partOf(file: ImportFile, reader: Reader, platform?: Platform): ImportPart {
  return {
    name: file.name,
    sha256: file.sha256,
    format: reader.format,
    platform: platform ?? reader.platformOf?.(file) ?? reader.platform,
    tiesToEgo: reader.tiesToEgo,
  };
}
