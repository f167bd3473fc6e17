import type { MapData } from './map-look.ts';

/** Since ever: nobody says when it began. */
const EVER = -Infinity;
/** It has not ended. */
const NEVER = Infinity;
/** From this fit on the API shows on the map of a goal whom one merely knows of, a former contact as well. */
const KNOWN_OF_FIT = 0.5;

/** From which day on something is on the map, and from which it is no more; days from 1970-01-01. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** When persons and ties were on the map; −Infinity where no file says when they came. */
export interface Presence {
  /** A former contact may have stayed as a contact's contact, so each has one span or two. */
  readonly persons: readonly (readonly Span[])[];
  readonly ties: readonly Span[];
  /** The day of the map itself. */
  readonly today: number;
  /** The first day that is known of anything; null: none is. */
  readonly first: number | null;
}

/** A contact is there while the tie to the ego stands, a contact's contact since somebody who is there knows them. */
export function presenceOf(map: Pick<MapData, 'at' | 'persons' | 'ties'>): Presence {
  const { persons, ties } = map;
  const asContact = persons.ids.map((_, person) => ({
    from: persons.sinceDays[person] ?? EVER,
    until: persons.untilDays[person] ?? NEVER,
  }));
  const tieSpans = ties.sources.map((_, tie) => ({
    from: ties.sinceDays[tie] ?? EVER,
    until: ties.untilDays[tie] ?? NEVER,
  }));
  const known = knownThroughContacts(map, asContact, tieSpans);
  const spans = persons.ids.map((_, person) => {
    const contact = asContact[person] ?? { from: EVER, until: NEVER };
    const isFormer = contact.until !== NEVER;
    if (persons.degrees[person] === 2) return [...(isFormer ? [contact] : []), ...known.slice(person, person + 1)];
    const fits = isFormer && (persons.fits[person] ?? 0) >= KNOWN_OF_FIT;
    return fits ? [contact, { from: contact.until, until: NEVER }] : [contact];
  });
  const first = [...spans.flat(), ...tieSpans].reduce(
    (least, { from }) => (Number.isFinite(from) ? Math.min(least, from) : least),
    Infinity,
  );
  const begun = spans.map((each) => each.reduce((least, { from }) => Math.min(least, from), Infinity));
  return {
    persons: spans,
    ties: tieSpans.map(({ from, until }, tie) => ({
      from: Math.max(from, begun[ties.sources[tie] ?? 0] ?? EVER, begun[ties.targets[tie] ?? 0] ?? EVER),
      until,
    })),
    today: dayOf(map.at),
    first: first === Infinity ? null : first,
  };
}

/** Since when each is known by a contact who is there; since ever where no day is known. */
function knownThroughContacts(
  { persons, ties }: Pick<MapData, 'persons' | 'ties'>,
  asContact: readonly Span[],
  tieSpans: readonly Span[],
): readonly Span[] {
  const begun = persons.ids.map(() => Infinity);
  ties.sources.forEach((source, tie) => {
    const target = ties.targets[tie] ?? source;
    for (const [door, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (persons.degrees[door] !== 1 || persons.degrees[other] !== 2) continue;
      const since = Math.max(tieSpans[tie]?.from ?? EVER, asContact[door]?.from ?? EVER);
      begun[other] = Math.min(begun[other] ?? Infinity, since);
    }
  });
  return begun.map((from) => ({ from: from === Infinity ? EVER : from, until: NEVER }));
}

/** Whether what was there for these spans is there on a day. @param day null: the day of the map */
export function isThere(spans: Span | readonly Span[] | undefined, day: number | null, today: number): boolean {
  const at = day ?? today;
  const all: readonly Span[] = spans === undefined ? [] : 'from' in spans ? [spans] : spans;
  // What begins on the day after the map was drawn, in another zone, is on it all the same.
  return all.some(({ from, until }) => (day === null || from <= at) && at < until);
}

const DAY_MS = 86_400_000;

export function dayOf(date: string): number {
  return Math.floor(Date.parse(date) / DAY_MS);
}

/** A day counted from 1970-01-01 as a calendar date. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The first day of the month so many months before the one of `now`. */
export function monthsBack(now: Date, months: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
}

/** How many months lie between a day and now. */
export function monthsSince(day: number, now: Date): number {
  const then = new Date(day * DAY_MS);
  return 12 * (now.getUTCFullYear() - then.getUTCFullYear()) + now.getUTCMonth() - then.getUTCMonth();
}
