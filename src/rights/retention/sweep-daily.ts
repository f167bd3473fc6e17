import type { EveryNetwork } from '../../network/every-network.ts';
import type { Log } from '../../log.ts';
import type { RetentionService } from './retention.service.ts';

const DAY_MS = 86_400_000;

/**
 * Sweeps all networks now and once a day. A sweep that fails is tried again the next day, and the log says so.
 * @param months how long things are kept; undefined: for good
 * @returns how to end it
 */
export function sweepDaily(
  retention: RetentionService,
  networks: Pick<EveryNetwork, 'list'>,
  months: number | undefined,
  log: Log,
): () => Promise<void> {
  if (months === undefined) return async () => undefined;
  const sweep = async (): Promise<void> => {
    try {
      const swept = await retention.sweep(await networks.list(), months, new Date());
      log.info('deleted what is older than it may be', { counts: { ...swept } });
    } catch (error) {
      log.error('the sweep failed', { error });
    }
  };
  let running = sweep();
  const timer = setInterval(() => {
    running = running.then(sweep);
  }, DAY_MS).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
