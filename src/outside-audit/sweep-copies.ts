import type { AuditOpener } from './audit-opener.ts';

const EVERY_MS = 3_600_000;

/**
 * Deletes the copies of audits that have ended, now and every hour: nobody can read them any more, and nobody has to
 * think of them. A failure waits for the next time.
 * @returns how to end it
 */
export function sweepCopies(opener: AuditOpener, clock: () => Date): () => Promise<void> {
  let running = Promise.resolve();
  const sweep = (): void => {
    running = opener.sweep(clock()).then(
      () => undefined,
      () => undefined,
    );
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
