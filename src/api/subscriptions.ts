import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { ConnectionInitMessage, Context, SubscribePayload } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { NO_SIGN_IN } from '../account/border.ts';
import type { KnownViewer } from '../account/viewer.ts';
import { AmbitError } from '../ambit-error.ts';
import type { Config } from '../config.ts';
import type { Lang } from '../domain.ts';
import type { Log } from '../log.ts';
import { acceptedLanguage } from './accepted-language.ts';
import type { Asker, Authentication } from './authentication.ts';
import { checkSubscription } from './check-subscription.ts';
import { clientAddress } from './client-address.ts';
import { ConnectionCounts, type ConnectionLimits, type ConnectionPlace } from './connection-counts.ts';
import { errorFormatter } from './error-format.ts';
import { textOf, type ListedOperations } from './listed-operations.ts';
import { isOwnHost } from './origin.ts';
import { budgetError, type QueryBudget } from './query-budget.ts';
import { SENTENCES } from './sentences.ts';
import { serveSockets, type SocketExtra } from './serve-sockets.ts';
import type { GraphqlRequest } from './server.ts';
import { whileAllowed } from './while-allowed.ts';

/** https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md */
const PROTOCOL = 'graphql-transport-ws';
const INIT_MS = 5_000;
/** Each subscription looks at something again and again. */
const MAX_SUBSCRIPTIONS = 20;

export interface SubscriptionOptions<C> {
  readonly httpServer: Server;
  readonly schema: GraphQLSchema;
  readonly contextFor: (request: GraphqlRequest) => C | Promise<C>;
  readonly config: Pick<Config, 'host' | 'limits'> & Partial<Pick<Config, 'publicUrl' | 'proxies'>>;
  readonly authentication: Authentication;
  readonly log: Log;
  /** Whether errors may tell of names in the schema that were not asked for. */
  readonly introspection: boolean;
  readonly operations: ListedOperations | undefined;
  readonly budget: QueryBudget | undefined;
  /** How many connections there may be, where that is not as usual. */
  readonly connections?: ConnectionLimits;
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
  const counts = new ConnectionCounts(options.connections);
  const places = new WeakMap<IncomingMessage, ConnectionPlace>();
  const begin = async (
    { connectionParams = {}, extra: { request }, subscriptions }: Connection,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> => {
    if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS)
      throw new AmbitError(
        'LIMIT_EXCEEDED',
        `One connection may have ${MAX_SUBSCRIPTIONS} subscriptions. End one first.`,
      );
    const viewer = await asker(request, connectionParams);
    if (typeof viewer === 'string') throw new AmbitError('UNAUTHENTICATED', 'Sign in first.');
    if (operations !== undefined && textOf(operations, payload) !== payload.query)
      throw new AmbitError('FORBIDDEN', SENTENCES[languageOf(request)].notListed);
    const spend = (cost: number) => budgetErrorOf(options.budget, viewer.accountId, cost);
    const args = checkSubscription(schema, payload, limits, spend);
    if (Array.isArray(args)) return args as readonly GraphQLError[];
    const contextValue = await options.contextFor({
      req: request,
      requestId: randomUUID(),
      lang: languageOf(request),
      viewer,
      border: NO_SIGN_IN,
    });
    return { ...(args as ExecutionArgs), contextValue };
  };
  serveSockets(
    {
      connectionInitWaitTimeout: INIT_MS,
      onConnect: async ({ connectionParams = {}, extra: { request } }) => {
        const viewer = await asker(request, connectionParams);
        if (typeof viewer === 'string') return false;
        if (places.get(request)?.moveTo(holderOf(viewer)) === false)
          throw new AmbitError('LIMIT_EXCEEDED', 'This account has too many connections.');
        return true;
      },
      onSubscribe: async (connection, _id, payload) =>
        begin(connection, payload).catch((error: unknown) => [
          error instanceof GraphQLError ? error : new GraphQLError('', { originalError: asError(error) }),
        ]),
      // A session or a key can be ended by its owner, by the operator, or by time.
      onOperation: ({ connectionParams = {}, extra }, _id, _payload, _args, result) =>
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
    log,
  );

  const upgrade = async (req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const who = await refusalOrAsker(req, config, whoAsks);
    if (typeof who === 'number') return refuse(socket, who);
    const holder = who === 'NOBODY' ? `address ${clientAddress(req, config.proxies ?? 0)}` : holderOf(who);
    const full = counts.fullFor(holder);
    if (full !== undefined) return refuse(socket, full === 'OWN' ? 429 : 503);
    sockets.handleUpgrade(req, socket, head, (client) => {
      const place = counts.take(holder);
      places.set(req, place);
      client.once('close', place.leave);
      sockets.emit('connection', client, req);
    });
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
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

type Connection = Context<ConnectionInitMessage['payload'], SocketExtra>;

/** Whose a connection is. */
const holderOf = ({ accountId }: KnownViewer): string => `account ${accountId}`;

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error('no error was thrown'));

const languageOf = ({ headers }: IncomingMessage): Lang => acceptedLanguage(headers['accept-language']);

function budgetErrorOf(budget: QueryBudget | undefined, account: string, cost: number): AmbitError | undefined {
  const seconds = budget?.take(account, cost, Date.now());
  return seconds === undefined ? undefined : budgetError(seconds);
}

/** Who asks, or the HTTP status with which a handshake is refused. */
async function refusalOrAsker(
  req: IncomingMessage,
  { host, publicUrl }: SubscriptionOptions<unknown>['config'],
  whoAsks: Authentication['whoAsks'],
): Promise<number | KnownViewer | 'NOBODY'> {
  const path = (req.url ?? '').split('?', 1)[0];
  if (path !== '/graphql') return 404;
  if (!isOwnHost(req, host, publicUrl)) return 403;
  const who = await whoAsks(req);
  if (who === 'FOREIGN_PAGE') return 403;
  return who === 'STRANGER' ? 401 : who;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
