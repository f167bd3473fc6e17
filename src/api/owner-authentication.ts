import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { NO_SIGN_IN } from '../account/border.ts';
import { localOwner } from '../account/viewer.ts';
import { LOCAL_ACCOUNT } from '../local-account.ts';
import { exchangeOf } from './exchange.ts';
import { sendError } from './http-error.ts';
import { bearerOf, cookieOf, isSameSecret, rememberViewer, type Asker, type Authentication } from './authentication.ts';
import { hostOf, isCrossOrigin } from './origin.ts';
import { SENTENCES } from './sentences.ts';

/**
 * The owner has the token, printed at the start: as `Authorization: Bearer …`, or as a cookie that the link with the
 * token sets. An Authorization header decides alone where there is one.
 *
 * The cookie holds a value derived from the token, as browsers keep cookies on the disk and send them to every port of
 * the host, where other programs listen; for the same reason its name has the port in it.
 */
export function ownerAuthentication(token: string, accountId: string = LOCAL_ACCOUNT): Authentication {
  const owner = localOwner(accountId);
  const cookieValue = createHmac('sha256', token).update('ambit owner cookie').digest('base64url');
  const isToken = (given: string) => isSameSecret(given, token);
  const isCookie = (given: string) => isSameSecret(given, cookieValue);

  const recognise = (req: IncomingMessage, authorization = req.headers.authorization): Asker => {
    if (authorization !== undefined) {
      const given = bearerOf(authorization);
      return given !== undefined && isToken(given) ? owner : 'STRANGER';
    }
    const given = cookieOf(req, cookieName(req));
    if (given === undefined) return 'NOBODY';
    if (!isCookie(given)) return 'STRANGER';
    return isCrossOrigin(req) ? 'FOREIGN_PAGE' : owner;
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

    admit(req, res, next) {
      const sentences = SENTENCES[exchangeOf(res).lang];
      const asker = recognise(req);
      if (asker === 'FOREIGN_PAGE') sendError(res, 'FORBIDDEN', sentences.foreignOrigin);
      else if (typeof asker === 'string') sendError(res, 'UNAUTHENTICATED', sentences.needsToken);
      else {
        rememberViewer(res, asker);
        next();
      }
    },

    whoAsks: async (req, authorization) => recognise(req, authorization),
    borderOf: () => NO_SIGN_IN,
  };
}

function cookieName(req: IncomingMessage): string {
  return `ambit-${hostOf(req)?.port ?? '80'}`;
}
