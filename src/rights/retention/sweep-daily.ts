import type { EveryNetwork } from '../../network/every-network.ts';
import type { Log } from '../../log.ts';
import type { RetentionService, Swept } from './retention.service.ts';

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
    const all = await networks.list().catch((error: unknown) => {
      log.error('the sweep failed', { error });
      return [];
    });
    const counts: Swept = { interactions: 0, snapshots: 0, problems: 0 };
    for (const network of all) {
      try {
        const swept = await retention.sweep([network], months, new Date());
        for (const kind of Object.keys(counts) as (keyof Swept)[]) counts[kind] += swept[kind];
      } catch (error) {
        // One network keeps no other from being swept.
        log.error('the sweep of a network failed', { error });
      }
    }
    log.info('deleted what is older than it may be', { counts: { ...counts } });
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
