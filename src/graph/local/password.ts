import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { type HomePaths, readIfThere, writeWhole } from './home.ts';

/**
 * 24 random bytes in hexadecimal digits: nothing in it needs quoting in a shell, an URL or a configuration file, and nobody
 * takes it for an option, as one of 64 in Base64 that began with a hyphen was.
 */
export function generatePassword(): string {
  return randomBytes(24).toString('hex');
}

/** The password of the database in this home; made and kept in a file of mode 600 the first time. */
export async function homePassword(paths: HomePaths): Promise<string> {
  const kept = (await readIfThere(paths.password))?.trim();
  // One that begins with a hyphen could never be set.
  if (kept !== undefined && kept !== '' && !kept.startsWith('-')) {
    await chmod(paths.password, 0o600);
    return kept;
  }
  const password = generatePassword();
  await writeWhole(paths.password, `${password}\n`);
  return password;
}
