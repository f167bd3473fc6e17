import { AmbitError } from '../../ambit-error.ts';
import type { Graph } from '../../graph/graph.ts';
import type { NetworkContent } from './content.type.ts';

/** Reads of a network that was written into meanwhile are tried again so often. */
const READ_ATTEMPTS = 5;

/** A network as it was read. */
export interface ReadContent {
  readonly content: NetworkContent;
  /** How many persons had been forgotten in it by then: what is made of it may only be shown while that is so. */
  readonly forgettings: number;
}

/**
 * A network at one moment, as far as a copy of it may hold it.
 * @param goals ids of those to read
 * @throws AmbitError `NOT_FOUND`; `CONFLICT` where it is written into all the time
 */
export async function readContent(graph: Graph, network: string, goals: readonly string[]): Promise<ReadContent> {
  for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt += 1) {
    const before = await stateOf(graph, network);
    const [persons, ties, interactions, goalRows] = await Promise.all([
      graph.run('outside-audit/read-persons', { network }),
      graph.run('outside-audit/read-ties', { network }),
      graph.run('outside-audit/read-interactions', { network }),
      graph.run('outside-audit/read-goals', { network, goals }),
    ]);
    const wanted = goalRows.flatMap(({ requirements }) =>
      requirements.flatMap(({ criteria }) => criteria.flatMap(({ expertiseKey }) => expertiseKey ?? [])),
    );
    const narrower = await graph.run('taxonomy/find-narrower-expertise', { network, wanted, others: [] });
    const { revision, tiesComplete, forgettings } = before;
    if ((await stateOf(graph, network)).revision === revision) {
      const narrowerExpertise = narrower.flatMap(({ keys }) => keys);
      return {
        content: { tiesComplete, persons, ties, interactions, goals: goalRows, narrowerExpertise },
        forgettings,
      };
    }
  }
  throw new AmbitError('CONFLICT', 'The network is being written into. Try again when the import has ended.');
}

async function stateOf(graph: Graph, network: string) {
  const state = await graph.first('outside-audit/find-state', { network });
  if (state === undefined) throw new AmbitError('NOT_FOUND', 'There is no network with this id.');
  return state;
}
