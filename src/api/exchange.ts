import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { AmbitError } from '../ambit-error.ts';
import { LANGS, type Lang } from '../domain.ts';
import type { Log } from '../log.ts';
import type { Metrics } from './metrics.ts';

/** One request and its answer: what its line in the log will say, and what the answer's errors refer to. */
export interface Exchange {
  readonly requestId: string;
  readonly lang: Lang;
  /** The path where it is one of Ambit's, else `unknown`: a path may hold anything. */
  readonly route: string;
  /** Of a GraphQL answer; undefined where the client accepts none of them. */
  readonly mediaType: string | undefined;
  operation?: { readonly name: string | undefined; readonly type: string };
  readonly errorCodes: Set<string>;
  /** Takes the cost of an operation from its account's budget; an error where there is not enough left. */
  spend?: (cost: number) => AmbitError | undefined;
  /** After how many seconds the client may ask again, where it asked for too much. */
  retryAfterSeconds?: number;
}

/** Names are what clients make of them; a log line stays a line. */
const MAX_NAME_LENGTH = 64;

const running = new AsyncLocalStorage<Exchange>();

/**
 * The exchange within a GraphQL request. Apollo's `formatError` is told neither the request nor the context, but the
 * request id has to get into the answer.
 */
export function currentExchange(): Exchange | undefined {
  return running.getStore();
}

/** @throws Error outside of `trackExchange`, which is the first of all handlers. */
export function exchangeOf(res: Response): Exchange {
  const { exchange } = res.locals as { exchange?: Exchange };
  if (exchange === undefined) throw new Error('no exchange: trackExchange must come first');
  return exchange;
}

/** GraphQL over HTTP's own type comes second, so that it is only taken where it is asked for. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

const ROUTES =
  /^(\/|\/graphql|\/imports|\/exports\/network\.(json|graphml|gexf|csv\.zip|vcf)|\/exports\/account\.json|\/healthz|\/readyz|\/metrics)$/;

const QUIET_ROUTES = ['/healthz', '/readyz', '/metrics', '/assets'];

function routeOf(path: string): string {
  if (path.startsWith('/assets/')) return '/assets';
  return ROUTES.test(path) ? path : 'unknown';
}

/** Lets what the handler calls find the exchange by `currentExchange`. */
export function withinExchange(handler: RequestHandler): RequestHandler {
  return (req, res, next) => running.run(exchangeOf(res), () => handler(req, res, next));
}

/** The language of sentences for people, by the quality values of Accept-Language; English where none is asked for. */
export function languageOf(req: Request): Lang {
  const lang = req.acceptsLanguages([...LANGS]);
  return LANGS.find((known) => known === lang) ?? 'en';
}

/**
 * Gives every request an id, which its answer carries as `X-Request-Id`, and logs it once it is over: without query
 * string, body, variables, names of files or of people. Frequent requests that say nothing are logged as `debug`.
 */
export function trackExchange(log: Log, metrics: Pick<Metrics, 'observe'>): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    const exchange: Exchange = {
      requestId: randomUUID(),
      lang: languageOf(req),
      route: routeOf(req.path),
      mediaType: req.accepts(MEDIA_TYPES) || undefined,
      errorCodes: new Set(),
    };
    res.locals['exchange'] = exchange;
    res.setHeader('X-Request-Id', exchange.requestId);
    res.once('close', () => {
      const quiet = QUIET_ROUTES.includes(exchange.route) && res.statusCode < 400;
      const { operation } = exchange;
      const durationMs = performance.now() - startedAt;
      metrics.observe({
        route: exchange.route,
        method: req.method,
        status: res.statusCode,
        seconds: durationMs / 1000,
        operationType: operation?.type,
        errorCodes: exchange.errorCodes,
      });
      log[quiet ? 'debug' : res.statusCode >= 500 ? 'error' : 'info']('request', {
        requestId: exchange.requestId,
        method: req.method,
        route: exchange.route,
        status: res.statusCode,
        durationMs: Math.round(durationMs),
        ...(operation === undefined ? {} : { operationType: operation.type }),
        ...(operation?.name === undefined ? {} : { operation: operation.name.slice(0, MAX_NAME_LENGTH) }),
        ...(exchange.errorCodes.size === 0 ? {} : { errorCodes: [...exchange.errorCodes] }),
        ...(res.writableFinished ? {} : { aborted: true }),
      });
    });
    next();
  };
}
