import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Log } from '../log.ts';
import { currentExchange } from './exchange.ts';
import { checkQueryLimits, type QueryLimits } from './query-limits.ts';

/** More are no help to whoever reads them. */
const MAX_ERRORS = 5;

/** Of a well-formed request whose document, or the variables to it, could not be run. */
const DOCUMENT_CODES: readonly unknown[] = [
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
];

/** Limits, the operation's name and type for the log, the number of errors, and the status of an answer. */
export function requestPlugin<C extends BaseContext>(log: Log, limits: QueryLimits): ApolloServerPlugin<C> {
  return {
    async unexpectedErrorProcessingRequest({ error }) {
      log.error('unexpected error in the GraphQL server', { error, ...idOf() });
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // Typed as always there, but undefined where `operationName` names none; execution reports that.
          if (operation === undefined) return;
          const exchange = currentExchange();
          if (exchange !== undefined) {
            exchange.operation = { name: operation.name?.value, type: operation.operation };
          }
          const spend = exchange?.spend;
          const error = checkQueryLimits({ schema, document, operation, variables: request.variables, limits, spend });
          if (error !== undefined) throw error;
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { errors } = result;
          if (errors === undefined) return;
          if (
            result.data === undefined &&
            errors.every(({ extensions }) => DOCUMENT_CODES.includes(extensions?.['code']))
          ) {
            response.http.status = documentErrorStatus(currentExchange()?.mediaType);
          }
          const retryAfter = currentExchange()?.retryAfterSeconds;
          if (retryAfter !== undefined) {
            response.http.status = 429;
            response.http.headers.set('retry-after', String(retryAfter));
          }
          if (errors.length > MAX_ERRORS) {
            result.errors = errors.slice(0, MAX_ERRORS);
            result.extensions = { ...result.extensions, moreErrors: true };
          }
        },
      };
    },
  };
}

/**
 * Apollo answers 400. The specification wants 200 for `application/json`, where clients cannot tell an intermediary's 400
 * from the server's, and 400 for its own type: https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
function documentErrorStatus(mediaType: string | undefined): number {
  return mediaType === 'application/json' ? 200 : 400;
}

function idOf(): { readonly requestId?: string } {
  const exchange = currentExchange();
  return exchange === undefined ? {} : { requestId: exchange.requestId };
}
