import { AmbitError } from '../ambit-error.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { ImportService } from './import.service.ts';
import { isFinished, type ImportReport } from './import-report.type.ts';

/** How often an import is looked at that another program works on. */
const LOOK_MS = 1_000;

export interface WatchedImport {
  readonly report: ImportReport;
  readonly network: NetworkScope;
}

/**
 * The report of an import now, at each change, and at its end, with which the iteration ends. Whoever looks slowly gets the
 * latest state and misses those between. A database that does not answer is waited for.
 * @throws AmbitError `NOT_FOUND`
 */
export async function watchImport(
  imports: ImportService,
  network: NetworkScope,
  id: string,
): Promise<AsyncIterableIterator<WatchedImport>> {
  if ((await imports.find(network, id)) === undefined)
    throw new AmbitError('NOT_FOUND', 'There is no import with this id in this network.');
  const end = new AbortController();
  let last: string | undefined;
  let isOver = false;
  const next = async (): Promise<IteratorResult<WatchedImport>> => {
    while (!isOver && !end.signal.aborted) {
      const report = await latest(imports, network, id);
      const state = JSON.stringify(report);
      if (report !== undefined && state !== last) {
        last = state;
        isOver = isFinished(report);
        return { done: false, value: { report, network } };
      }
      await imports.jobs.nextChange(network, id, LOOK_MS, end.signal);
    }
    return { done: true, value: undefined };
  };
  const iterator: AsyncIterableIterator<WatchedImport> = {
    next,
    // Called where the client goes away, in the middle of a wait too.
    return: () => {
      end.abort();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

async function latest(imports: ImportService, network: NetworkScope, id: string): Promise<ImportReport | undefined> {
  try {
    return await imports.find(network, id);
  } catch (error) {
    if (error instanceof AmbitError && error.code === 'DATABASE_UNAVAILABLE') return undefined;
    throw error;
  }
}
