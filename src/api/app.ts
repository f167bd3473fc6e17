import { join } from 'node:path';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { Viewer } from '../account/viewer.ts';
import { AmbitError } from '../ambit-error.ts';
import type { Lang } from '../domain.ts';
import type { Log } from '../log.ts';
import { exchangeOf, trackExchange, withinExchange } from './exchange.ts';
import { errorHandler, notFound, sendError } from './http-error.ts';
import { onlyListed, type ListedOperations } from './listed-operations.ts';
import type { Metrics } from './metrics.ts';
import { SENTENCES } from './sentences.ts';
import { refuseMalformedAddress, verifyUtf8 } from './well-formed.ts';
import { refuseForeignHosts } from './origin.ts';
import { bearerOf, isSameSecret, viewerOf, type Authentication } from './authentication.ts';
import { assets, page } from './pages.ts';
import { healthy } from './readiness.ts';
import { apiPolicy, graphiqlPolicy, pagePolicy, securityHeaders } from './security-headers.ts';

/** What a handler outside of GraphQL is told beside the request. */
export interface RequestInfo {
  readonly requestId: string;
  readonly lang: Lang;
  readonly viewer: Viewer;
  /** Asks again whether the viewer may ask, after work that took long. @throws AmbitError `UNAUTHENTICATED` */
  readonly stillAllowed: () => Promise<void>;
}

/**
 * Answers a request that has passed authentication. The body is untouched: read it as a stream. It answers itself, or
 * rejects: with an AmbitError, which the client gets with the status of its code, or with anything else, which becomes
 * INTERNAL. After the first byte is out, a rejection breaks the connection.
 */
export type StreamHandler = (req: Request, res: Response, info: RequestInfo) => Promise<void>;

export interface AppOptions {
  readonly host: string;
  /** Where browsers reach it, where that is not the address it listens on. */
  readonly publicUrl?: string | undefined;
  /** How many proxies are in front of it. */
  readonly proxies: number;
  readonly authentication: Authentication;
  readonly bodyBytes: number;
  readonly webDirectory: string;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Who else may read the metrics, by this token; with one local owner, the owner may. */
  readonly metricsToken?: string | undefined;
  /** Whether GraphiQL is offered. */
  readonly graphiql: boolean;
  /** The operations that may be run; all where it is not given. */
  readonly operations?: ListedOperations | undefined;
  readonly ready: RequestHandler;
  readonly graphql: RequestHandler;
  /** `POST /imports`. */
  readonly importHandler?: StreamHandler | undefined;
  /** `GET /exports/network.{json,graphml,gexf,csv.zip,vcf}`; the format is in `req.path`. */
  readonly exportHandler?: StreamHandler | undefined;
  /** `GET /exports/account.json`. */
  readonly accountExportHandler?: StreamHandler | undefined;
  /** `GET /reports/audit.{json,html}`. */
  readonly reportHandler?: StreamHandler | undefined;
  /** `GET /.well-known/jwks.json`. */
  readonly publicKeys?: RequestHandler | undefined;
}

/** The views of the page: one document, whose script shows what the address names. */
const PAGES = [
  '/',
  '/start',
  '/map',
  '/audit',
  '/goals',
  '/people',
  '/history',
  '/import',
  '/outside-audit',
  '/account',
  // The same of a network that somebody else shows.
  /^\/networks\/[\w-]+(\/(map|audit|goals|people|history)?)?$/,
] as const;

/** The routes, in the order in which a request has to pass them. */
export function createApp(options: AppOptions): Express {
  const { log, webDirectory } = options;
  const { signIn, admit } = options.authentication;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.enable('strict routing');
  app.set('query parser', 'simple');
  app.set('trust proxy', options.proxies);

  app.use(
    trackExchange(log, options.metrics),
    securityHeaders,
    apiPolicy,
    refuseForeignHosts(options.host, options.publicUrl),
    refuseMalformedAddress,
  );

  app.get('/healthz', healthy);
  app.get('/readyz', options.ready);
  if (options.publicKeys !== undefined) app.get('/.well-known/jwks.json', options.publicKeys);
  app.use('/assets', assets(join(webDirectory, 'assets')), notFound);
  app.get([...PAGES], signIn, pagePolicy, page(join(webDirectory, 'app', 'index.html')));
  if (options.graphiql)
    app.get('/graphql', signIn, forBrowsers, graphiqlPolicy, page(join(webDirectory, 'graphiql', 'index.html')));

  app.get('/metrics', mayReadMetrics(options), options.metrics.show);

  app.use(admit, neverStored);
  app.all('/graphql', express.json({ limit: options.bodyBytes, verify: verifyUtf8 }));
  if (options.operations !== undefined) app.all('/graphql', onlyListed(options.operations));
  app.all('/graphql', withinExchange(options.graphql));
  if (options.importHandler !== undefined)
    app.post('/imports', streamed(options.importHandler, options.authentication));
  if (options.exportHandler !== undefined) {
    app.get(
      /^\/exports\/network\.(json|graphml|gexf|csv\.zip|vcf)$/,
      streamed(options.exportHandler, options.authentication),
    );
  }
  if (options.accountExportHandler !== undefined)
    app.get('/exports/account.json', streamed(options.accountExportHandler, options.authentication));
  if (options.reportHandler !== undefined) {
    app.get(['/reports/audit.json', '/reports/audit.html'], streamed(options.reportHandler, options.authentication));
  }
  app.use(notFound);
  app.use(errorHandler(log, options.bodyBytes));
  return app;
}

/** A person's browser gets the page; programs, which accept anything or JSON, get the API. */
const forBrowsers: RequestHandler = (req, res, next) => {
  res.vary('Accept');
  const types = ['application/json', 'application/graphql-response+json', 'text/html'];
  if (req.accepts(types) === 'text/html') next();
  else next('route');
};

const neverStored: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};

/** A scraper has a token of its own; without one set, only the local owner reads them. */
function mayReadMetrics({ metricsToken, authentication }: AppOptions): RequestHandler {
  return async (req, res, next) => {
    const given = bearerOf(req.headers.authorization ?? '');
    if (given !== undefined && metricsToken !== undefined && isSameSecret(given, metricsToken)) return next();
    const who = await authentication.whoAsks(req);
    if (typeof who !== 'string' && who.kind === 'LOCAL_OWNER') return next();
    sendError(res, 'UNAUTHENTICATED', SENTENCES[exchangeOf(res).lang].needsToken);
  };
}

function streamed(handler: StreamHandler, { whoAsks }: Authentication): RequestHandler {
  return async (req, res) => {
    const { requestId, lang } = exchangeOf(res);
    const stillAllowed = async (): Promise<void> => {
      if (typeof (await whoAsks(req)) === 'string') throw new AmbitError('UNAUTHENTICATED', SENTENCES[lang].needsToken);
    };
    await handler(req, res, { requestId, lang, viewer: viewerOf(res), stillAllowed });
  };
}
