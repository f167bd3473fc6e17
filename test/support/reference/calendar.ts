const DAY_MS = 86_400_000;

/** Number of the UTC day of an instant or of a calendar date; differences of it are whole days. */
export function dayNumber(date: string | Date): number {
  return Math.floor(instant(date) / DAY_MS);
}

/** Whole days between two UTC dates, negative where `from` is the later one. */
export function daysBetween(from: string | Date, to: string | Date): number {
  return dayNumber(to) - dayNumber(from);
}

/** Milliseconds since 1970; a calendar date is its midnight in UTC. Throws on what is no date. */
export function instant(date: string | Date): number {
  const ms = typeof date === 'string' ? Date.parse(date) : date.getTime();
  if (Number.isNaN(ms)) throw new Error(`Not a date: ${String(date)}`);
  return ms;
}

/** Whether something with these optional bounds holds at an instant: from ≤ at < to; an absent bound is no bound. */
export function holdsAt(from: string | null | undefined, to: string | null | undefined, at: Date): boolean {
  return hasBegun(from, at) && !hasEnded(to, at);
}

export function hasBegun(from: string | null | undefined, at: Date): boolean {
  return from === null || from === undefined || instant(from) <= at.getTime();
}

export function hasEnded(to: string | null | undefined, at: Date): boolean {
  return to !== null && to !== undefined && instant(to) <= at.getTime();
}

/** The calendar date, `YYYY-MM-DD`, `days` days before an instant (after it, if negative). */
export function dateBefore(at: Date, days: number): string {
  return new Date(at.getTime() - days * DAY_MS).toISOString().slice(0, 10);
}

/** The instant, ISO with `Z`, `days` times 24 hours before another. */
export function instantBefore(at: Date, days: number): string {
  return new Date(at.getTime() - days * DAY_MS).toISOString();
}
