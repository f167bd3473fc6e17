import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import { isIsoDate } from '../import/readers/calendar-date.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Grant } from './grant.ts';

/** What an owner asks an auditor for. */
export interface AuditRequest extends Grant {
  readonly purpose: string;
  /** The last day on which what is shown may be used. */
  readonly until: string;
}

/**
 * Checks what an owner asks for.
 * @returns the ids of the goals, each once
 * @throws AmbitError `BAD_INPUT`, `NOT_FOUND` where a goal is none of the network's
 */
export async function checkRequest(
  graph: Graph,
  network: NetworkScope,
  { purpose, until, goals: given }: AuditRequest,
  now: Date,
): Promise<readonly string[]> {
  if (purpose.trim() === '') throw new AmbitError('BAD_INPUT', 'Say what the audit is for.', { field: 'purpose' });
  if (!isIsoDate(until) || until < now.toISOString().slice(0, 10))
    throw new AmbitError('BAD_INPUT', 'The end of an audit is a day like 2026-12-31, from today on.', {
      field: 'until',
    });
  const goals = [...new Set(given)];
  if (goals.length === 0)
    throw new AmbitError('BAD_INPUT', 'Name at least one goal that the audit is about.', { field: 'goals' });
  const known = await graph.run('outside-audit/read-goals', { network: network.id, goals });
  if (known.length < goals.length)
    throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.', { field: 'goals' });
  return goals;
}
