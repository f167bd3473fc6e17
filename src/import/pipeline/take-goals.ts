import { writeGoal, type GoalToWrite } from '../../goal/goal-writer.ts';
import type { Row, StatementRunner } from '../../graph/graph.ts';
import { contentHash, stableId } from '../../stable-id.ts';
import type { GoalRecord } from '../canonical-record.type.ts';
import type { ImportRun } from './import-run.ts';

/** The goals of a whole-network file. */
export async function takeGoals(run: ImportRun, batch: readonly GoalRecord[]): Promise<void> {
  const { request, part } = run;
  const network = request.network.id;
  const { importId } = request;
  const goals = await run.graph.run('goal/list-goals', { network, goals: null, at: request.now });
  const known = new Map(goals.map((goal) => [goal.id, goal]));
  await learnNamed(run, batch);
  const changed: GoalToWrite[] = [];
  for (const record of batch) {
    const id = goalId(run, record.externalId, goals);
    part.goalIds.set(record.externalId, id);
    const { kind: _kind, externalId, requirements, ...goal } = withoutSuppressed(record, part.suppressedIds);
    const hash = contentHash(record);
    const stored = known.get(id);
    if (stored?.contentHash === hash) {
      run.count('UNCHANGED');
      continue;
    }
    run.count(stored === undefined ? 'NEW' : 'CHANGED');
    changed.push({
      id,
      externalId,
      goal,
      requirements: await knownRequirements(run, id, requirements),
      contentHash: hash,
    });
  }
  await run.write('import goals', async (tx) => {
    for (const goal of changed) {
      if (importId !== null) await keepGoal(tx, { network, importId, goal: goal.id });
      await writeGoal(
        tx,
        network,
        goal,
        request.now,
        (reference) => part.personIds.get(reference) ?? part.namedIds.get(reference),
      );
      if (importId !== null) await tx.run('goal/attach-goal', { network, importId, goal: goal.id });
    }
  });
}

/** A goal that asks for nobody who was forgotten; a requirement that asked for nothing else goes. */
function withoutSuppressed(record: GoalRecord, suppressed: ReadonlySet<string>): GoalRecord {
  if (suppressed.size === 0) return record;
  const isLeft = ({ dimension, value }: GoalRecord['requirements'][number]['criteria'][number]): boolean =>
    dimension !== 'PERSON' || !suppressed.has(value);
  const requirements = record.requirements
    .filter(({ criteria }) => criteria.length === 0 || criteria.some(isLeft))
    .map((each) => ({ ...each, criteria: each.criteria.filter(isLeft) }));
  return { ...record, requirements };
}

/** What a goal was before the import, for its undoing. */
async function keepGoal(
  tx: StatementRunner,
  scope: { readonly network: string; readonly importId: string; readonly goal: string },
): Promise<void> {
  const [before] = await tx.run('goal/capture-goal', { network: scope.network, goal: scope.goal });
  if (before === undefined) return;
  await tx.run('goal/keep-goal', { ...scope, before: JSON.stringify(before) });
}

/** Persons of the network whom the goals name and the file does not hold. */
async function learnNamed({ graph, request, part }: ImportRun, batch: readonly GoalRecord[]): Promise<void> {
  const references = batch.flatMap((goal) =>
    goal.requirements.flatMap(({ criteria }) =>
      criteria.filter(({ dimension }) => dimension === 'PERSON').map(({ value }) => value),
    ),
  );
  if (references.length === 0) return;
  const rows = await graph.run('person/find-person-ids', { network: request.network.id, references });
  for (const { reference, id } of rows) part.namedIds.set(reference, id);
}

/** The requirements of a goal, those that the network exports under their own id with that id. */
async function knownRequirements(
  { graph, request, part }: ImportRun,
  goal: string,
  requirements: GoalRecord['requirements'],
): Promise<NonNullable<GoalToWrite['requirements']>> {
  if (!part.idsAreOurs) return requirements;
  const rows = await graph.run('goal/list-requirement-ids', { network: request.network.id, goal });
  const ids = new Set(rows.map((row) => row.id));
  return requirements.map((each) => (ids.has(each.externalId) ? { ...each, id: each.externalId } : each));
}

/** The id of a file's goal in the network: that of the goal the network exports under the same id, if it does. */
function goalId({ request, part }: ImportRun, externalId: string, stored: readonly Row<'goal/list-goals'>[]): string {
  const own = part.idsAreOurs
    ? stored.find((goal) => goal.externalId === externalId || goal.id === externalId)
    : undefined;
  return own?.id ?? stableId('goal', request.network.id, part.fileSource, externalId);
}
