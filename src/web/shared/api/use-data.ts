import { keepPreviousData, type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLang } from '../i18n/language.tsx';
import { type Operation, request } from './graphql-client.ts';
import { isRecord } from './http.ts';
import { RequestFailure, toFailure } from './request-failure.ts';

export interface Loaded<Data> {
  /** The latest data; stays while it is fetched again. */
  readonly data: Data | null;
  readonly failure: RequestFailure | null;
  /** Whether what is shown is still the answer to the variables before. */
  readonly stale: boolean;
}

/** Runs a query; again when its variables or the language change, or something was changed by `useAct`. */
export function useData<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean } = {},
): Loaded<Data> {
  const { lang } = useLang();
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: [operation.toString(), lang, variables],
    queryFn: ({ signal }) => request(operation, variables, { lang, signal }),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
  return { data: data ?? null, failure: error === null ? null : toFailure(error), stale: isPlaceholderData };
}

export interface Act<Data, Variables> {
  /** Runs the mutation; resolves with null where it failed, which `failure` then tells. */
  run(variables: Variables): Promise<Data | null>;
  readonly busy: boolean;
  readonly failure: RequestFailure | null;
}

/** A mutation. Its `userErrors` are failures in words; after it everything on the page is fetched again. */
export function useAct<Data extends object, Variables>(operation: Operation<Data, Variables>): Act<Data, Variables> {
  const { lang } = useLang();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: async (variables: Variables) => {
      const data = await request(operation, variables, { lang });
      const sentences = userErrors(data);
      if (sentences.length > 0) throw new RequestFailure('REFUSED', { sentences });
      return data;
    },
    onSuccess: () => fetchAllAgain(client),
  });
  return {
    run: (variables) => mutation.mutateAsync(variables).catch(() => null),
    busy: mutation.isPending,
    failure: mutation.error === null ? null : toFailure(mutation.error),
  };
}

/** Everything on the page is asked for again; what is there stays until then. */
export async function fetchAllAgain(client: QueryClient): Promise<void> {
  await client.invalidateQueries();
}

function userErrors(data: object): readonly string[] {
  return Object.values(data).flatMap((payload: unknown) =>
    isRecord(payload) && Array.isArray(payload['userErrors'])
      ? payload['userErrors'].flatMap((error: unknown) =>
          isRecord(error) && typeof error['message'] === 'string' ? [error['message']] : [],
        )
      : [],
  );
}
