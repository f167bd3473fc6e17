import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { exchangeOf } from './exchange.ts';
import { sendError } from './http-error.ts';
import { SENTENCES } from './sentences.ts';

/** Whether a name means this machine, to every resolver and not only by a DNS entry that somebody controls. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase();
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') || // https://www.rfc-editor.org/rfc/rfc6761#section-6.3
    name === '::1' ||
    name === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(name)
  );
}

/** The name and the port a request was sent to; undefined for a Host header that is none. */
export function hostOf(req: IncomingMessage): { readonly name: string; readonly port: string } | undefined {
  const { host } = req.headers;
  if (host === undefined || /[^\w.:[\]-]/.test(host)) return undefined;
  try {
    const { hostname, port } = new URL(`http://${host}`);
    return { name: hostname, port: port === '' ? '80' : port };
  } catch {
    return undefined;
  }
}

/** Whether a request was sent to this machine or by the public address, where Ambit answers on this machine only. */
export function isOwnHost(req: IncomingMessage, boundTo: string, publicUrl?: string): boolean {
  const host = hostOf(req);
  if (!isLoopback(boundTo)) return true;
  if (host === undefined) return false;
  return isLoopback(host.name) || (publicUrl !== undefined && new URL(publicUrl).hostname === host.name);
}

/**
 * Refuses requests for another name while Ambit listens on the loopback interface. Otherwise a website could let its own
 * name resolve to 127.0.0.1 (DNS rebinding) and have the browser count Ambit as the same origin. Any port is right, as
 * forwarded ones differ.
 * @param boundTo the address that Ambit listens on
 * @param publicUrl where a proxy on this machine offers it
 */
export function refuseForeignHosts(boundTo: string, publicUrl?: string): RequestHandler {
  return (req, res, next) => {
    if (isOwnHost(req, boundTo, publicUrl)) next();
    else sendError(res, 'FORBIDDEN', SENTENCES[exchangeOf(res).lang].foreignHost);
  };
}

/**
 * Whether a page of another origin caused this request. The cookie alone does not tell: to SameSite every port of
 * localhost is one site. Browsers say it by Sec-Fetch-Site, older ones by Origin; what sends neither is no browser that
 * posts, and has no cookie unless it was given one.
 */
export function isCrossOrigin(req: IncomingMessage): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = req.headers;
  if (origin === undefined) return false;
  try {
    return new URL(origin).host !== new URL(`http://${host}`).host;
  } catch {
    return true;
  }
}
