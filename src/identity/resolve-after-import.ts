import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { resolveNetwork, type ResolutionCounts } from './resolve-network.ts';

/** How often those who became one are compared with everybody again. */
const ROUNDS = 3;

/**
 * Resolves whom an import brought or changed against everybody, and whom that made one once more, so that the same file again
 * finds nothing new. Safe to repeat: what was merged or decided stays so.
 */
export async function resolveAfterImport(
  graph: Graph,
  network: NetworkScope,
  importId: string,
  now: Date,
): Promise<ResolutionCounts> {
  const rows = await graph.run('identity/list-imported-persons', { network: network.id, importId });
  const resolve = (changed: readonly string[]): Promise<ResolutionCounts> =>
    resolveNetwork(graph, network, { changed, importId, mayMerge: true, now });
  const first = await resolve(rows.map((row) => row.id));
  let last = first;
  for (let round = 1; last.merged > 0 && round < ROUNDS; round += 1) last = await resolve(last.into);
  return first;
}
