import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import type { Border } from '../account/border.ts';
import type { KnownViewer, Viewer } from '../account/viewer.ts';

/** NOBODY: without anything that names one. STRANGER: with something wrong. FOREIGN_PAGE: a known browser, led by another website. */
export type Asker = KnownViewer | 'NOBODY' | 'STRANGER' | 'FOREIGN_PAGE';

/** How the border of the API tells who asks. */
export interface Authentication {
  /** In front of the pages: what a link brings along to sign in with. */
  readonly signIn: RequestHandler;
  /** In front of everything else: lets those pass who may ask at all, and remembers who they are. */
  readonly admit: RequestHandler;
  /**
   * Who a request is from, by its headers alone.
   * @param authorization stands for the header where a client cannot set it
   */
  readonly whoAsks: (req: IncomingMessage, authorization?: string) => Promise<Asker>;
  /** What signing in needs of a request and of its answer. */
  readonly borderOf: (req: Request, res: Response) => Border;
}

/** @throws Error before `admit` */
export function viewerOf(res: Response): Viewer {
  const { viewer } = res.locals as { viewer?: Viewer };
  if (viewer === undefined) throw new Error('no viewer: admit must come first');
  return viewer;
}

export function rememberViewer(res: Response, viewer: Viewer): void {
  res.locals['viewer'] = viewer;
}

/** Compares in constant time; by hashes, as the lengths must be equal and tell nothing either. */
export function isSameSecret(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

/** The value of an Authorization header with a bearer token. */
export function bearerOf(authorization: string): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1];
}

export function cookieOf(req: IncomingMessage, name: string): string | undefined {
  for (const pair of (req.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}
