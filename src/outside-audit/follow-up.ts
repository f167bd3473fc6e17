import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';
import { auditNumbers, type AuditedGoal } from './report/audit-numbers.ts';

/** A goal when its audit was closed and now, by the owner's own network; null: the goal is gone. */
export interface ComparedGoal {
  readonly before: AuditedGoal;
  readonly after: AuditedGoal | null;
}

/** @param before JSON, as it is kept */
export async function compareWithNow(
  services: Pick<Services, 'goals' | 'alignment'>,
  network: NetworkScope,
  before: string,
  now: Date,
): Promise<readonly ComparedGoal[]> {
  const after = await auditNumbers(services, network, now);
  return (JSON.parse(before) as AuditedGoal[]).map((goal) => ({
    before: goal,
    after: after.find(({ id }) => id === goal.id) ?? null,
  }));
}
