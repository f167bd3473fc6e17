import { dayOfDate } from '../calendar.ts';
import type { Platform } from '../domain.ts';

/**
 * The first day on which a platform no longer was the network it had been; ties that were seen through it hold all the same.
 * Google+ ended for private accounts on 2019-04-02 (Google's own announcement of 2019-01-30). Viadeo was wound up and its
 * accounts sold to Le Figaro's advertisements on 2016-12-23 (Tribunal de commerce de Paris); what bore the name later was another
 * service.
 */
export const PLATFORM_ENDS: Readonly<Partial<Record<Platform, string>>> = {
  GOOGLE_PLUS: '2019-04-02',
  VIADEO: '2016-12-23',
};

/** Whether a platform was there on a day, counted from 1970-01-01. */
export function isThere(platform: string, day: number): boolean {
  const end = PLATFORM_ENDS[platform as Platform];
  return end === undefined || day < dayOfDate(end);
}
