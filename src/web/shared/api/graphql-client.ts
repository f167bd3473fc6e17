import { errorSentences, type HttpOptions, isRecord, postJson } from './http.ts';
import { RequestFailure } from './request-failure.ts';

declare const types: unique symbol;

/**
 * A GraphQL operation with the types of its variables and its data. The texts are the `.graphql` files beside the code,
 * so that a contract test can validate each against the schema; the types are written by hand next to them.
 */
export interface Operation<Data, Variables> {
  readonly text: string;
  readonly [types]?: (variables: Variables) => Data;
}

export function operation<Data, Variables = Record<string, never>>(text: string): Operation<Data, Variables> {
  return { text };
}

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
  op: Operation<Data, Variables>,
  variables: Variables,
  options: HttpOptions,
): Promise<Data> {
  const answer = await postGraphql({ query: op.text, variables }, options);
  if (answer.errors !== undefined && answer.errors.length > 0) {
    const unauthenticated = answer.errors.some(
      (error) => 'extensions' in error && isRecord(error.extensions) && error.extensions['code'] === 'UNAUTHENTICATED',
    );
    throw new RequestFailure(unauthenticated ? 'UNAUTHENTICATED' : 'REFUSED', { sentences: errorSentences(answer) });
  }
  return answer.data as Data;
}
