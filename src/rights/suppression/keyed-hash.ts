import { createHmac, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;

/** What a hash is for: the same text gives another one for another purpose, so that lists cannot be compared. */
export type HashPurpose = 'mark' | 'pseudonym';

export function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

/** HMAC-SHA-256 with a network's own key: who has not the key cannot try names and numbers out. */
export function keyedHash(key: string, purpose: HashPurpose, text: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url')).update(`${purpose}\0${text}`).digest('base64url');
}
