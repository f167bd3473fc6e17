import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { errorSentences, type HttpOptions, isRecord, postJson } from './http.ts';
import { RequestFailure } from './request-failure.ts';

/** A GraphQL document with the types of its data and variables, generated from a `.graphql` file beside the code. */
export type Operation<Data, Variables> = { toString(): string } & DocumentTypeDecoration<Data, Variables>;

/** What GraphiQL needs: the GraphQL answer as it came, with its errors. */
export interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

export async function postGraphql(
  params: { readonly query: string; readonly variables?: unknown; readonly operationName?: string | null },
  options: HttpOptions,
): Promise<GraphqlAnswer> {
  const answer = await postJson('/graphql', JSON.stringify(params), { 'Content-Type': 'application/json' }, options);
  if (!isRecord(answer.body) || !('data' in answer.body || 'errors' in answer.body)) {
    throw new RequestFailure('HTTP', { httpStatus: answer.status });
  }
  return answer.body as GraphqlAnswer;
}

/**
 * The operation's data.
 * @throws RequestFailure also where the answer holds errors beside data: a page that shows half a truth misleads.
 */
export async function request<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  options: HttpOptions,
): Promise<Data> {
  const answer = await postGraphql({ query: operation.toString(), variables }, options);
  if (answer.errors !== undefined && answer.errors.length > 0) {
    const unauthenticated = answer.errors.some(
      (error) => 'extensions' in error && isRecord(error.extensions) && error.extensions['code'] === 'UNAUTHENTICATED',
    );
    throw new RequestFailure(unauthenticated ? 'UNAUTHENTICATED' : 'REFUSED', { sentences: errorSentences(answer) });
  }
  return answer.data as Data;
}
