import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AmbitError } from '../ambit-error.ts';
import type { ImportFile } from './reader.type.ts';

/** How much of a file recognition may look at. */
export const HEAD_BYTES = 64 * 1024;

/**
 * Opens a file for import: reads it once, in bounded memory, for its size, its SHA-256 (hex) and its first 64 KiB.
 *
 * @param path where the file is on this machine
 * @param name what the user called it, where `path` is only a temporary copy of an upload
 * @throws AmbitError `NOT_FOUND` where there is no such file, `BAD_INPUT` where it is a folder, `IMPORT_UNREADABLE` where
 *   it can't be read
 */
export async function openImportFile(path: string, name?: string): Promise<ImportFile> {
  const shownName = basename(name ?? path);
  try {
    if ((await stat(path)).isDirectory()) {
      throw new AmbitError('BAD_INPUT', `${shownName} is a folder. Choose one file of the export inside it.`);
    }
    return { name: shownName, path, ...(await readOnce(path)), open: () => createReadStream(path) };
  } catch (error) {
    throw error instanceof AmbitError ? error : fileError(shownName, error);
  }
}

async function readOnce(path: string): Promise<Pick<ImportFile, 'size' | 'sha256' | 'head'>> {
  const hash = createHash('sha256');
  const headParts: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (size < HEAD_BYTES) headParts.push(chunk.subarray(0, HEAD_BYTES - size));
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex'), head: Buffer.concat(headParts) };
}

function fileError(name: string, error: unknown): AmbitError {
  const systemCode = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (systemCode === 'ENOENT') return new AmbitError('NOT_FOUND', `There is no file ${name}. Check the path.`);
  return new AmbitError('IMPORT_UNREADABLE', `${name} can't be read (${systemCode}). Check that you may read it.`, {
    cause: error,
  });
}
