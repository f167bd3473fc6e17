import { request } from '../shared/api/graphql-client.ts';
import { errorSentences, type HttpOptions, isRecord, postJson } from '../shared/api/http.ts';
import { type ImportMode, ImportProgress, type ImportProgressQuery } from '../shared/api/operations.generated.ts';
import { isAbort, RequestFailure } from '../shared/api/request-failure.ts';

/** Whom the people of a file are to the user; the modes that need no further question. */
export type FileMode = Exclude<ImportMode, 'CONTACTS_OF'>;

export type ImportReport = NonNullable<ImportProgressQuery['network']['import']>;

/**
 * Sends the raw file; the browser streams it from the disk.
 * @param dryRun only say what it would do
 * @returns the id of the import that was queued
 * @throws RequestFailure `REFUSED` with the server's sentence where the file is not accepted
 */
export async function sendFile(file: File, mode: FileMode, dryRun: boolean, options: HttpOptions): Promise<string> {
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  };
  const parameters = new URLSearchParams({
    // A whole-network file says itself who is tied to whom: stating a mode would tie everybody to the ego.
    ...(file.name.toLowerCase().endsWith('.ambit.json') ? {} : { as: mode }),
    ...(dryRun ? { dryRun: 'true' } : {}),
  });
  const { status, ok, body } = await postJson(`/imports?${parameters.toString()}`, file, headers, options);
  if (ok && isRecord(body) && typeof body['id'] === 'string') return body['id'];
  throw new RequestFailure(ok ? 'HTTP' : 'REFUSED', { httpStatus: status, sentences: errorSentences(body) });
}

const SOON_MS = 300;
const LATER_MS = 2_000;
const SOON_POLLS = 30;
/** A short restart or a sleeping laptop must not lose the report. */
const FAILURES_BORNE = 4;

/** The reports of a running import as they change; ends with the final one. */
export async function* followImport(id: string, options: HttpOptions): AsyncGenerator<ImportReport> {
  let failures = 0;
  for (let polls = 0; ; polls += 1) {
    try {
      const { network } = await request(ImportProgress, { id }, options);
      failures = 0;
      if (network.import === null) throw new RequestFailure('REFUSED');
      yield network.import;
      if (network.import.status !== 'QUEUED' && network.import.status !== 'RUNNING') return;
    } catch (error) {
      const passing = error instanceof RequestFailure && (error.kind === 'UNREACHABLE' || error.kind === 'HTTP');
      failures += 1;
      if (isAbort(error) || !passing || failures > FAILURES_BORNE) throw error;
    }
    await pause(polls < SOON_POLLS ? SOON_MS : LATER_MS, options.signal);
  }
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('The page was left.', 'AbortError'));
    });
  });
}
