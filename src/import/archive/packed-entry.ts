import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { AmbitError } from '../../ambit-error.ts';
import type { ImportFile } from '../reader.type.ts';
import { damagedArchive } from './archive-error.ts';
import type { InflationMeter } from './archive-limits.ts';

/** Where an entry lies in the archive and what the archive says of it. */
export interface PackedEntry {
  readonly archivePath: string;
  /** Path inside the archive. */
  readonly name: string;
  /** First byte of the packed data in the archive. */
  readonly start: number;
  readonly packedBytes: number;
  readonly isDeflated: boolean;
  readonly crc32: number;
}

/**
 * An entry as a file to import: inflated once for its size, hash and beginning, and again each time it is opened. It needs
 * no open archive, so it can be read at any time and nothing has to be closed.
 * @throws AmbitError `IMPORT_UNREADABLE` where the entry is damaged or passes a limit
 */
export async function entryFile(entry: PackedEntry, meter: InflationMeter, headBytes: number): Promise<ImportFile> {
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let size = 0;
  let checksum = 0;
  for await (const chunk of inflated(entry)) {
    if (size < headBytes) head.push(Buffer.from(chunk.subarray(0, headBytes - size)));
    size += chunk.length;
    meter.count(chunk.length, size, entry.packedBytes);
    hash.update(chunk);
    checksum = crc32(chunk, checksum);
  }
  if (checksum !== entry.crc32) throw damagedArchive();
  return {
    name: entry.name,
    size,
    sha256: hash.digest('hex'),
    head: Buffer.concat(head),
    open: () => Readable.from(exactly(size, inflated(entry)), { objectMode: false }),
  };
}

async function* inflated(entry: PackedEntry): AsyncGenerator<Buffer> {
  // A stream of no bytes cannot be asked for by its first and last.
  if (entry.packedBytes === 0) return;
  const packed = createReadStream(entry.archivePath, {
    start: entry.start,
    end: entry.start + entry.packedBytes - 1,
  });
  // The error of a pipe comes out of its last stream as well; the callback only keeps it from being thrown twice.
  const stream = entry.isDeflated ? pipeline(packed, createInflateRaw(), () => undefined) : packed;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    throw error instanceof AmbitError ? error : damagedArchive(error);
  }
}

/** The archive may have been replaced since it was listed; what was measured then is not exceeded now. */
async function* exactly(size: number, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > size) throw damagedArchive();
    yield chunk;
  }
  if (read < size) throw damagedArchive();
}
