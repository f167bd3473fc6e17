import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';

/**
 * What follows an import when its last record is in, before its report says DONE and the next import of the network begins.
 * Each step must be safe to repeat, for an import that is taken up again comes here again. Not called for dry runs.
 */
export async function afterImport(_graph: Graph, _network: NetworkScope, _importId: string, _now: Date): Promise<void> {
  return Promise.resolve();
}
