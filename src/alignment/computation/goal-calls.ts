import type { AuditScope } from '../alignment.type.ts';
import type { Moment } from '../alignment.service.ts';
import { literal, type Argument, type ProcedureCall } from './procedure-call.ts';

/** Columns of `custom.ambit.alignment` that a point of a history has, too. */
const POINT = [
  'status',
  'score',
  'low',
  'high',
  'coverage',
  'latent',
  'reach',
  'diversity',
  'freshness',
  'focus',
  'friendTiesKnown',
  'contacts',
] as const;

type Question = Pick<AuditScope, 'network' | 'goalId' | 'moment'>;

/** The arguments with which every procedure about a goal begins. */
export function goalArguments({ network, goalId, moment }: Question): readonly Argument[] {
  return [network.id, goalId, moment.at, moment.goalAt ?? null];
}

export function alignmentCall(scope: Question): ProcedureCall {
  const yields = [...POINT, 'balance', 'brokerage', 'points'];
  return { procedure: 'custom.ambit.alignment', args: goalArguments(scope), yields };
}

export function historyCall(network: AuditScope['network'], goalId: string, moment: Moment): ProcedureCall {
  return { procedure: 'custom.ambit.alignment', args: goalArguments({ network, goalId, moment }), yields: POINT };
}

/** The mean of several goals' scores by weight; null of none. */
export function meanCall(goals: readonly { readonly scope: Question; readonly weight: number }[]): string | null {
  const [first] = goals;
  if (first === undefined) return null;
  const { network, moment } = first.scope;
  const items = goals.map(({ scope: { goalId: goal }, weight }) => ({ goal, weight }));
  const mean = (column: string) => `sum(each.weight * ${column}) / sum(each.weight) AS ${column}`;
  return [
    `UNWIND ${literal(items)} AS each`,
    `CALL custom.ambit.alignment(${literal(network.id)}, each.goal, ${literal(moment.at)})`,
    "YIELD status, score, low, high WHERE status = 'SCORED'",
    `RETURN ${['score', 'low', 'high'].map(mean).join(', ')}`,
  ].join('\n');
}
