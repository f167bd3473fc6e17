import type { Graph } from '../../graph/graph.ts';
import type { NetworkScope } from '../../network/network-scope.ts';

/** How many nodes one transaction deletes. */
const BATCH = 2_000;

/** How many there were of each. */
export interface Swept {
  interactions: number;
  snapshots: number;
  problems: number;
}

const KINDS = {
  interactions: 'rights/delete-old-interactions',
  snapshots: 'rights/delete-old-snapshots',
  problems: 'rights/delete-old-problems',
} as const;

/**
 * Deletes what is older than the operator lets it be: interactions, snapshots, and the rows that imports could not read.
 * What follows from interactions (last contact, strength) goes by those that are left. Persons and ties stay: how long somebody is in a network is for its owner to say.
 */
export class RetentionService {
  constructor(private readonly graph: Graph) {}

  /** @param months at least 1; of the calendar, back from `now` */
  async sweep(networks: readonly NetworkScope[], months: number, now: Date): Promise<Swept> {
    const before = monthsBefore(now, months);
    const swept = { interactions: 0, snapshots: 0, problems: 0 };
    for (const network of networks)
      for (const kind of Object.keys(KINDS) as (keyof Swept)[])
        swept[kind] += await this.deleteOld(network, kind, before);
    return swept;
  }

  /** In bounded transactions, each of which tells the network that it changed. */
  private async deleteOld(network: NetworkScope, kind: keyof Swept, before: Date): Promise<number> {
    for (let total = 0; ;) {
      const deleted = await this.graph.write(KINDS[kind], async (tx) => {
        const [row] = await tx.run(KINDS[kind], { network: network.id, before, limit: BATCH });
        if ((row?.deleted ?? 0) > 0) await tx.run('network/lock-network', { network: network.id });
        return row?.deleted ?? 0;
      });
      total += deleted;
      if (deleted < BATCH) return total;
    }
  }
}

/** The same day and time so many months ago; the last day of the month where it is shorter. */
export function monthsBefore(now: Date, months: number): Date {
  const result = new Date(now);
  const day = result.getUTCDate();
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() - months);
  const last = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(day, last));
  return result;
}
