import { interactionRow } from '../../interaction/interaction-row.ts';
import { recogniseInteractions, type StoredInteraction } from '../../interaction/recognise-interactions.ts';
import type { TieOutcome } from '../../tie/tie-store.ts';
import type { InteractionRecord } from '../canonical-record.type.ts';
import type { ImportRun } from './import-run.ts';

/** Who had to do with whom and when, of persons whom the file has named before. */
export async function takeInteractions(run: ImportRun, batch: readonly InteractionRecord[]): Promise<void> {
  const { request } = run;
  const network = request.network.id;
  const interactions = batch.map((record) => interactionOf(run, record)).filter((each) => each !== undefined);
  const stored = await run.graph.run('interaction/find-said-before', {
    network,
    moments: [...new Set(interactions.map(({ at }) => at.getTime()))].map((at) => new Date(at)),
    ids: interactions.map(({ id }) => id),
    sourceKeys: interactions.map(({ sourceKey }) => sourceKey),
  });
  const known = recogniseInteractions(interactions, stored);
  interactions.forEach((said, index) => run.count(outcomeOf(said, known.get(index))));
  const renamed = renamedOf(interactions, known, stored);
  const newIds = new Map(renamed.map(({ id, newId }) => [id, newId]));
  const rows = interactions.map((said, index) => {
    const id = known.get(index)?.id;
    return id === undefined ? said : { ...said, id: newIds.get(id) ?? id };
  });
  await run.write('import interactions', async (tx) => {
    if (renamed.length > 0) await tx.run('interaction/rename-interactions', { network, interactions: renamed });
    // Those that are known as well: they are this import's word too.
    await tx.run('interaction/write-interactions', { network, importId: request.importId, interactions: rows });
  });
}

type InteractionOfFile = NonNullable<ReturnType<typeof interactionOf>>;

/** Somebody who took part was deleted since, and is here again. */
function outcomeOf({ persons }: InteractionOfFile, known: StoredInteraction | undefined): TieOutcome {
  if (known === undefined) return 'NEW';
  const there = new Set(known.with.map(({ person }) => person));
  return persons.every(({ id }) => there.has(id)) ? 'UNCHANGED' : 'CHANGED';
}

/** Ids follow from who took part; one that another interaction has, which stays what it is, is not taken from it. */
function renamedOf(
  interactions: readonly InteractionOfFile[],
  known: ReadonlyMap<number, StoredInteraction>,
  stored: readonly StoredInteraction[],
): readonly { readonly id: string; readonly newId: string }[] {
  const candidates = [...known].flatMap(([index, { id }]) => {
    const newId = interactions[index]?.id ?? id;
    return newId === id ? [] : [{ id, newId }];
  });
  // One that may not have its new id stays where it is, and keeps that from others.
  for (let left = candidates; ;) {
    const leaving = new Set(left.map(({ id }) => id));
    const staying = new Set(stored.map(({ id }) => id).filter((id) => !leaving.has(id)));
    const next = left.filter(({ newId }) => !staying.has(newId));
    if (next.length === left.length) return next;
    left = next;
  }
}

function interactionOf(run: ImportRun, record: InteractionRecord) {
  const { part } = run;
  // The owner takes part in every interaction.
  const records = new Map<string, string[]>();
  for (const externalId of record.with) {
    const id = part.personIds.get(externalId);
    if (id === undefined || id === part.ownerId) continue;
    records.set(id, [...(records.get(id) ?? []), ...part.recordsOf(externalId)]);
  }
  const persons = [...records.keys()].sort();
  // Their share of the time is nobody else's.
  const suppressed = new Set(record.with.filter((id) => part.suppressedIds.has(id))).size;
  if (persons.length === 0 && suppressed > 0) {
    run.leaveOut(record.row, 1, 'SUPPRESSED');
    return undefined;
  }
  if (persons.length === 0) {
    run.report({
      row: record.row,
      severity: 'SKIPPED',
      code: 'NO_PERSON',
      message: 'Nobody but the owner takes part in this, or nobody whom the file names.',
    });
    return undefined;
  }
  const content = {
    at: new Date(record.at),
    minutes: record.minutes ?? 0,
    channel: record.channel,
    direction: record.direction ?? null,
    outcome: record.outcome ?? null,
    note: record.note ?? null,
    goal: record.goal === undefined ? null : (part.goalIds.get(record.goal) ?? null),
    persons,
  };
  const { goal: _goal, persons: _persons, ...said } = content;
  const sourceKey = part.interactionIds.sourceKeyOf({
    ...said,
    family: part.family,
    goal: record.goal ?? null,
    // Of who was forgotten not even a hash is kept.
    with: record.with.filter((id) => !part.suppressedIds.has(id)),
  });
  const row = interactionRow(run.request.network.id, content, part.interactionIds, (id) => [
    ...new Set(records.get(id)),
  ]);
  return { ...row, sourceKey, minutesEach: content.minutes / (persons.length + suppressed) };
}
