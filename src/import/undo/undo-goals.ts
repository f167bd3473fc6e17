import type { Row, StatementRunner } from '../../graph/graph.ts';

type Kept = Row<'goal/capture-goal'>;

/**
 * Puts the goals back that an import made or changed: those it made go, those it changed are again as before. A goal that the
 * owner changed since, or that a later import says, stays as it is.
 */
export async function undoGoals(tx: StatementRunner, network: string, importId: string): Promise<void> {
  for (const { id, before, isChangedSince } of await tx.run('goal/list-imported-goals', { network, importId })) {
    if (isChangedSince) continue;
    if (before === null) {
      await tx.run('goal/delete-goal', { network, id });
      continue;
    }
    const { requirements, helpValues, helpTimes, formerStatuses, formerUntil, ...goal } = JSON.parse(before) as Kept;
    await tx.run('goal/restore-goal', {
      network,
      goal: {
        id,
        ...goal,
        // What was kept before help and status had a past knows none.
        helpValues: helpValues ?? null,
        helpTimes: helpTimes?.map((changed) => new Date(changed)) ?? null,
        formerStatuses: formerStatuses ?? null,
        formerUntil: formerUntil?.map((ended) => new Date(ended)) ?? null,
      },
      requirements: requirements.map(({ versionId, validTo }) => ({
        versionId,
        validTo: validTo === null ? null : new Date(validTo),
      })),
    });
  }
  await tx.run('goal/detach-goals', { network, importId });
}
