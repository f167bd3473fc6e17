import { readFile, writeFile } from 'node:fs/promises';
import { AmbitError } from '../ambit-error.ts';

/** @throws AmbitError `NOT_FOUND` naming the file */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new AmbitError('NOT_FOUND', `${path} can't be read (${(error as NodeJS.ErrnoException).code}).`, {
      cause: error,
    });
  }
}

/** Writes what others must not read: who somebody knows. @throws AmbitError `BAD_INPUT` */
export async function writePrivately(path: string, text: string | Iterable<string | Uint8Array>): Promise<void> {
  try {
    await writeFile(path, text, { mode: 0o600 });
  } catch (error) {
    throw new AmbitError(
      'BAD_INPUT',
      `${path} can't be written (${(error as NodeJS.ErrnoException).code}). Choose another place.`,
      { cause: error },
    );
  }
}
