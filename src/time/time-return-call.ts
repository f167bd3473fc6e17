import type { ProcedureCall } from '../alignment/computation/procedure-call.ts';
import type { NetworkScope } from '../network/network-scope.ts';

/** What gives the time return of a goal over Bolt: the row for the whole. */
export function timeReturnCall(network: NetworkScope, goal: string, from: Date, to: Date): ProcedureCall {
  return {
    procedure: 'custom.ambit.timeReturn',
    args: [network.id, goal, from, to],
    yields: ['kind', 'hours', 'interactions', 'before', 'after', 'gain'],
    where: { kind: 'TOTAL' },
    returns: ['hours', 'interactions', 'before AS coverageBefore', 'after AS coverageAfter', 'gain'],
  };
}
