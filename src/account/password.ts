import { hash, verify } from '@node-rs/argon2';
import { AmbitError } from '../ambit-error.ts';

/** Argon2id, 19 MiB, 2 passes: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/**
 * Checks a new password by length alone, as NIST recommends (SP 800-63B § 3.1.1), and that it is not the address.
 * @param field its path in the input
 * @throws AmbitError `BAD_INPUT`
 */
export function checkPassword(password: string, email: string, field: string): void {
  const text = password.normalize('NFKC');
  const length = [...text].length;
  if (length < PASSWORD_LENGTH.least || length > PASSWORD_LENGTH.most)
    throw new AmbitError(
      'BAD_INPUT',
      `The password must have ${PASSWORD_LENGTH.least} to ${PASSWORD_LENGTH.most} characters. A few words in a row will do.`,
      { field },
    );
  if (text.toLowerCase().includes(email) || email.includes(text.toLowerCase()))
    throw new AmbitError('BAD_INPUT', 'The password must not be or hold the e-mail address.', { field });
}

/** @returns the PHC string with salt and parameters. The same characters give the same password however they are composed. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2ID);
}

let dummy: Promise<string> | undefined;

/**
 * Whether a password is the one of a hash. Without a hash it takes the same work, and is false: so the time does not tell
 * whether there is an account.
 */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  // A longer one was never accepted; hashing megabytes would be work for nothing.
  const text = [...password.normalize('NFKC').slice(0, 2 * PASSWORD_LENGTH.most)].slice(0, PASSWORD_LENGTH.most + 1);
  dummy ??= hashPassword('the password of nobody');
  const isRight = await verify(passwordHash ?? (await dummy), text.join(''));
  return isRight && passwordHash !== undefined;
}
