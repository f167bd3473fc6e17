import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';
import type { AccountService } from '../account/account.service.ts';
import { KEY_PREFIX } from '../account/api-key.service.ts';
import type { Border } from '../account/border.ts';
import type { NewSession } from '../account/session.service.ts';
import type { SignUp } from '../account/sign-up.ts';
import { ANONYMOUS, type KnownViewer } from '../account/viewer.ts';
import { bearerOf, cookieOf, rememberViewer, type Asker, type Authentication } from './authentication.ts';
import { exchangeOf } from './exchange.ts';
import { sendError } from './http-error.ts';
import { hostOf, isCrossOrigin } from './origin.ts';
import { SENTENCES } from './sentences.ts';

export interface AccountAuthenticationOptions {
  readonly accounts: AccountService;
  readonly signUp: SignUp;
  /** Whether browsers reach it by https: the cookie goes by nothing else then. */
  readonly isSecure: boolean;
}

/**
 * Who asks is known by the cookie of a session, or by an API key as `Authorization: Bearer ambit_…`; the header decides
 * alone where there is one. A cookie whose session has ended is as none, so that one can sign in again. A page of another
 * origin is refused, cookie or not: it could sign its visitor in as somebody else.
 */
export function accountAuthentication(options: AccountAuthenticationOptions): Authentication {
  const { accounts, isSecure } = options;
  const cookieName = (req: IncomingMessage): string =>
    isSecure ? '__Host-ambit' : `ambit-session-${hostOf(req)?.port ?? '80'}`;

  const whoAsks = async (req: IncomingMessage, authorization = req.headers.authorization): Promise<Asker> => {
    if (authorization !== undefined) {
      const key = bearerOf(authorization);
      const viewer = key?.startsWith(KEY_PREFIX) ? await accounts.keys.find(key) : undefined;
      return viewer ?? 'STRANGER';
    }
    if (isCrossOrigin(req)) return 'FOREIGN_PAGE';
    const secret = cookieOf(req, cookieName(req));
    const viewer: KnownViewer | undefined = secret === undefined ? undefined : await accounts.sessions.find(secret);
    return viewer ?? 'NOBODY';
  };

  return {
    signIn: (_req, _res, next) => next(),

    async admit(req, res, next) {
      const sentences = SENTENCES[exchangeOf(res).lang];
      const asker = await whoAsks(req);
      if (asker === 'FOREIGN_PAGE') sendError(res, 'FORBIDDEN', sentences.foreignOrigin);
      else if (asker === 'STRANGER') sendError(res, 'UNAUTHENTICATED', sentences.wrongKey);
      else {
        rememberViewer(res, asker === 'NOBODY' ? ANONYMOUS : asker);
        next();
      }
    },

    whoAsks,

    borderOf: (req: Request, res: Response): Border => ({
      origin: { address: req.ip ?? '', agent: req.get('user-agent') ?? '' },
      signUp: options.signUp,
      requireAccounts: () => undefined,
      keepSession: (session: NewSession | null) => {
        const common = { httpOnly: true, sameSite: 'strict', path: '/', secure: isSecure } as const;
        if (session === null) res.clearCookie(cookieName(req), common);
        else res.cookie(cookieName(req), session.secret, { ...common, expires: session.endsAt });
      },
    }),
  };
}
