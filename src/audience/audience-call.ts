import type { Moment } from '../alignment/alignment.service.ts';
import type { Argument, ProcedureCall } from '../alignment/computation/procedure-call.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { OFTEN, type Message } from './audience.service.ts';

/** What gives the numbers of an audience over Bolt. */
export function audienceCall(network: NetworkScope, goal: string, moment: Moment, message: Message): ProcedureCall {
  const { topics, platform, competitors, keepFrom } = message;
  const about = topics.length === 0 ? null : (topics as readonly { readonly [key: string]: Argument }[]);
  return {
    procedure: 'custom.ambit.audience',
    args: [
      network.id,
      goal,
      moment.at,
      moment.goalAt ?? null,
      about,
      platform,
      [...competitors],
      [...keepFrom],
      BigInt(OFTEN),
    ],
    yields: ['concerned', 'risks', 'tooOften'],
    returns: [
      'count(*) AS total',
      'sum(CASE WHEN concerned THEN 1 ELSE 0 END) AS concerned',
      'sum(CASE WHEN size(risks) > 0 THEN 1 ELSE 0 END) AS atRisk',
      'sum(CASE WHEN tooOften THEN 1 ELSE 0 END) AS tooOften',
      'sum(CASE WHEN concerned AND size(risks) = 0 AND NOT tooOften THEN 1 ELSE 0 END) AS recipients',
    ],
  };
}
