import type { GoalAt } from './demand.ts';
import { knownDemands } from './demand.ts';
import { contacts } from './network-at.ts';

export type AlignmentStatus = 'SCORED' | 'NO_REQUIREMENTS' | 'INSUFFICIENT_DATA';

/** The status of an alignment, asked in the order of SCORE.md § 2. */
export function alignmentStatus(goal: GoalAt): AlignmentStatus {
  if (goal.demands.length === 0) return 'NO_REQUIREMENTS';
  if (contacts(goal.network).length === 0) return 'SCORED';
  return knownDemands(goal).length === 0 ? 'INSUFFICIENT_DATA' : 'SCORED';
}
