import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { Progress } from '../graph/local/progress.ts';
import { LOCAL_ACCOUNT } from '../local-account.ts';

/** What belongs to a network, by label; a test holds it to what is deleted with a network. */
export const COPIED_LABELS = [
  'Network',
  'Person',
  'FormerPerson',
  'Duplicate',
  'MergeEvent',
  'SourceRecord',
  'TieRecord',
  'IdentityKey',
  'Position',
  'Profile',
  'Organization',
  'Expertise',
  'Interaction',
  'Import',
  'ImportProblem',
  'TieSuggestion',
  'ImportMapping',
  'Criterion',
  'Requirement',
  'Snapshot',
  'SnapshotPart',
  'PlannedAction',
  'Community',
  'Suppression',
  'OutsideAudit',
  'AuditFinding',
  'AccessEntry',
  'Goal',
] as const;

/** Nodes that are read and written at once. */
const PAGE = 2_000;
/** Relationships that are written at once. */
const BATCH = 5_000;

type Relationship = Row<'sandbox/read-relationships'>;

/**
 * Copies a network as it is, ids included, into a database with the same schema: nodes, then what ties them together. Of
 * the accounts nothing is copied; the local one owns the copy.
 * @returns how many nodes and relationships were copied
 * @throws AmbitError `NOT_FOUND` where there is no such network; the signal's reason
 */
export async function copyNetwork(
  from: Graph,
  to: Graph,
  network: string,
  { progress, signal }: { readonly progress: Progress; readonly signal?: AbortSignal },
): Promise<{ readonly nodes: number; readonly relationships: number }> {
  const idThere = new Map<string, string>();
  let nodes = 0;
  for (const label of COPIED_LABELS) {
    for (let after = ''; ;) {
      signal?.throwIfAborted();
      const page = await from.run('sandbox/read-nodes', { network, label, after, limit: PAGE });
      const last = page.at(-1);
      if (last === undefined) break;
      for (const row of await to.run('sandbox/write-nodes', { nodes: page })) idThere.set(row.from, row.to);
      nodes += page.length;
      progress({ message: `Copying: ${nodes} nodes …`, step: true });
      after = last.id;
    }
    if (nodes === 0) throw new AmbitError('NOT_FOUND', 'There is no network with this id.');
  }
  const owned = [...idThere.keys()];
  await matchShared(from, to, idThere);
  const relationships = await copyRelationships(from, to, network, owned, idThere, { progress, signal });
  await to.run('sandbox/own-network', { account: LOCAL_ACCOUNT, network });
  return { nodes, relationships };
}

/** Sectors, occupations and places are there already, or are made. */
async function matchShared(from: Graph, to: Graph, idThere: Map<string, string>): Promise<void> {
  const here = await from.run('sandbox/list-shared', {});
  const places = here.flatMap(({ key }) => (key.startsWith('Place ') ? [key.slice('Place '.length)] : []));
  await to.run('sandbox/write-places', { places });
  const there = new Map((await to.run('sandbox/list-shared', {})).map(({ id, key }) => [key, id]));
  for (const { id, key } of here) {
    const same = there.get(key);
    if (same !== undefined) idThere.set(id, same);
  }
}

async function copyRelationships(
  from: Graph,
  to: Graph,
  network: string,
  owned: readonly string[],
  idThere: ReadonlyMap<string, string>,
  { progress, signal }: { readonly progress: Progress; readonly signal: AbortSignal | undefined },
): Promise<number> {
  let written = 0;
  let waiting: Relationship[] = [];
  const flush = async (): Promise<void> => {
    for (let n = 0; n < waiting.length; n += BATCH) {
      const [row] = await to.run('sandbox/write-relationships', { relationships: waiting.slice(n, n + BATCH) });
      written += row?.written ?? 0;
    }
    waiting = [];
    progress({ message: `Copying: ${written} relationships …`, step: true });
  };
  for (let n = 0; n < owned.length; n += PAGE) {
    signal?.throwIfAborted();
    const rows = await from.run('sandbox/read-relationships', { network, ids: owned.slice(n, n + PAGE) });
    for (const row of rows) {
      const [a, b] = [idThere.get(row.from), idThere.get(row.to)];
      // What leads out of the network stays behind.
      if (a !== undefined && b !== undefined) waiting.push({ ...row, from: a, to: b });
    }
    if (waiting.length >= BATCH) await flush();
  }
  await flush();
  return written;
}
