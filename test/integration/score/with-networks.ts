import { afterAll, beforeAll } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { deleteNetworks, loadAmbit } from '../../support/load-ambit.ts';
import { randomNetworks } from './random-networks.ts';
import type { RandomNetwork } from './random-networks.ts';
import { SEED, networkPrefix, openTestGraph } from './score-graph.ts';

/** Random networks in the database for one group of tests; `graph()` and `networks` may be used within its tests. */
export interface LoadedNetworks {
  readonly networks: readonly RandomNetwork[];
  readonly prefix: string;
  graph(): Graph;
}

/** The seed of the first network that every run has. */
const EVERY_RUN = 1;

/**
 * Loads random networks before the tests of the current group and deletes them, and all of the prefix, after. Half of them are
 * the same in every run, so that what seldom happens is met in each; the others are of this run's seed on.
 */
export function withNetworks(name: string, count: number): LoadedNetworks {
  const prefix = networkPrefix(name);
  const known = randomNetworks(prefix, EVERY_RUN, Math.ceil(count / 2));
  const others = randomNetworks(prefix, Math.max(SEED, EVERY_RUN + known.length), count - known.length);
  const networks = [...known, ...others];
  let opened: Graph | undefined;
  beforeAll(async () => {
    process.stdout.write(`AMBIT_TEST_SEED=${SEED}\n`);
    opened = await openTestGraph();
    await loadAmbit(opened, networks);
  });
  afterAll(async () => {
    if (opened === undefined) return;
    await deleteNetworks(opened, prefix);
    await opened.close();
  });
  return {
    networks,
    prefix,
    graph: () => {
      if (opened === undefined) throw new Error('the graph is open only within tests');
      return opened;
    },
  };
}
