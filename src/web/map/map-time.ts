import type { MapData } from './map-look.ts';

/** Since ever: nobody says when it began. */
const EVER = -Infinity;

/** When persons and ties came onto the map, as days from 1970-01-01; −Infinity where no file says. */
export interface Beginnings {
  readonly persons: readonly number[];
  readonly ties: readonly number[];
  /** The first day that is known of anything; null: none is. */
  readonly first: number | null;
}

/** A contact is there since the tie to the ego began, a contact's contact since somebody who is there knows them. */
export function beginningsOf(map: Pick<MapData, 'persons' | 'ties'>): Beginnings {
  const { persons, ties } = map;
  const begun = persons.degrees.map((degree, person) =>
    degree === 2 ? Infinity : (persons.sinceDays[person] ?? EVER),
  );
  const tieBegun = ties.sources.map((source, tie) => {
    const target = ties.targets[tie] ?? source;
    const since = ties.sinceDays[tie] ?? EVER;
    for (const [contact, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (persons.degrees[contact] !== 1 || persons.degrees[other] !== 2) continue;
      begun[other] = Math.min(begun[other] ?? Infinity, Math.max(since, begun[contact] ?? EVER));
    }
    return since;
  });
  const first = [...begun, ...tieBegun].reduce(
    (least, day) => (Number.isFinite(day) ? Math.min(least, day) : least),
    Infinity,
  );
  return {
    persons: begun.map((day) => (day === Infinity ? EVER : day)),
    ties: tieBegun.map((since, tie) =>
      Math.max(since, begun[ties.sources[tie] ?? 0] ?? EVER, begun[ties.targets[tie] ?? 0] ?? EVER),
    ),
    first: first === Infinity ? null : first,
  };
}

/** Whether what began then is there on a day; null: today, when all is. */
export function isThere(begun: number | undefined, day: number | null): boolean {
  return day === null || (begun ?? EVER) <= day;
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
