import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import { AmbitError } from '../ambit-error.ts';
import { NOT_HARDENED, type Config } from '../config.ts';
import type { Lang } from '../domain.ts';
import { createLog, type Log } from '../log.ts';
import type { Border } from '../account/border.ts';
import type { Viewer } from '../account/viewer.ts';
import { createApp, type StreamHandler } from './app.ts';
import { viewerOf, type Authentication } from './authentication.ts';
import { ownerAuthentication } from './owner-authentication.ts';
import { exchangeOf } from './exchange.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { readPageOperations } from './listed-operations.ts';
import { Metrics } from './metrics.ts';
import { WEB_DIRECTORY } from './pages.ts';
import { budgetError, QueryBudget } from './query-budget.ts';
import { readiness, type ReadinessGraph } from './readiness.ts';
import { serveSubscriptions } from './subscriptions.ts';

/** What the context of a GraphQL request is made of. */
export interface GraphqlRequest {
  readonly req: IncomingMessage;
  /** In the answer's errors and in the log. */
  readonly requestId: string;
  /** The language of sentences made for people. */
  readonly lang: Lang;
  readonly viewer: Viewer;
  readonly border: Border;
}

export interface ServerOptions<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Called once a request, after authentication; loaders belong into what it returns. */
  readonly contextFor: (request: GraphqlRequest) => C | Promise<C>;
  readonly config: Pick<Config, 'host' | 'port' | 'token' | 'limits'> &
    Partial<Pick<Config, 'publicUrl' | 'proxies' | 'hardening'>>;
  /** How it tells who asks; by the one owner's token if not given. */
  readonly authentication?: Authentication;
  readonly graph: ReadinessGraph;
  readonly importHandler?: StreamHandler;
  readonly exportHandler?: StreamHandler;
  readonly accountExportHandler?: StreamHandler;
  readonly reportHandler?: StreamHandler;
  readonly publicKeys?: RequestHandler;
  readonly log?: Log;
  /** The built pages; `dist/web` if not given. */
  readonly webDirectory?: string;
  readonly stopGraceMs?: number;
}

export interface RunningServer {
  /** Where a person on this machine reaches it, without the token and without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets the running ones finish for `stopGraceMs`, then breaks them off. */
  close(): Promise<void>;
}

const STOP_GRACE_MS = 5_000;
/** Longer than clients and proxies keep an idle connection, so that none sends a request into one that is being closed. */
const KEEP_ALIVE_MS = 65_000;

/**
 * Listens with the API, the pages and the probes.
 * @throws AmbitError `CONFIGURATION` where the host or the port cannot be listened on.
 */
export async function startServer<C extends BaseContext>(options: ServerOptions<C>): Promise<RunningServer> {
  const { config, log = createLog(), stopGraceMs = STOP_GRACE_MS } = options;
  const { introspection, onlyPageOperations, costPerMinute, metricsToken } = config.hardening ?? NOT_HARDENED;
  const webDirectory = options.webDirectory ?? WEB_DIRECTORY;
  const operations = onlyPageOperations ? readPageOperations(webDirectory) : undefined;
  const budget = costPerMinute === undefined ? undefined : new QueryBudget(costPerMinute);
  const authentication = options.authentication ?? ownerAuthentication(config.token);
  const httpServer = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const apollo = createGraphqlServer<C>({
    schema: options.schema,
    limits: config.limits,
    introspection,
    log,
    httpServer,
    stopGraceMs,
  });
  await apollo.start();
  let closing: Promise<void> | undefined;
  const app = createApp({
    host: config.host,
    publicUrl: config.publicUrl,
    proxies: config.proxies ?? 0,
    authentication,
    bodyBytes: config.limits.bodyBytes,
    webDirectory,
    log,
    metrics: new Metrics(),
    metricsToken,
    graphiql: introspection && operations === undefined,
    operations,
    ready: readiness(options.graph, () => closing !== undefined),
    graphql: graphqlHandler(apollo, options.contextFor, authentication, budget),
    importHandler: options.importHandler,
    exportHandler: options.exportHandler,
    accountExportHandler: options.accountExportHandler,
    reportHandler: options.reportHandler,
    publicKeys: options.publicKeys,
  });
  httpServer.on('request', app);
  const subscriptions = serveSubscriptions<C>({
    ...options,
    authentication,
    httpServer,
    log,
    introspection,
    operations,
    budget,
  });
  try {
    await listen(httpServer, config.host, config.port);
  } catch (error) {
    await subscriptions.close();
    await apollo.stop();
    throw listenError(error, config.host, config.port);
  }
  const { port } = httpServer.address() as AddressInfo;
  const url = `http://${reachableHost(config.host)}:${port}`;
  log.info('listening', { url });
  return {
    url,
    port,
    // Kept, as Apollo Server 5.5 lets a second stop wait for ever while the first one drains.
    close: () => (closing ??= subscriptions.close().then(() => apollo.stop())),
  };
}

function graphqlHandler<C extends BaseContext>(
  apollo: ApolloServer<C>,
  contextFor: (request: GraphqlRequest) => C | Promise<C>,
  authentication: Authentication,
  budget: QueryBudget | undefined,
) {
  return expressMiddleware<C>(apollo, {
    context: async ({ req, res }) => {
      const exchange = exchangeOf(res);
      const { requestId, lang } = exchange;
      const viewer = viewerOf(res);
      if (budget !== undefined) {
        exchange.spend = (cost) => {
          const seconds = budget.take(payerOf(viewer, req), cost, Date.now());
          if (seconds === undefined) return undefined;
          exchange.retryAfterSeconds = seconds;
          return budgetError(seconds);
        };
      }
      return contextFor({ req, requestId, lang, viewer, border: authentication.borderOf(req, res) });
    },
  });
}

/** Whose budget a query is taken from: the account's, or the address's where nobody is signed in. */
function payerOf(viewer: Viewer, req: Request): string {
  return viewer.kind === 'ANONYMOUS' ? `address ${req.ip ?? ''}` : viewer.accountId;
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function listenError(error: unknown, host: string, port: number): unknown {
  const message = {
    EADDRINUSE: `Port ${port} is in use. Stop the program that uses it or set PORT to another number.`,
    EACCES: `Port ${port} is not open to this user. Set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `HOST ${host} is no address of this machine. Set HOST to one of its addresses, or unset it for 127.0.0.1.`,
    ENOTFOUND: `HOST ${host} is not known. Set HOST to an address of this machine, or unset it for 127.0.0.1.`,
  }[String((error as NodeJS.ErrnoException).code)];
  return message === undefined ? error : new AmbitError('CONFIGURATION', message, { cause: error });
}

function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
