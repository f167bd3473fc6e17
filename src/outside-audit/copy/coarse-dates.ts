import { dateOfDay, dayOfDate } from '../../calendar.ts';

/** Stands for "always" where days are counted. */
const ALWAYS = -1_000_000;

/** How dates are told to an auditor; day numbers count from 1970-01-01. */
export interface DateView {
  date<T extends string | null>(date: T): T;
  day<T extends number | null>(day: T): T;
  instant(at: Date): Date;
}

export const EXACT_DATES: DateView = { date: (date) => date, day: (day) => day, instant: (at) => at };

/**
 * The month instead of the day on which something began or ended, the day instead of the hour of a meeting. What was begins
 * with its month, what is to come with the month after, so that today nothing is other than it was.
 */
export function coarseDates(today: number): DateView {
  const coarse = (day: number): number => {
    if (day <= ALWAYS) return day;
    const month = dateOfDay(day).slice(0, 7);
    if (day <= today || `${month}-01` === dateOfDay(day)) return dayOfDate(`${month}-01`);
    const next = new Date(`${month}-01T00:00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    return dayOfDate(next.toISOString().slice(0, 10));
  };
  return {
    date: <T extends string | null>(date: T) => (date === null ? date : dateOfDay(coarse(dayOfDate(date)))) as T,
    day: <T extends number | null>(day: T) => (day === null ? day : coarse(day)) as T,
    instant: (at) => new Date(`${at.toISOString().slice(0, 10)}T00:00:00Z`),
  };
}
