import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { AmbitError, type AmbitErrorCode } from '../ambit-error.ts';
import type { Log } from '../log.ts';
import { exchangeOf } from './exchange.ts';
import { SENTENCES } from './sentences.ts';

/** `FORBIDDEN`: who asks is known, but asks from where nobody may. */
export type HttpErrorCode = AmbitErrorCode | 'FORBIDDEN';

const STATUS: Readonly<Record<HttpErrorCode, number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 413,
  IMPORT_UNREADABLE: 422,
  CONFIGURATION: 500,
  INTERNAL: 500,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_AUTHENTICATION: 503,
  DATABASE_TOO_OLD: 503,
  DATABASE_TIMEOUT: 504,
};

/**
 * Answers with an error in GraphQL's shape, at every route alike, so that a client reads errors in one way.
 * @param status overrides the one that belongs to the code.
 */
export function sendError(
  res: Response,
  code: HttpErrorCode,
  message: string,
  options: { readonly status?: number; readonly requestId?: string } = {},
): void {
  const { errorCodes, route, mediaType: negotiated } = exchangeOf(res);
  errorCodes.add(code);
  // https://www.rfc-editor.org/rfc/rfc9110#name-401-unauthorized wants the scheme named.
  if (code === 'UNAUTHENTICATED') res.setHeader('WWW-Authenticate', 'Bearer realm="ambit"');
  res.setHeader('Cache-Control', 'no-store');
  const extensions = { code, ...(options.requestId === undefined ? {} : { requestId: options.requestId }) };
  const mediaType = (route === '/graphql' ? negotiated : undefined) ?? 'application/json';
  res
    .status(options.status ?? STATUS[code])
    .type(`${mediaType}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}

export const notFound: RequestHandler = (_req, res) => {
  sendError(res, 'NOT_FOUND', SENTENCES[exchangeOf(res).lang].notFound);
};

/** What Express and its body parser throw: https://github.com/stream-utils/raw-body, https://github.com/jshttp/http-errors */
function isHttpError(error: unknown): error is Error & { readonly status: number; readonly type?: string } {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/**
 * The end of every request that failed outside of GraphQL. Only an AmbitError's message is for the client; a parser's
 * text repeats the body, and any other may hold anything, so it goes by its request id alone.
 */
export function errorHandler(log: Log, bodyBytes: number): ErrorRequestHandler {
  return (error: unknown, _req, res, _next) => {
    const { requestId, lang } = exchangeOf(res);
    const sentences = SENTENCES[lang];
    if (res.headersSent) {
      // Half of an answer is out: only a broken connection tells the client that the rest is missing.
      log.error('answer broken off', { requestId, error });
      res.destroy();
    } else if (error instanceof AmbitError) {
      sendError(res, error.code, error.message);
    } else if (isHttpError(error) && error.status === 413) {
      sendError(res, 'LIMIT_EXCEEDED', sentences.bodyTooLarge(bodyBytes / 1024));
    } else if (isHttpError(error) && error.status === 415) {
      sendError(res, 'BAD_INPUT', sentences.bodyEncoding, { status: 415 });
    } else if (isHttpError(error) && error.status >= 400 && error.status < 500) {
      sendError(res, 'BAD_INPUT', sentences.bodyUnreadable);
    } else {
      log.error('unexpected error', { requestId, error });
      sendError(res, 'INTERNAL', sentences.internal, { requestId });
    }
  };
}
