import { AmbitError } from '../../ambit-error.ts';
import type { Period } from '../../domain.ts';

/** The most points a history may have: a year of days, with room for both ends. */
export const MAX_POINTS = 400;

/**
 * The moments a history looks at: `from`, the beginning of every period after it (UTC), and `to`.
 * @throws AmbitError `BAD_INPUT` where `to` comes before `from`, or where there are too many
 */
export function momentsBetween(from: Date, to: Date, every: Period): readonly Date[] {
  if (to < from) throw new AmbitError('BAD_INPUT', 'A history cannot end before it begins.', { field: 'to' });
  const moments = [from];
  for (let next = periodAfter(from, every); next < to; next = periodAfter(next, every)) {
    moments.push(next);
    if (moments.length >= MAX_POINTS)
      throw new AmbitError('BAD_INPUT', `A history has at most ${MAX_POINTS} points: take a longer period.`, {
        field: 'every',
      });
  }
  if (to > from) moments.push(to);
  return moments;
}

/** Where a history begins if nobody says: the beginning of the period a year before its end. */
export function defaultFrom(to: Date, every: Period): Date {
  const year = new Date(to);
  year.setUTCFullYear(year.getUTCFullYear() - 1);
  return beginningOf(year, every);
}

/** The first beginning of a period after a moment. Weeks begin on Mondays. */
export function periodAfter(moment: Date, every: Period): Date {
  const begins = beginningOf(moment, every);
  switch (every) {
    case 'DAY':
      begins.setUTCDate(begins.getUTCDate() + 1);
      break;
    case 'WEEK':
      begins.setUTCDate(begins.getUTCDate() + 7);
      break;
    case 'MONTH':
      begins.setUTCMonth(begins.getUTCMonth() + 1);
      break;
    case 'QUARTER':
      begins.setUTCMonth(begins.getUTCMonth() + 3);
      break;
    case 'YEAR':
      begins.setUTCFullYear(begins.getUTCFullYear() + 1);
  }
  return begins;
}

function beginningOf(moment: Date, every: Period): Date {
  const [year, month, date] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()];
  switch (every) {
    case 'DAY':
      return new Date(Date.UTC(year, month, date));
    case 'WEEK':
      return new Date(Date.UTC(year, month, date - ((moment.getUTCDay() + 6) % 7)));
    case 'MONTH':
      return new Date(Date.UTC(year, month));
    case 'QUARTER':
      return new Date(Date.UTC(year, month - (month % 3)));
    case 'YEAR':
      return new Date(Date.UTC(year, 0));
  }
}
