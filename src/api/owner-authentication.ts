import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { exchangeOf } from './exchange.ts';
import { sendError } from './http-error.ts';
import { hostOf, isCrossOrigin } from './origin.ts';
import { SENTENCES } from './sentences.ts';

/** How the one local owner is recognised. */
export interface OwnerAuthentication {
  /** For the pages: `?token=…` becomes a cookie and goes out of the address, and so out of the browser's history. */
  readonly signIn: RequestHandler;
  /** For everything else: lets the owner pass. */
  readonly requireOwner: RequestHandler;
  /** Who a request is from, by its headers alone. */
  readonly whoAsks: (req: IncomingMessage) => Asker;
  /** Whether this is the value of an Authorization header that lets the owner pass. */
  readonly isBearer: (authorization: string) => boolean;
}

/** NOBODY: without token and cookie. STRANGER: with a wrong one. FOREIGN_PAGE: the owner's browser, led by another website. */
export type Asker = 'OWNER' | 'NOBODY' | 'STRANGER' | 'FOREIGN_PAGE';

/**
 * The owner has the token, printed at the start: as `Authorization: Bearer …`, or as a cookie that the link with the
 * token sets. An Authorization header decides alone where there is one.
 *
 * The cookie holds a value derived from the token, as browsers keep cookies on the disk and send them to every port of
 * the host, where other programs listen; for the same reason its name has the port in it.
 */
export function ownerAuthentication(token: string): OwnerAuthentication {
  const cookieValue = createHmac('sha256', token).update('ambit owner cookie').digest('base64url');
  const isToken = matcher(token);
  const isCookie = matcher(cookieValue);

  const isBearer = (authorization: string): boolean => {
    const given = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    return given !== undefined && isToken(given);
  };
  const whoAsks = (req: IncomingMessage): Asker => {
    const { authorization } = req.headers;
    if (authorization !== undefined) return isBearer(authorization) ? 'OWNER' : 'STRANGER';
    const given = cookieOf(req, cookieName(req));
    if (given === undefined) return 'NOBODY';
    if (!isCookie(given)) return 'STRANGER';
    return isCrossOrigin(req) ? 'FOREIGN_PAGE' : 'OWNER';
  };

  return {
    signIn(req, res, next) {
      const url = new URL(req.originalUrl, 'http://localhost');
      const given = url.searchParams.get('token');
      if (given === null) return next();
      res.setHeader('Cache-Control', 'no-store');
      if (!isToken(given)) {
        exchangeOf(res).errorCodes.add('UNAUTHENTICATED');
        res.setHeader('WWW-Authenticate', 'Bearer realm="ambit"');
        res.status(401).type('text/plain').send(SENTENCES[exchangeOf(res).lang].wrongToken);
        return;
      }
      url.searchParams.delete('token');
      res.cookie(cookieName(req), cookieValue, { httpOnly: true, sameSite: 'strict', path: '/', secure: req.secure });
      // Not the path as asked for: `//host` would lead elsewhere.
      res.redirect(303, (req.path.startsWith('/graphql') ? '/graphql' : '/') + url.search);
    },

    requireOwner(req, res, next) {
      const sentences = SENTENCES[exchangeOf(res).lang];
      const who = whoAsks(req);
      if (who === 'OWNER') next();
      else if (who === 'FOREIGN_PAGE') sendError(res, 'FORBIDDEN', sentences.foreignOrigin);
      else sendError(res, 'UNAUTHENTICATED', sentences.needsToken);
    },

    whoAsks,
    isBearer,
  };
}

/** Compares in constant time; by hashes, as the lengths must be equal and tell nothing either. */
function matcher(expected: string): (given: string) => boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  const wanted = hash(expected);
  return (given) => timingSafeEqual(hash(given), wanted);
}

function cookieName(req: IncomingMessage): string {
  return `ambit-${hostOf(req)?.port ?? '80'}`;
}

function cookieOf(req: IncomingMessage, name: string): string | undefined {
  for (const pair of (req.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}
