import { type Client, createClient } from 'graphql-ws';
import type { Operation } from './graphql-client.ts';
import { RequestFailure } from './request-failure.ts';

let shared: Client | null = null;

/** One socket for the page, opened by the first subscription and closed a while after the last. */
function client(): Client {
  const { protocol, host } = window.location;
  shared ??= createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    lazy: true,
    lazyCloseTimeout: 5_000,
    retryAttempts: 2,
  });
  return shared;
}

/**
 * What a subscription sends, until it ends or the signal aborts. The server answers it in the browser's language, not in
 * the one chosen on the page: ask for numbers by it, for sentences by a query.
 * @throws RequestFailure `REFUSED` where the API refuses it; `UNREACHABLE` where no socket opens, as behind some proxies
 */
export async function* subscribe<Data, Variables extends Record<string, unknown>>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): AsyncGenerator<Data> {
  const answers = client().iterate<Data>({ query: operation.toString(), variables });
  const stop = () => void answers.return?.(undefined);
  signal?.addEventListener('abort', stop);
  try {
    for await (const { data, errors } of answers) {
      if (errors !== undefined && errors.length > 0) {
        throw new RequestFailure('REFUSED', { sentences: errors.map(({ message }) => message) });
      }
      if (data !== undefined && data !== null) yield data;
    }
  } catch (error) {
    throw error instanceof RequestFailure ? error : new RequestFailure('UNREACHABLE');
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
