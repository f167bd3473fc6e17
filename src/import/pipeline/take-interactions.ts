import { interactionRow } from '../../interaction/interaction-row.ts';
import type { InteractionRecord } from '../canonical-record.type.ts';
import type { ImportRun } from './import-run.ts';

/** Who had to do with whom and when, of persons whom the file has named before. */
export async function takeInteractions(run: ImportRun, batch: readonly InteractionRecord[]): Promise<void> {
  const { request } = run;
  const network = request.network.id;
  const interactions = batch.map((record) => interactionOf(run, record)).filter((each) => each !== undefined);
  const rows = await run.graph.run('interaction/find-interactions', {
    network,
    ids: interactions.map(({ id }) => id),
  });
  const known = new Set(rows.map((row) => row.id));
  const newCount = interactions.filter(({ id }) => !known.has(id)).length;
  run.count('NEW', newCount);
  run.count('UNCHANGED', interactions.length - newCount);
  await run.write('import interactions', async (tx) => {
    // Those that are known as well: they are this import's word too.
    await tx.run('interaction/write-interactions', { network, importId: request.importId, interactions });
  });
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
  const row = interactionRow(run.request.network.id, content, part.interactionIds, (id) => [
    ...new Set(records.get(id)),
  ]);
  return { ...row, minutesEach: content.minutes / (persons.length + suppressed) };
}
