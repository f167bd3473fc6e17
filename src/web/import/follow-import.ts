import { request } from '../shared/api/graphql-client.ts';
import type { HttpOptions } from '../shared/api/http.ts';
import { ImportOf, ImportProgress } from '../shared/api/operations.generated.ts';
import { isAbort, RequestFailure } from '../shared/api/request-failure.ts';
import { subscribe } from '../shared/api/subscribe.ts';
import type { ImportReport } from './send-import.ts';

const LOOK_MS = 1_000;
/** A short restart or a sleeping laptop must not lose the report. */
const FAILURES_BORNE = 5;

/**
 * The reports of an import as they change; ends with the final one. Progress comes by subscription; where no socket opens,
 * the import is looked at every second. The report itself is asked for by a query, for its sentences are in the reader's
 * language then.
 */
export async function* followImport(id: string, options: HttpOptions): AsyncGenerator<ImportReport> {
  const first = await look(id, options);
  yield first;
  if (isOver(first)) return;
  try {
    for await (const { importProgress } of subscribe(ImportProgress, { id }, options.signal)) {
      if (isOver(importProgress)) break;
      yield { ...first, ...importProgress };
    }
  } catch {
    // no socket; what follows finds out by looking
  }
  options.signal?.throwIfAborted();
  for (;;) {
    const report = await look(id, options);
    yield report;
    if (isOver(report)) return;
    await pause(options.signal);
  }
}

function isOver({ status }: Pick<ImportReport, 'status'>): boolean {
  return status !== 'QUEUED' && status !== 'RUNNING';
}

async function look(id: string, options: HttpOptions): Promise<ImportReport> {
  for (let failures = 1; ; failures += 1) {
    try {
      const { network } = await request(ImportOf, { id }, options);
      if (network.import === null) throw new RequestFailure('REFUSED');
      return network.import;
    } catch (error) {
      const passing = error instanceof RequestFailure && (error.kind === 'UNREACHABLE' || error.kind === 'HTTP');
      if (isAbort(error) || !passing || failures === FAILURES_BORNE) throw error;
      await pause(options.signal);
    }
  }
}

function pause(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, LOOK_MS);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('The page was left.', 'AbortError'));
    });
  });
}
