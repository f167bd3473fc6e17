import type { Random } from './random.ts';

const DAY_MS = 86_400_000;
/** The day on which the story of the demo is written down; every date in the sources is as of this day. */
export const STORY_DAY = '2026-11-01';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Moves the whole story to another `today`, so that fresh contacts stay fresh. Dates are ISO calendar dates (UTC). */
export class Calendar {
  private readonly shiftDays: number;

  constructor(readonly today: string) {
    this.shiftDays = dayNumber(today) - dayNumber(STORY_DAY);
  }

  /** The date that is written `date` in the story of 2026-11-01. */
  on(date: string): string {
    return isoDate(dayNumber(date) + this.shiftDays);
  }

  daysAgo(days: number): string {
    return isoDate(dayNumber(this.today) - days);
  }

  /** A date of the story from `from` to `to`, both included, never after today. */
  between(random: Random, from: string, to: string): string {
    const day = random.int(dayNumber(from), dayNumber(to)) + this.shiftDays;
    return isoDate(Math.min(day, dayNumber(this.today)));
  }

  /** Whole days from `date` to today. */
  ageInDays(date: string): number {
    return dayNumber(this.today) - dayNumber(date);
  }
}

/** LinkedIn's form of a date, `05 Mar 2024`, English in every language of the site. */
export function linkedInDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

function dayNumber(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`not a date: ${date}`);
  return Math.floor(time / DAY_MS);
}

function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
