import { AmbitError } from '../ambit-error.ts';
import type { StatementRunner } from '../graph/graph.ts';

/** The graph, as far as changing a network needs it. */
export interface NetworkWriter extends StatementRunner {
  write<T>(label: string, work: (tx: StatementRunner) => Promise<T>): Promise<T>;
}

/**
 * One transaction that changes a network, after every other that does: what it reads of the network stays true until it
 * has written. An import and an edit at the same time, or two edits, so lose nothing of each other, and nothing is written
 * into a network that was deleted meanwhile.
 * @param work may be run again after a transient failure; reads and writes through the runner it is given
 * @throws AmbitError `NOT_FOUND` where the network is gone
 */
export async function writeNetwork<T>(
  graph: NetworkWriter,
  network: string,
  label: string,
  work: (tx: StatementRunner) => Promise<T>,
): Promise<T> {
  return graph.write(label, async (tx) => {
    const [locked] = await tx.run('network/lock-network', { network });
    if (locked === undefined) throw new AmbitError('NOT_FOUND', 'There is no network with this id.');
    return work(tx);
  });
}
