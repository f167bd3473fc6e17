import type { Server } from 'node:http';
import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log.ts';
import { errorFormatter } from './error-format.ts';
import { requestPlugin } from './graphql-plugin.ts';
import type { QueryLimits } from './query-limits.ts';

/** Bounds the work of validation as well. One more than an answer shows, so that it can say there are more. */
const MAX_VALIDATION_ERRORS = 6;

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
  /** Whether clients may ask for the schema, and are told of its names when they mistype one. */
  readonly introspection: boolean;
  readonly log: Log;
  readonly httpServer: Server;
  /** How long `stop` waits for running requests before it breaks their connections. */
  readonly stopGraceMs: number;
}

/**
 * Apollo Server with everything stated that would otherwise depend on NODE_ENV or on APOLLO_* variables: nothing reports
 * to another machine, stack traces stay inside, introspection is open where that is set (GraphiQL needs it).
 */
export function createGraphqlServer<C extends BaseContext>(options: GraphqlServerOptions): ApolloServer<C> {
  const { schema, limits, log } = options;
  return new ApolloServer<C>({
    schema,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    // Apollo wants a header that a form or an image of another site cannot send. Authorization is one, which lets plain
    // GET queries through that have the token; those with the cookie need one of the others or a content type.
    csrfPrevention: { requestHeaders: ['authorization', 'x-apollo-operation-name', 'apollo-require-preflight'] },
    formatError: errorFormatter(log, { tokens: limits.tokens, suggestions: options.introspection }),
    logger: quiet(log),
    plugins: [
      requestPlugin<C>(log, limits),
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer, stopGracePeriodMillis: options.stopGraceMs }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Apollo's own messages quote errors; that there was one is logged, the error itself comes by the plugin. */
function quiet(log: Log) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => log.warn('the GraphQL server warned'),
    error: () => log.error('the GraphQL server failed'),
  };
}
