import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { resolveNetwork, type ResolutionCounts } from './resolve-network.ts';

/**
 * Resolves whom an import brought or changed against everybody. Safe to repeat: what was merged or decided stays so.
 */
export async function resolveAfterImport(
  graph: Graph,
  network: NetworkScope,
  importId: string,
  now: Date,
): Promise<ResolutionCounts> {
  const rows = await graph.run('identity/list-imported-persons', { network: network.id, importId });
  return resolveNetwork(graph, network, {
    changed: rows.map((row) => row.id),
    importId,
    mayMerge: true,
    now,
  });
}
