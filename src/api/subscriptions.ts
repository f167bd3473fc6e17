import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { AmbitError } from '../ambit-error.ts';
import type { Config } from '../config.ts';
import type { Lang } from '../domain.ts';
import type { Log } from '../log.ts';
import { acceptedLanguage } from './accepted-language.ts';
import { errorFormatter } from './error-format.ts';
import { textOf, type ListedOperations } from './listed-operations.ts';
import { isOwnHost } from './origin.ts';
import { budgetError, type QueryBudget } from './query-budget.ts';
import { SENTENCES } from './sentences.ts';
import { NO_SIGN_IN } from '../account/border.ts';
import type { Asker, Authentication } from './authentication.ts';
import { checkQueryLimits, type QueryLimits } from './query-limits.ts';
import type { GraphqlRequest } from './server.ts';
import { whileAllowed } from './while-allowed.ts';

/** https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md */
const PROTOCOL = 'graphql-transport-ws';
/** A client that answers no ping within this time is gone. */
const PING_MS = 12_000;
const INIT_MS = 5_000;
const MAX_CONNECTIONS = 100;
const MAX_VALIDATION_ERRORS = 6;
/** Each subscription looks at something again and again. */
const MAX_SUBSCRIPTIONS = 20;

export interface SubscriptionOptions<C> {
  readonly httpServer: Server;
  readonly schema: GraphQLSchema;
  readonly contextFor: (request: GraphqlRequest) => C | Promise<C>;
  readonly config: Pick<Config, 'host' | 'limits'> & Partial<Pick<Config, 'publicUrl'>>;
  readonly authentication: Authentication;
  readonly log: Log;
  /** Whether errors may tell of names in the schema that were not asked for. */
  readonly introspection: boolean;
  readonly operations: ListedOperations | undefined;
  readonly budget: QueryBudget | undefined;
}

/**
 * Subscriptions over WebSocket at `/graphql`: the owner only, on the same hosts and from the same pages as by HTTP, within the
 * same limits. Queries and mutations go by HTTP. A browser is known by its cookie; a program sends the token as the
 * Authorization header, or where it can't, as `authorization` of its `connection_init`.
 */
export function serveSubscriptions<C>(options: SubscriptionOptions<C>): { close(): Promise<void> } {
  const { httpServer, schema, config, log, operations } = options;
  const { limits } = config;
  const { whoAsks } = options.authentication;
  const format = errorFormatter(log, { tokens: limits.tokens, suggestions: options.introspection });
  const formatted = (errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] =>
    errors.map((error) => format(error.toJSON(), error));
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytes,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  /** The header decides alone where there is one, then the cookie; a program that can set neither says it in its first message. */
  const asker = async (request: IncomingMessage, params: Readonly<Record<string, unknown>> = {}): Promise<Asker> => {
    const known = await whoAsks(request);
    const given = params['authorization'] ?? params['Authorization'];
    return known === 'NOBODY' && typeof given === 'string' ? whoAsks(request, given) : known;
  };
  const server = useServer(
    {
      connectionInitWaitTimeout: INIT_MS,
      onConnect: async ({ connectionParams, extra }) =>
        typeof (await asker(extra.request, connectionParams)) !== 'string',
      onSubscribe: async ({ connectionParams, extra, subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS)
          return [
            new AmbitError(
              'LIMIT_EXCEEDED',
              `One connection may have ${MAX_SUBSCRIPTIONS} subscriptions. End one first.`,
            ),
          ];
        const { request } = extra;
        const viewer = await asker(request, connectionParams);
        if (typeof viewer === 'string') return [new AmbitError('UNAUTHENTICATED', 'Sign in first.')];
        if (operations !== undefined && textOf(operations, payload) !== payload.query)
          return [new AmbitError('FORBIDDEN', SENTENCES[languageOf(request)].notListed)];
        const spend = (cost: number) => budgetErrorOf(options.budget, viewer.accountId, cost);
        const args = checked(schema, payload, limits, spend);
        if (Array.isArray(args)) return args as readonly GraphQLError[];
        const contextValue = await options.contextFor({
          req: request,
          requestId: randomUUID(),
          lang: languageOf(request),
          viewer,
          border: NO_SIGN_IN,
        });
        return { ...(args as ExecutionArgs), contextValue };
      },
      // A session or a key can be ended by its owner, by the operator, or by time.
      onOperation: ({ connectionParams, extra }, _id, _payload, _args, result) =>
        Symbol.asyncIterator in result && typeof result !== 'string'
          ? (whileAllowed(result as AsyncIterable<ExecutionResult>, async () => {
              const viewer = await asker(extra.request, connectionParams);
              return typeof viewer !== 'string';
            }) as typeof result)
          : undefined,
      onError: (_context, _id, _payload, errors) => formatted(errors),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors === undefined ? undefined : { data: result.data ?? null, errors: formatted(result.errors) },
    },
    sockets,
    PING_MS,
  );

  const upgrade = async (req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const status = await refusal(req, config, whoAsks, sockets.clients.size);
    if (status !== undefined) refuse(socket, status);
    else sockets.handleUpgrade(req, socket, head, (client) => sockets.emit('connection', client, req));
  };
  httpServer.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    upgrade(req, socket, head).catch((error: unknown) => {
      log.error('unexpected error at a handshake', { error });
      refuse(socket, 503);
    });
  });

  return {
    close: async () => {
      for (const client of sockets.clients) client.close(1001, 'Going away');
      await server.dispose();
    },
  };
}

const languageOf = ({ headers }: IncomingMessage): Lang => acceptedLanguage(headers['accept-language']);

function budgetErrorOf(budget: QueryBudget | undefined, account: string, cost: number): AmbitError | undefined {
  const seconds = budget?.take(account, cost, Date.now());
  return seconds === undefined ? undefined : budgetError(seconds);
}

/** The HTTP status with which a handshake is refused. */
async function refusal(
  req: IncomingMessage,
  { host, publicUrl }: SubscriptionOptions<unknown>['config'],
  whoAsks: Authentication['whoAsks'],
  connections: number,
): Promise<number | undefined> {
  const path = (req.url ?? '').split('?', 1)[0];
  if (path !== '/graphql') return 404;
  if (!isOwnHost(req, host, publicUrl)) return 403;
  const who = await whoAsks(req);
  if (who === 'FOREIGN_PAGE') return 403;
  if (who === 'STRANGER') return 401;
  return connections >= MAX_CONNECTIONS ? 503 : undefined;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** The operation to run, or the errors that forbid it. */
function checked(
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
