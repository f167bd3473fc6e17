import type { IncomingMessage } from 'node:http';

/**
 * The address that a request comes from, counted as Express's `trust proxy` does: each proxy in front adds the address it was
 * asked from at the end of `X-Forwarded-For`, and what stands before theirs anybody can write there.
 * @param proxies how many are in front, whose word is taken
 */
export function clientAddress(req: IncomingMessage, proxies: number): string {
  const remote = req.socket.remoteAddress ?? '';
  const header = req.headers['x-forwarded-for'];
  const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',');
  const chain = [...forwarded.map((each) => each.trim()).filter((each) => each !== ''), remote];
  return chain[Math.max(0, chain.length - 1 - proxies)] ?? remote;
}
