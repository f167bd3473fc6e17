import { createPublicKey, type KeyObject } from 'node:crypto';
import type { RequestHandler } from 'express';
import { fingerprint } from '../outside-audit/report/sign-report.ts';

/**
 * `GET /.well-known/jwks.json`: the public key by which reports of audits are signed here (RFC 7517), for everybody, as
 * whoever is given a report may check it.
 */
export function publicKeys(signingKey: () => Promise<KeyObject>): RequestHandler {
  return async (_req, res) => {
    const { x = '' } = createPublicKey(await signingKey()).export({ format: 'jwk' });
    const key = { kty: 'OKP', crv: 'Ed25519', x } as const;
    res.setHeader('Cache-Control', 'public, max-age=3600');
    res.json({ keys: [{ ...key, use: 'sig', alg: 'EdDSA', kid: fingerprint(key) }] });
  };
}
