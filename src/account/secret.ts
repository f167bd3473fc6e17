import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text. Nobody can guess it, so a plain hash of it is enough to keep. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is kept of a secret: whoever reads the database can use none. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
