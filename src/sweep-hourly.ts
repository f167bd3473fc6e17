import type { Log } from './log.ts';

const EVERY_MS = 3_600_000;

/** Something that has to go by itself, whether or not anybody asks. */
export interface Sweep {
  /** What the log says where it fails: a constant text. */
  readonly failure: string;
  readonly sweep: (now: Date, failed: (error: unknown) => void) => Promise<unknown>;
}

/**
 * Sweeps now and every hour. What fails is logged, keeps nothing else from being swept, and is tried again the next time.
 * @returns how to end it
 */
export function sweepHourly(sweeps: readonly Sweep[], clock: () => Date, log: Log): () => Promise<void> {
  const sweepAll = async (): Promise<void> => {
    for (const { failure, sweep } of sweeps) {
      const failed = (error: unknown): void => log.error(failure, { error });
      await sweep(clock(), failed).catch(failed);
    }
  };
  let running = sweepAll();
  const timer = setInterval(() => {
    running = running.then(sweepAll);
  }, EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
