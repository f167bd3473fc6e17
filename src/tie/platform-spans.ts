import { dayOfDate } from '../calendar.ts';
import { groupBy } from '../identity/group-by.ts';
import { latestRecords, type TieRecordContent } from './tie-projection.ts';

/** From when until when a tie was seen through a platform; days from 1970-01-01, null: since ever, and still. */
export interface PlatformSpan {
  readonly platform: string;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Through which platforms a tie was seen, each with its own days: the first that a source there tells (where none does, it is as
 * old as the tie), and the day on which it was gone from the last source that had shown it there.
 * @param records of one tie, in the order in which they were recorded
 */
export function platformSpans(records: readonly TieRecordContent[]): readonly PlatformSpan[] {
  const origins = groupBy(records, ({ origin }) => origin);
  const platforms = groupBy(
    latestRecords(records).flatMap((record) => (record.platforms ?? []).map((platform) => ({ platform, record }))),
    ({ platform }) => platform,
  );
  return [...platforms]
    .map(([platform, shown]) => {
      const sinces = shown.flatMap(({ record }) =>
        (origins.get(record.origin) ?? []).flatMap(({ since }) => (since ? [since] : [])),
      );
      const ends = shown.map(({ record }) => (record.gone === true ? (record.until ?? null) : null));
      return { platform, from: first(sinces), to: ends.includes(null) ? null : dayOrNull(ends.sort().at(-1)) };
    })
    .sort((a, b) => (a.platform < b.platform ? -1 : 1));
}

function first(dates: readonly string[]): number | null {
  return dayOrNull([...dates].sort()[0]);
}

function dayOrNull(date: string | null | undefined): number | null {
  return date === undefined || date === null ? null : dayOfDate(date);
}
