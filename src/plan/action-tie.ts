import { tieOfRecords } from '../alignment/calculator/tie-of-records.ts';
import type { TieInput } from '../alignment/calculator/inputs.type.ts';
import { dateOfDay, dayOfInstant } from '../calendar.ts';
import type { Row } from '../graph/graph.ts';
import type { TieRecordContent } from '../tie/tie-projection.ts';

/** By which an action's own word on a tie is told from what others say. */
export function originOf(action: string): string {
  return `PLAN:${action}`;
}

/** What a meeting says of the tie to whom was met. */
export interface MeetingSaid {
  readonly action: string;
  readonly at: Date;
  /** What the owner says, or the action was to bring; null: nothing. */
  readonly strength: number | null;
  /** What one meeting gives a new tie. */
  readonly newStrength: number | null;
}

/**
 * What is recorded of the tie after a meeting: it begins, or goes on if it had ended by then; what it was before stays.
 * @returns undefined where the meeting alone tells all
 */
export function meetingRecord(
  tie: Pick<Row<'tie/get-ties'>['tie'], 'until'> | undefined,
  { action, at, strength, newStrength }: MeetingSaid,
): TieRecordContent | undefined {
  const day = dateOfDay(dayOfInstant(at));
  const isNew = tie === undefined;
  const hadEnded = !isNew && tie.until !== null && tie.until <= day;
  const declared = strength ?? (isNew || hadEnded ? newStrength : null);
  if (!isNew && !hadEnded && declared === null) return undefined;
  return {
    origin: originOf(action),
    manual: true,
    lastContact: day,
    ...(isNew ? { since: day } : {}),
    ...(hadEnded ? { until: null } : {}),
    ...(declared === null ? {} : { strength: declared, ...(isNew ? {} : { strengthFrom: day }) }),
  };
}

/** The tie as it would be had the action said nothing of it; null: there would be none. */
export function tieWithoutAction(records: readonly TieRecordContent[], action: string): TieInput | null {
  const others = records.filter(({ origin }) => origin !== originOf(action));
  // That a tie is gone from a platform does not make it one.
  return others.some(({ gone }) => gone !== true) ? tieOfRecords(others) : null;
}
