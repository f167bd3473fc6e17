import type { Channel, Direction } from '../domain.ts';
import type { StatementRunner } from '../graph/graph.ts';
import { InteractionIds } from './interaction-ids.ts';

/**
 * Takes a person out of what they did with others. What they did alone with the ego goes with them.
 * @param isForgotten whether it must not be told from what is left that they were there
 */
export async function leaveInteractions(
  tx: StatementRunner,
  network: string,
  person: string,
  { isForgotten }: { readonly isForgotten: boolean },
): Promise<void> {
  const rows = await tx.run('identity/list-interactions', { network, persons: [person] });
  const shared = rows.filter((row) => row.with.length > 1).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (shared.length === 0) return;
  const ids = new InteractionIds(network);
  const taken = new Set<string>();
  const interactions: { id: string; newId: string }[] = [];
  for (const { id, with: persons, ...content } of shared) {
    const said = {
      ...content,
      channel: content.channel as Channel,
      direction: content.direction as Direction | null,
      persons: persons.map((each) => each.person).filter((each) => each !== person),
    };
    // The same may have happened without the person at the same moment; then it is the next of its kind.
    let newId = ids.idOf(said);
    while (taken.has(newId) || (await tx.run('interaction/find-interactions', { network, ids: [newId] })).length > 0)
      newId = ids.idOf(said);
    taken.add(newId);
    interactions.push({ id, newId });
  }
  await tx.run('interaction/leave-interactions', { network, person, interactions, isForgotten });
}
