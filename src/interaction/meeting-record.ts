import { dateOfDay, dayOfInstant } from '../calendar.ts';
import type { Channel, Direction } from '../domain.ts';
import { projectTie, type TieRecordContent } from '../tie/tie-projection.ts';

/** What a meeting says of the tie to whom was met. */
export interface MeetingSaid {
  /** By which what the meeting said of the tie is told from what others say. */
  readonly origin: string;
  readonly at: Date;
  /** What the owner says of it; null: nothing. */
  readonly strength: number | null;
  /** What it gives a new tie; null: no more than the interaction itself is evidence of. */
  readonly newStrength: number | null;
}

/** Whoever was met is a contact from then on, and with whom the owner talked: a call that went one way makes nobody one. */
export function makesContact({ channel, direction }: { channel: Channel; direction: Direction | null }): boolean {
  return channel === 'MEETING' || (channel === 'CALL' && direction === 'BOTH');
}

/** Of the tie record that the meetings of a day wrote, so that the same day told again is no news. */
export function originOfMeeting(at: Date): string {
  return `MEETING:${dateOfDay(dayOfInstant(at))}`;
}

/** The tie that records make; undefined: there is none. That one is gone from a platform does not make it one. */
export function tieOf(records: readonly TieRecordContent[]): { readonly until: string | null } | undefined {
  return records.some(({ gone }) => gone !== true) ? projectTie(records) : undefined;
}

/**
 * What is recorded of the tie after a meeting: it begins, or goes on if it had ended by then; what it was before stays. Of a
 * new tie it is no more than the first word: whatever a file or the owner says of its beginning and strength goes before.
 * @returns undefined where the meeting alone tells all
 */
export function meetingRecord(
  tie: { readonly until: string | null } | undefined,
  { origin, at, strength, newStrength }: MeetingSaid,
): TieRecordContent | undefined {
  const day = dateOfDay(dayOfInstant(at));
  if (tie === undefined) {
    const declared = strength ?? newStrength;
    return {
      origin,
      ...(strength === null ? {} : { manual: true }),
      lastContact: day,
      since: day,
      ...(declared === null ? {} : { strength: declared }),
    };
  }
  const hadEnded = tie.until !== null && tie.until <= day;
  if (!hadEnded && strength === null) return undefined;
  return {
    origin,
    manual: true,
    lastContact: day,
    ...(hadEnded ? { until: null } : {}),
    // Without a strength of its own, what was declared of the tie that ended holds no more.
    strength: strength ?? newStrength,
    strengthFrom: day,
  };
}
