import type { ActionState, Channel } from '../domain.ts';
import type { InteractionContent } from '../interaction/interaction-ids.ts';
import { tieOf } from '../interaction/meeting-record.ts';
import { dateOfDay, dayOfInstant } from '../calendar.ts';
import { projectTie, type TieRecordContent } from '../tie/tie-projection.ts';
import type { ActionRow } from './plan.service.ts';

type Way = Pick<ActionRow, 'kind' | 'person' | 'path'>;

/** The note by which an interaction is known to be part of an action. */
export function noteOf(action: string): string {
  return `plan ${action}`;
}

/** Of whom something is asked: the introducer, or the contact whom it is about; null: nobody is between. */
export function whoIsAsked({ kind, person, path }: Way): string | null {
  if (kind !== 'MEET') return person;
  return path.length > 2 ? (path[1] ?? null) : null;
}

/**
 * The contact with whoever is asked that a step tells of: the asking, and the answer to it.
 * @param from the state before it
 */
export function askingOf(
  from: ActionState,
  { state, at, minutes, channel }: { state: ActionState; at: Date; minutes: number; channel: Channel },
): Omit<InteractionContent, 'persons' | 'note' | 'goal'> | undefined {
  if (state === 'ASKED') return { at, minutes, channel, direction: 'OUT', outcome: null };
  const isAnswer = from === 'ASKED' && (state === 'PASSED_ON' || state === 'ACCEPTED' || state === 'DECLINED');
  return isAnswer ? { at, minutes, channel, direction: 'IN', outcome: state } : undefined;
}

/**
 * Who on the way are seen to know each other: the introducer and the next one when the request was passed on, everybody up to
 * the person when it was accepted.
 */
export function linksSeen({ kind, path }: Way, state: ActionState): readonly (readonly [string, string])[] {
  if (kind !== 'MEET') return [];
  const links = path.slice(2).map((to, index) => [path[index + 1] ?? '', to] as const);
  if (state === 'PASSED_ON') return links.slice(0, 1);
  return state === 'ACCEPTED' ? links : [];
}

/**
 * What a request that was passed on says of the tie between two others: they were in contact that day, and whoever passes
 * a request on has a tie worth no less than that of a first meeting. A strength that was declared stays.
 */
export function linkRecord(
  records: readonly TieRecordContent[],
  { origin, at, least }: { readonly origin: string; readonly at: Date; readonly least: number | null },
): TieRecordContent {
  const day = dateOfDay(dayOfInstant(at));
  const tie = tieOf(records) === undefined ? undefined : projectTie(records);
  const hadEnded = tie !== undefined && tie.until !== null && tie.until <= day;
  const isDeclared = tie !== undefined && tie.declared !== null && !hadEnded;
  return {
    origin,
    lastContact: day,
    ...(hadEnded ? { until: null, manual: true } : {}),
    // From that day only: since when they know each other is not known.
    ...(isDeclared || least === null
      ? {}
      : { strength: Math.max(least, hadEnded ? 0 : (tie?.strength ?? 0)), strengthFrom: day }),
  };
}
