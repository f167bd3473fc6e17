import { useEffect, useState } from 'react';
import { useLang } from '../i18n/language.tsx';
import { type Operation, request } from './graphql-client.ts';
import { isAbort, type RequestFailure, toFailure } from './request-failure.ts';

export interface Loaded<Data> {
  /** The latest data; stays while it is fetched again. */
  readonly data: Data | null;
  readonly failure: RequestFailure | null;
}

/** Runs a query now, and again when its variables, the language or `revision` change. */
export function useOperation<Data, Variables>(
  op: Operation<Data, Variables>,
  variables: Variables,
  revision = 0,
): Loaded<Data> {
  const { lang } = useLang();
  const [loaded, setLoaded] = useState<Loaded<Data>>({ data: null, failure: null });
  const key = JSON.stringify(variables);

  useEffect(() => {
    const abort = new AbortController();
    request(op, JSON.parse(key) as Variables, { lang, signal: abort.signal }).then(
      (data) => setLoaded({ data, failure: null }),
      (error: unknown) => {
        if (!isAbort(error)) setLoaded((before) => ({ data: before.data, failure: toFailure(error) }));
      },
    );
    return () => abort.abort();
  }, [op, key, lang, revision]);

  return loaded;
}
