import { refreshCommunities } from '../community/refresh-communities.ts';
import type { Graph } from '../graph/graph.ts';
import { resolveAfterImport } from '../identity/resolve-after-import.ts';
import type { NetworkScope } from '../network/network-scope.ts';

/**
 * What follows an import when its last record is in, before its report says DONE and the next import of the network begins.
 * Each step must be safe to repeat, for an import that is taken up again comes here again. Not called for dry runs.
 */
export async function afterImport(graph: Graph, network: NetworkScope, importId: string, now: Date): Promise<void> {
  // Pseudonyms resemble each other, and who is who was settled before they were given.
  const source = await graph.first('outside-audit/find-file-source', { network: network.id });
  if (source?.isForAudit === true) return;
  await resolveAfterImport(graph, network, importId, now);
  await refreshCommunities(graph, network, now);
}
