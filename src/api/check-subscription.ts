import { getOperationAST, GraphQLError, parse, validate, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { AmbitError } from '../ambit-error.ts';
import { checkQueryLimits, type QueryLimits } from './query-limits.ts';

const MAX_VALIDATION_ERRORS = 6;

/**
 * The subscription to run, or the errors that forbid it.
 * @param spend takes its cost from a budget; an error where there is not enough left
 */
export function checkSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
  limits: QueryLimits,
  spend: (cost: number) => AmbitError | undefined,
): ExecutionArgs | readonly GraphQLError[] {
  let document;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    return withCode(error instanceof GraphQLError ? [error] : [], 'GRAPHQL_PARSE_FAILED');
  }
  const errors = validate(schema, document, undefined, { maxErrors: MAX_VALIDATION_ERRORS });
  if (errors.length > 0) return withCode(errors, 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription')
    return [new AmbitError('BAD_INPUT', 'Only subscriptions go over WebSocket. Send queries and mutations by HTTP.')];
  const error = checkQueryLimits({ schema, document, operation, variables: variables ?? {}, limits, spend });
  if (error !== undefined) return [error];
  return { schema, document, operationName: operationName ?? null, variableValues: variables ?? null };
}

/** By HTTP, Apollo gives these errors their codes. */
function withCode(errors: readonly GraphQLError[], code: string): readonly GraphQLError[] {
  for (const error of errors) error.extensions['code'] = code;
  return errors;
}
