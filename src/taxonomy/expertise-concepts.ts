import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import { writeNetwork } from '../network/write-network.ts';
import { BROADER_EXPERTISES, EXPERTISES } from './expertise.ts';

const DELETE_BATCH = 5_000;

/** Puts the program's own expertises with their hierarchy into the graph, under their keys. */
export async function seedExpertises(graph: Graph, version: string): Promise<void> {
  const expertises = EXPERTISES.map(({ key, en, fr }) => ({
    uri: key,
    labelEn: en,
    labelFr: fr,
    names: [{ key, preferred: true }],
  }));
  await graph.run('taxonomy/write-expertises', { source: 'OWN', version, expertises });
  const pairs = BROADER_EXPERTISES.map(({ key, broader }) => ({ uri: key, broader }));
  await graph.run('taxonomy/write-broader-expertises', { source: 'OWN', version, pairs });
  await deleteOldNames(graph, 'OWN', version);
  await deleteOldBroader(graph, 'OWN', version);
  await linkAllExpertises(graph, false);
}

/** Deletes the names of a source that are not of this version, and the expertises that nothing says anything of any more. */
export async function deleteOldNames(graph: Graph, source: string, version: string): Promise<void> {
  for (;;) {
    const [row] = await graph.run('taxonomy/delete-old-expertise-names', { source, version, limit: DELETE_BATCH });
    if (row === undefined || row.deleted === 0) break;
  }
  await graph.run('taxonomy/delete-unnamed-expertises', {});
}

/** Deletes what a source said is broader and does not say in this version. */
export async function deleteOldBroader(graph: Graph, source: string, version: string): Promise<void> {
  for (;;) {
    const [row] = await graph.run('taxonomy/delete-old-broader-expertises', { source, version, limit: DELETE_BATCH });
    if (row === undefined || row.deleted === 0) break;
  }
  await graph.run('taxonomy/delete-unnamed-expertises', {});
}

/**
 * Says of the expertises of a network what they count as now, where that has changed; one transaction, as there are few.
 * @param always also where it has not: what a goal's words mean may have, and answers that were kept must be worked out anew
 */
export async function linkExpertises(graph: Graph, network: string, always = false): Promise<void> {
  const [row] = always ? [] : await graph.run('taxonomy/count-unlinked-expertises', { network });
  if (!always && (row === undefined || row.expertises === 0)) return;
  await writeNetwork(graph, network, 'link expertises', (tx) => tx.run('taxonomy/link-expertises', { network }));
}

/** Says of the expertises of all networks what they count as now. @param always as `linkExpertises` */
export async function linkAllExpertises(graph: Graph, always: boolean, signal?: AbortSignal): Promise<void> {
  for (const { id } of await graph.run('network/list-every-network', {})) {
    signal?.throwIfAborted();
    try {
      await linkExpertises(graph, id, always);
    } catch (error) {
      // Deleted meanwhile.
      if (!(error instanceof AmbitError) || error.code !== 'NOT_FOUND') throw error;
    }
  }
}
