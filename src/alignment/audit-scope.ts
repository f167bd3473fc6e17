import type { AmbitContext } from '../api/context.ts';
import { toRequirement, type Goal } from '../goal/goal.type.ts';
import type { AuditScope } from './alignment.type.ts';

/** Whose audit, of which goal, at which moment; with the requirements valid then. */
export async function auditScope(
  goal: Goal,
  { services, now }: AmbitContext,
  at?: Date | null,
  goalAt?: Date | null,
): Promise<AuditScope> {
  const moment = { at: at ?? now, goalAt: goalAt ?? null };
  const row = await services.goals.find(goal.network, goal.id, moment.goalAt ?? moment.at);
  return {
    network: goal.network,
    goalId: goal.id,
    moment,
    requirements: new Map((row?.requirements ?? []).map((each) => [each.id, toRequirement(each)])),
  };
}
