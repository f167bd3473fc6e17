import { refreshCommunities } from '../../community/refresh-communities.ts';
import type { Graph, StatementRunner } from '../../graph/graph.ts';
import { undoMerges } from '../../identity/merge-store.ts';
import { resolveNetwork } from '../../identity/resolve-network.ts';
import { tooMany } from '../../identity/too-many.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { writeNetwork } from '../../network/write-network.ts';
import { reprojectTies } from '../../tie/tie-store.ts';
import type { ImportLease } from '../import-lease.ts';
import { undoGoals } from './undo-goals.ts';
import { undoPersons } from './undo-persons.ts';

/** Of ties and interactions, and of persons, a transaction. */
const LINKS = 1_000;
const PERSONS = 200;
const MERGES = 100;

/**
 * Undoes an import in bounded transactions: the merges that followed from it without asking, ties, interactions, goals, then
 * persons, so that of each person it is known what still needs them. Whom another import still says to be one becomes so
 * again, and the review queue is what is left to ask. Every step is safe to repeat, and an undoing that was broken off goes
 * on at the next start.
 */
export async function undoImport(
  graph: Graph,
  lease: ImportLease,
  scope: NetworkScope,
  importId: string,
  now: Date,
): Promise<void> {
  const { id: network, egoId } = scope;
  /** @param work one step; how much it found to do */
  const step = async (label: string, work: (tx: StatementRunner) => Promise<number>): Promise<number> =>
    writeNetwork(graph, network, label, async (tx) => {
      await lease.renew(tx, network);
      return work(tx);
    });
  const untilDone = async (label: string, work: (tx: StatementRunner) => Promise<number>): Promise<void> => {
    while ((await step(label, work)) > 0);
  };
  await graph.run('import/begin-undo', { network, importId });
  const saidElsewhere = new Set<string>();
  const left = new Set<string>();
  await untilDone('undo merges', async (tx) => {
    const merges = await tx.run('import/list-import-merges', { network, importId, limit: MERGES });
    if (merges.length === 0) return 0;
    for (const { from, holder, isSaidElsewhere } of merges)
      if (isSaidElsewhere) for (const id of [from, holder]) saidElsewhere.add(id);
    return (await undoMerges(tx, network, merges, now)).length;
  });
  await untilDone('undo ties', async (tx) => {
    const rows = await tx.run('import/detach-tie-records', { network, importId, limit: LINKS });
    await reprojectTies(
      tx,
      network,
      rows.map(({ pairKey }) => pairKey),
    );
    return rows.length;
  });
  await untilDone('undo interactions', async (tx) => {
    const [row] = await tx.run('import/detach-interactions', { network, importId, limit: LINKS });
    return row?.detached ?? 0;
  });
  await step('undo goals', async (tx) => {
    await undoGoals(tx, network, importId);
    return 0;
  });
  await untilDone('undo persons', async (tx) => {
    const rows = await tx.run('import/list-imported-persons', { network, importId, limit: PERSONS });
    const persons = rows.map(({ id }) => id);
    if (persons.length > 0)
      for (const id of await undoPersons(tx, { network, egoId, importId, persons, now })) left.add(id);
    return persons.length;
  });
  await step('end undo', async (tx) => {
    await tx.run('person/delete-unused', { network });
    await tx.run('identity/close-empty-merges', { network, at: now });
    await tx.run('import/end-undo', { network, importId, at: now });
    return 0;
  });
  if ((await tooMany(graph, network)) !== undefined) return;
  await resolveNetwork(graph, scope, { changed: [...saidElsewhere], mayMerge: true, now });
  // What the import said of them may have put them into the queue, or kept them out of it.
  await resolveNetwork(graph, scope, { changed: [...left], mayMerge: false, now });
  await refreshCommunities(graph, scope, now);
}
