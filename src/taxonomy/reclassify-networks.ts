import type { Graph } from '../graph/graph.ts';
import { writeNetwork } from '../network/write-network.ts';
import { writePersons } from '../person/person-store.ts';
import { contentHash } from '../stable-id.ts';
import { isOpen } from './title-lookup.ts';

/** How many persons one transaction looks at. */
const BATCH = 500;
/** How a network stands that was never classified with any. */
const NONE = 'none';
/** Goes up when titles are held against labels in another way. */
const MATCHED_AS = 1;

export interface Reclassified {
  readonly networks: number;
  /** Positions whose occupation is another than before. */
  readonly changed: number;
}

export interface ReclassifyOptions {
  readonly signal?: AbortSignal;
  /** Ids of the networks it may be; absent: all. */
  readonly only?: readonly string[];
  /** Persons looked at so far. */
  readonly onProgress?: (persons: number) => void;
}

/**
 * Classifies the positions of all networks again with the taxonomies as they are now, where that has not been done: batch by
 * batch, each remembered with its network, so that whatever ends it, the next call goes on from there. Positions whose
 * occupation a source or the owner states, and those of which the tables are sure, stay as they are.
 */
export async function reclassifyNetworks(
  graph: Graph,
  { signal, only, onProgress }: ReclassifyOptions = {},
): Promise<Reclassified> {
  const versions = await graph.run('taxonomy/list-taxonomy-versions', {});
  const used = versions.filter(({ scheme }) => scheme === 'ESCO_OCCUPATIONS');
  const hash =
    used.length === 0 ? NONE : contentHash([MATCHED_AS, ...used.map(({ name, hash: each }) => [name, each])]);
  const networks = (await graph.run('taxonomy/list-networks-to-classify', { hash, none: NONE })).filter(
    ({ network }) => only === undefined || only.includes(network),
  );
  let [changed, persons] = [0, 0];
  for (const { network, upTo } of networks) {
    let after = upTo ?? '';
    for (;;) {
      signal?.throwIfAborted();
      const rows = await graph.run('taxonomy/list-titled-persons', { network, after, limit: BATCH });
      const last = rows.at(-1);
      if (last === undefined) break;
      const open = rows.filter(({ positions }) => positions.some((position) => isOpen(position)));
      changed += await classifyBatch(
        graph,
        network,
        open.map(({ person }) => person),
        { hash, upTo: last.person },
      );
      after = last.person;
      persons += rows.length;
      onProgress?.(persons);
    }
    await graph.run('taxonomy/mark-classified', { network, hash, upTo: null });
  }
  return { networks: networks.length, changed };
}

async function classifyBatch(
  graph: Graph,
  network: string,
  persons: readonly string[],
  mark: { readonly hash: string; readonly upTo: string },
): Promise<number> {
  if (persons.length === 0) {
    await graph.run('taxonomy/mark-classified', { network, ...mark });
    return 0;
  }
  return writeNetwork(graph, network, 'classify positions', async (tx) => {
    const read = async (): Promise<ReadonlyMap<string, string | null>> =>
      new Map(
        (await tx.run('taxonomy/list-occupations-of', { network, persons })).map((row) => [
          row.position,
          row.occupation,
        ]),
      );
    const before = await read();
    await writePersons(tx, network, new Map(persons.map((id) => [id, []])));
    const after = await read();
    await tx.run('taxonomy/mark-classified', { network, ...mark });
    return [...after].filter(([position, occupation]) => before.get(position) !== occupation).length;
  });
}
