import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { REPORT_STYLE } from '../outside-audit/report/render-page.ts';

type Directives = Readonly<Record<string, readonly string[]>>;

const CLOSED = {
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'form-action': ["'none'"],
};

/** The page needs nothing but its own files. */
const PAGE: Directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  // The map is laid out beside the page, by a script of its own.
  'worker-src': ["'self'"],
  ...CLOSED,
};

/** Monaco, the editor in GraphiQL, writes style elements and starts its workers from blobs. */
const GRAPHIQL: Directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'worker-src': ["'self'", 'blob:'],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  ...CLOSED,
};

/** An answer of the API is no page; should a browser show one, it may load nothing. */
const API: Directives = { 'default-src': ["'none'"], ...CLOSED };

/** The page of a report needs its own style and nothing else. */
const REPORT: Directives = {
  'default-src': ["'none'"],
  'style-src': [`'sha256-${createHash('sha256').update(REPORT_STYLE).digest('base64')}'`],
  ...CLOSED,
};

function policy(directives: Directives): RequestHandler {
  return helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: Object.fromEntries(Object.entries(directives).map(([name, sources]) => [name, [...sources]])),
  });
}

export const pagePolicy = policy(PAGE);
export const graphiqlPolicy = policy(GRAPHIQL);
export const apiPolicy = policy(API);
export const reportPolicy = policy(REPORT);

/** The headers of every answer. No HSTS: on plain HTTP it means nothing, and localhost would be shared with other programs. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: false,
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
});
