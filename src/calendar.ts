const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO calendar date (`2026-02-08`). */
export function dayOfDate(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);
}

/** Days since 1970-01-01 of the UTC date of an instant. */
export function dayOfInstant(instant: Date): number {
  return Math.floor(instant.getTime() / MS_PER_DAY);
}

/** The ISO calendar date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same instant a year earlier (of 29 February: 1 March). */
export function yearBefore(instant: Date): Date {
  const before = new Date(instant);
  before.setUTCFullYear(before.getUTCFullYear() - 1);
  return before;
}
