import { isoDate, parseExportDate, type SlashOrder } from './calendar-date.ts';

/**
 * The moment in what exports write: `2025-06-01 14:03:22 UTC`, `2025/06/01 14:03:22 UTC`, ISO 8601, `1/29/26, 2:37 PM`, a
 * date alone (its midnight). A time without a zone is taken as UTC: the export does not say in which it is.
 *
 * @returns an ISO instant with `Z`, or undefined where the text is none
 */
export function parseExportInstant(text: string, slashOrder: SlashOrder): string | undefined {
  // Newer versions of Unicode's tables put a narrow no-break space before AM and PM.
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  const iso = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.exec(trimmed);
  if (iso !== null) return instantOf(trimmed);
  const parts = /^(.+?),?[ T](\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?([AP])\.?M\.?)?(?: ?(?:UTC|GMT|Z))?$/i.exec(
    trimmed,
  );
  const date = dateOf(parts?.[1] ?? trimmed, slashOrder);
  if (date === undefined) return undefined;
  if (parts === null) return instantOf(`${date}T00:00:00Z`);
  const [, , hourText, minute = '', second = '00', half] = parts;
  const hour = hourOf(Number(hourText), half?.toUpperCase());
  if (hour === undefined) return undefined;
  return instantOf(`${date}T${String(hour).padStart(2, '0')}:${minute}:${second}Z`);
}

function dateOf(text: string, slashOrder: SlashOrder): string | undefined {
  const yearFirst = /^(\d{4})\/(\d\d)\/(\d\d)$/.exec(text);
  return yearFirst === null
    ? parseExportDate(text, slashOrder)
    : isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'P' ? 12 : 0);
}

function instantOf(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
