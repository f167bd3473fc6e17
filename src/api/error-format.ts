import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind, Lexer, type Source, TokenKind } from 'graphql';
import { AmbitError } from '../ambit-error.ts';
import type { Log } from '../log.ts';
import { currentExchange } from './exchange.ts';
import { tokenLimitSentence } from './query-limits.ts';
import { SENTENCES } from './sentences.ts';

/** What Apollo and graphql-js say about a request; their texts quote the client's own query and variables only. */
const REQUEST_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** One unexpected error in a list is as many as it has elements; the log needs a few. */
const MAX_LOGGED = 5;

type Formatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * What a client is told about an error: an AmbitError's message and code; a fault of the request itself in GraphQL's own
 * words; of anything else only that it happened, and the request id to find it by in the log, because its text may hold
 * Cypher, addresses or other people's data.
 */
export function errorFormatter(
  log: Log,
  options: { readonly tokens: number; readonly suggestions: boolean },
): Formatter {
  const logged = new WeakMap<object, number>();
  return (formatted, error) => {
    const exchange = currentExchange();
    const told = tell(formatted, error, options);
    exchange?.errorCodes.add(told?.code ?? 'INTERNAL');
    const where = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (told !== undefined) return { message: told.message, ...where, extensions: { code: told.code } };

    const requestId = exchange?.requestId;
    const count = exchange === undefined ? 0 : (logged.get(exchange) ?? 0);
    if (exchange !== undefined) logged.set(exchange, count + 1);
    if (count < MAX_LOGGED) {
      log.error('unexpected error', {
        error: unwrapResolverError(error),
        ...(requestId === undefined ? {} : { requestId }),
      });
    }
    return {
      message: SENTENCES[exchange?.lang ?? 'en'].internal,
      ...where,
      extensions: { code: 'INTERNAL', ...(requestId === undefined ? {} : { requestId }) },
    };
  };
}

/** The message and the code a client may see; undefined where it may see neither. */
function tell(
  formatted: GraphQLFormattedError,
  error: unknown,
  { tokens, suggestions }: { readonly tokens: number; readonly suggestions: boolean },
): { readonly message: string; readonly code: string } | undefined {
  const original = unwrapResolverError(error);
  if (original instanceof AmbitError) return original;
  const code = String(formatted.extensions?.['code']);
  if (formatted.path === undefined && REQUEST_CODES.includes(code)) {
    return code === 'GRAPHQL_PARSE_FAILED' && isTokenLimit(error, tokens)
      ? { message: tokenLimitSentence(tokens), code: 'LIMIT_EXCEEDED' }
      : { message: suggestions ? formatted.message : withoutSuggestion(formatted.message), code };
  }
  return isArgumentError(original) ? { message: original.message, code: 'BAD_USER_INPUT' } : undefined;
}

/** graphql-js tells the names that are most like a mistyped one, by which a schema can be read out. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean .+\?/gs, '');
}

/**
 * Whether graphql-js could not read an argument during execution. It names the node of the value then; where a result is
 * of the wrong type, the field's (and prints the result); a resolver's own error names none.
 */
function isArgumentError(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.nodes?.every(({ kind }) => kind !== Kind.FIELD) === true;
}

/** Whether the parser stopped because of the number of tokens, which it tells in words only: they are counted again. */
function isTokenLimit(error: unknown, maxTokens: number): boolean {
  if (!(error instanceof GraphQLError) || error.source === undefined) return false;
  return tokensUntil(error.source, error.positions?.[0] ?? 0) > maxTokens;
}

function tokensUntil(source: Source, position: number): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      count += 1;
      if (token.start >= position) break;
    }
  } catch {
    // The parser met what is no token: that is the error, whatever came before.
    return 0;
  }
  return count;
}
