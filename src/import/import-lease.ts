import { setTimeout as sleep } from 'node:timers/promises';
import { AmbitError } from '../ambit-error.ts';
import type { Row, StatementRunner } from '../graph/graph.ts';
import { throwIfCancelled } from './cancelled.ts';
import { hasEnded } from './program-identity.ts';

/** A holder that says nothing for so long has lost its right; every step of an import renews it. */
const LEASE_SECONDS = 60;
const RENEW_MS = 15_000;
const POLL_MS = 500;

/** The right to import into a network, which one program has at a time. */
export class ImportLease {
  constructor(
    private readonly graph: StatementRunner,
    private readonly holder: string,
  ) {}

  /**
   * Waits for its turn, works, and gives the right back.
   * @throws AmbitError `CONFLICT` where it was cancelled meanwhile; what the work throws
   */
  async during<T>(network: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.acquire(network, signal);
    // A step may take long, as where the file is read for the first time.
    const renewal = setInterval(() => void this.renew(this.graph, network).catch(() => undefined), RENEW_MS);
    try {
      return await work();
    } finally {
      clearInterval(renewal);
      await this.graph.run('import/release-lease', { network, holder: this.holder }).catch(() => undefined);
    }
  }

  /**
   * Inside of a step's transaction: it is written only while the right is held.
   * @throws AmbitError `CONFLICT` where another program took over
   */
  async renew(tx: StatementRunner, network: string): Promise<void> {
    const rows = await tx.run('import/renew-lease', { network, holder: this.holder, seconds: LEASE_SECONDS });
    if (rows.length > 0) return;
    throw new AmbitError('CONFLICT', 'Another program took over the imports of this network.');
  }

  private async acquire(network: string, signal: AbortSignal): Promise<void> {
    let dead: string | null = null;
    for (;;) {
      throwIfCancelled(signal);
      const rows: readonly Row<'import/acquire-lease'>[] = await this.graph.run('import/acquire-lease', {
        network,
        holder: this.holder,
        seconds: LEASE_SECONDS,
        dead,
      });
      const [row] = rows;
      if (row === undefined) throw new AmbitError('NOT_FOUND', 'There is no network with this id.');
      const { holder } = row;
      if (holder === this.holder) return;
      if (holder !== null && holder !== dead && hasEnded(holder)) dead = holder;
      else await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
