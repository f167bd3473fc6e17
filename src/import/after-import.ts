import { refreshCommunities } from '../community/refresh-communities.ts';
import type { Graph } from '../graph/graph.ts';
import { resolveAfterImport } from '../identity/resolve-after-import.ts';
import { MOST_PERSONS, tooMany } from '../identity/too-many.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { ImportProblem } from './reader.type.ts';

/**
 * What follows an import when its last record is in, before its report says DONE and the next import of the network begins.
 * Each step must be safe to repeat, for an import that is taken up again comes here again. Not called for dry runs.
 * @returns what was left undone, for the report
 */
export async function afterImport(
  graph: Graph,
  network: NetworkScope,
  importId: string,
  now: Date,
  mostPersons = MOST_PERSONS,
): Promise<readonly ImportProblem[]> {
  // Pseudonyms resemble each other, and who is who was settled before they were given.
  const source = await graph.first('outside-audit/find-file-source', { network: network.id });
  if (source?.isForAudit === true) return [];
  const persons = await tooMany(graph, network.id, mostPersons);
  if (persons !== undefined) return [notCompared(persons, mostPersons)];
  await resolveAfterImport(graph, network, importId, now);
  await refreshCommunities(graph, network, now);
  return [];
}

function notCompared(persons: number, most: number): ImportProblem {
  const message = `The network has ${persons} persons; more than ${most} are not compared after an import, nor are their communities looked for. Persons with the same account or identifier are one all the same.`;
  return { row: 0, severity: 'WARNING', code: 'NOT_COMPARED', message };
}
