import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { AmbitError } from '../ambit-error.ts';
import { exchangeOf } from './exchange.ts';
import { sendError } from './http-error.ts';
import { SENTENCES } from './sentences.ts';

/**
 * For the body parser, which would put U+FFFD in the place of every byte it cannot read: what is no UTF-8 is refused, so that
 * no name is altered in silence.
 * @throws AmbitError `BAD_INPUT`
 */
export function verifyUtf8(_req: IncomingMessage, res: ServerResponse, body: Buffer, encoding: string): void {
  if (encoding === 'utf-8' && isUtf8(body)) return;
  const { lang } = exchangeOf(res as Parameters<typeof exchangeOf>[0]);
  throw new AmbitError('BAD_INPUT', SENTENCES[lang].bodyNotUtf8);
}

/** Refuses an address with escapes that are no UTF-8, for the same reason. */
export const refuseMalformedAddress: RequestHandler = (req, res, next) => {
  try {
    decodeURIComponent(req.originalUrl);
  } catch {
    sendError(res, 'BAD_INPUT', SENTENCES[exchangeOf(res).lang].addressNotUtf8);
    return;
  }
  next();
};
