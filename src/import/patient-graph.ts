import { setTimeout as sleep } from 'node:timers/promises';
import { AmbitError } from '../ambit-error.ts';
import type { Params, Row, StatementName, StatementRunner } from '../graph/graph.ts';
import type { NetworkWriter } from '../network/write-network.ts';
import { throwIfCancelled } from './cancelled.ts';

/** How long an import waits for a database that went away, in pauses that double. */
export const PATIENCE_MS = 5 * 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * The graph of an import: what the database does not answer is asked again for a while. Every step of an import is safe to
 * repeat, so one whose answer was lost may be.
 */
export class PatientGraph implements NetworkWriter {
  constructor(
    private readonly graph: NetworkWriter,
    private readonly signal: AbortSignal,
    private readonly patienceMs: number = PATIENCE_MS,
  ) {}

  async run<N extends StatementName>(name: N, params: Params<N>): Promise<readonly Row<N>[]> {
    return this.patiently(() => this.graph.run(name, params));
  }

  async write<T>(label: string, work: (tx: StatementRunner) => Promise<T>): Promise<T> {
    return this.patiently(() => this.graph.write(label, work));
  }

  private async patiently<T>(ask: () => Promise<T>): Promise<T> {
    const until = performance.now() + this.patienceMs;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)) {
      try {
        return await ask();
      } catch (error) {
        const isAway = error instanceof AmbitError && error.code === 'DATABASE_UNAVAILABLE';
        if (!isAway || performance.now() + pauseMs > until) throw error;
      }
      await sleep(pauseMs, undefined, { signal: this.signal }).catch(() => undefined);
      throwIfCancelled(this.signal);
    }
  }
}
