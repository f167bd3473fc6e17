import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, utimes } from 'node:fs/promises';
import { AmbitError } from '../../ambit-error.ts';
import { orNotWritable, readIfThere } from './home.ts';
import { isAlive } from './process-identity.ts';

/** A holder touches its lock every 20 s; one untouched for two minutes belongs to a program that is gone. */
const TOUCH_MS = 20_000;
const STALE_MS = 120_000;

/**
 * Runs `step` while no other program starts or stops the database of the same home. Throws `CONFLICT` at once if one
 * does; the lock of a program that died is taken over.
 */
export async function withLock<T>(path: string, step: () => Promise<T>): Promise<T> {
  await acquire(path);
  const timer = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, TOUCH_MS);
  timer.unref();
  try {
    return await step();
  } finally {
    clearInterval(timer);
    await rm(path, { force: true });
  }
}

async function acquire(path: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(`${process.pid}\n`);
      await file.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        await orNotWritable(path, () => Promise.reject(error as Error));
      }
    }
    const holder = await liveHolder(path);
    if (holder !== undefined) throw inUse(path, holder);
    await discard(path);
  }
  throw inUse(path, undefined);
}

/** The process id of a holder that still runs, 0 if it is just being written, or undefined for a stale lock. */
async function liveHolder(path: string): Promise<number | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const touchedAt = await stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
  if (Date.now() - touchedAt > STALE_MS) return undefined;
  const pid = Number.parseInt(text, 10);
  if (!Number.isInteger(pid)) return 0;
  return isAlive(pid) ? pid : undefined;
}

/** Moves a stale lock away before deleting it, so that of two programs that find it only one removes it. */
async function discard(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    await rm(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function inUse(path: string, pid: number | undefined): AmbitError {
  const who = pid === undefined || pid === 0 ? 'Another program' : `Another program (process ${pid})`;
  return new AmbitError(
    'CONFLICT',
    `${who} is starting or stopping the database of this home: wait for it and try again, or set AMBIT_HOME to another directory (lock: ${path}).`,
  );
}
