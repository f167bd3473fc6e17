import { errorSentences, type HttpOptions, isRecord, postJson } from '../shared/api/http.ts';
import type { ContactField, ImportMode, ImportOfQuery } from '../shared/api/operations.generated.ts';
import { RequestFailure } from '../shared/api/request-failure.ts';

/** Whom the people of a file are to the user; a contact's contacts need to know of whom, and that the contact agreed. */
export type FileMode =
  | { readonly as: Exclude<ImportMode, 'CONTACTS_OF'> }
  | { readonly as: 'CONTACTS_OF'; readonly person: string; readonly consent: string };

export type ImportReport = NonNullable<ImportOfQuery['network']['import']>;
export type TableMapping = NonNullable<ImportReport['mapping']>;
export type ColumnMapping = TableMapping['columns'][number];

/** What the columns of a table hold, by their numbers from 1; null: not read. */
export type ColumnFields = ReadonlyMap<number, ContactField | null>;

export interface FileOptions {
  readonly mode: FileMode;
  /** Only say what it would do. */
  readonly dryRun: boolean;
  /** What the owner said of the columns; null: as they are guessed or remembered. */
  readonly columns: ColumnFields | null;
}

/**
 * Sends the raw file; the browser streams it from the disk.
 * @returns the id of the import that was queued
 * @throws RequestFailure `REFUSED` with the server's sentence where the file is not accepted
 */
export async function sendFile(file: File, how: FileOptions, options: HttpOptions): Promise<string> {
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  };
  const columns = [...(how.columns ?? [])].map(([column, field]) => ({ column, field }));
  const parameters = new URLSearchParams({
    // A whole-network file says itself who is tied to whom: stating a mode would tie everybody to the ego.
    ...(file.name.toLowerCase().endsWith('.ambit.json') ? {} : how.mode),
    ...(how.dryRun ? { dryRun: 'true' } : {}),
    ...(columns.length > 0 ? { mapping: JSON.stringify(columns) } : {}),
  });
  const { status, ok, body } = await postJson(`/imports?${parameters.toString()}`, file, headers, options);
  if (ok && isRecord(body) && typeof body['id'] === 'string') return body['id'];
  throw new RequestFailure(ok ? 'HTTP' : 'REFUSED', { httpStatus: status, sentences: errorSentences(body) });
}
