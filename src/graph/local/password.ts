import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { type HomePaths, readIfThere, writeWhole } from './home.ts';

/** 24 random bytes in URL-safe Base64: nothing in it needs quoting in a shell, an URL or a configuration file. */
export function generatePassword(): string {
  return randomBytes(24).toString('base64url');
}

/** The password of the database in this home; made and kept in a file of mode 600 the first time. */
export async function homePassword(paths: HomePaths): Promise<string> {
  const kept = (await readIfThere(paths.password))?.trim();
  if (kept !== undefined && kept !== '') {
    await chmod(paths.password, 0o600);
    return kept;
  }
  const password = generatePassword();
  await writeWhole(paths.password, `${password}\n`);
  return password;
}
