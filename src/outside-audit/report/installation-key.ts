import { createPrivateKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AmbitError } from '../../ambit-error.ts';

/** The private key by which this installation signs reports, made on first use; only its owner may read the file. */
export async function installationKey(home: string): Promise<KeyObject> {
  const path = join(home, 'audit-key.pem');
  await mkdir(home, { recursive: true, mode: 0o700 });
  const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
  const whole = `${path}.${randomUUID()}`;
  try {
    // Written whole before it has its name, so that of two programs that begin at once both read the first one's key.
    await writeFile(whole, made, { mode: 0o600, flag: 'wx' });
    await link(whole, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(whole, { force: true });
  }
  const key = createPrivateKey(await readFile(path));
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new AmbitError('CONFIGURATION', `${path} holds no Ed25519 key. Move it away, and another one will be made.`);
}
