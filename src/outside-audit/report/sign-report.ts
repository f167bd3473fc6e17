import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { AmbitError } from '../../ambit-error.ts';
import { canonicalJson } from '../../stable-id.ts';
import { reportFileShape, type OutsideAuditReport, type SignedReport } from './report.type.ts';

type PublicKey = SignedReport['signature']['key'];

/**
 * A report with its signature: JSON Web Signature with Ed25519 (RFC 7515, RFC 8037) over the report's canonical JSON.
 * @param key a private Ed25519 key
 */
export function signReport(report: OutsideAuditReport, key: KeyObject): SignedReport {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const publicKey: PublicKey = { kty: 'OKP', crv: 'Ed25519', x };
  const header = base64url(JSON.stringify({ alg: 'EdDSA', kid: fingerprint(publicKey) }));
  const signature = sign(null, signingInput(header, report), key).toString('base64url');
  return { report, signature: { protected: header, signature, key: publicKey } };
}

/**
 * The report in a text, and the fingerprint of the key it is signed with, to be compared with the one the auditor gave.
 * @throws AmbitError `BAD_INPUT` where it is no report, or is not what was signed
 */
export function verifyReport(text: string): { readonly signed: SignedReport; readonly fingerprint: string } {
  const parsed = reportFileShape.safeParse(readJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AmbitError('BAD_INPUT', `This is no report of an audit: ${issue?.path.join('.')} ${issue?.message}.`);
  }
  const { report, signature } = parsed.data;
  const print = fingerprint(signature.key);
  const isRight =
    signature.protected === base64url(JSON.stringify({ alg: 'EdDSA', kid: print })) &&
    verify(
      null,
      signingInput(signature.protected, report),
      createPublicKey({ key: signature.key, format: 'jwk' }),
      Buffer.from(signature.signature, 'base64url'),
    );
  if (!isRight)
    throw new AmbitError(
      'BAD_INPUT',
      'The report is not what was signed. Ask the auditor for the file as it was written.',
    );
  return { signed: { report, signature }, fingerprint: print };
}

/** The thumbprint of a public key (RFC 7638). */
export function fingerprint({ crv, kty, x }: PublicKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
}

function signingInput(header: string, report: OutsideAuditReport): Buffer {
  return Buffer.from(`${header}.${base64url(canonicalJson(report))}`);
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AmbitError('BAD_INPUT', 'This is no report of an audit: it is not JSON.');
  }
}
