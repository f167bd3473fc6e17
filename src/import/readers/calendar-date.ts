/** Month names as exports and spreadsheets write them, English, French and German, by their first letters. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'january', 'janvier', 'januar'],
  ['feb', 'févr', 'fevr', 'fév', 'february', 'février', 'februar'],
  ['mar', 'mars', 'märz', 'mär', 'mrz', 'march'],
  ['apr', 'avr', 'april', 'avril'],
  ['may', 'mai'],
  ['jun', 'juin', 'june', 'juni'],
  ['jul', 'juil', 'july', 'juillet', 'juli'],
  ['aug', 'août', 'aout', 'august'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'okt', 'october', 'octobre', 'oktober'],
  ['nov', 'november', 'novembre'],
  ['dec', 'déc', 'dez', 'december', 'décembre', 'dezember'],
];

/** Which comes first in `03/04/2026`. */
export type SlashOrder = 'MONTH_FIRST' | 'DAY_FIRST';

/** `YYYY-MM-DD` where year, month (1–12) and day are a day of the calendar; else undefined. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether the text is `YYYY-MM-DD` and a day of the calendar. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/** The calendar date at the start of an ISO date or instant (`2026-02-08`, `2026-02-08T10:00:00Z`); else undefined. */
export function dateOfIso(text: string): string | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.*)?$/s.exec(text.trim());
  return match?.[1] !== undefined && isIsoDate(match[1]) ? match[1] : undefined;
}

/**
 * The date in what LinkedIn writes (`08 Feb 2026`) and in what a spreadsheet makes of it when it saves the file again
 * (`2026-02-08`, `2/8/2026`, `08.02.2026`, `8-Feb-26`, `08 févr. 2026`).
 *
 * @returns an ISO calendar date, or undefined where the text is none
 */
export function parseExportDate(text: string, slashOrder: SlashOrder): string | undefined {
  const trimmed = text.trim();
  const iso = dateOfIso(trimmed);
  if (iso !== undefined) return iso;
  const words = /^(\d{1,2})[ -]([\p{L}]+)\.?[ -](\d{4}|\d\d)$/u.exec(trimmed);
  if (words !== null) return isoDate(fullYear(words[3]), monthNumber(words[2] ?? ''), Number(words[1]));
  const dots = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed);
  if (dots !== null) return isoDate(Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const slashes = slashParts(trimmed);
  if (slashes === undefined) return undefined;
  const [first, second, year] = slashes;
  const dayFirst = first > 12 || (second <= 12 && slashOrder === 'DAY_FIRST');
  return dayFirst ? isoDate(year, second, first) : isoDate(year, first, second);
}

/**
 * The first and the last day of the month or year in `Mar 2020`, `2020`, `2020-03` or `03/2020`; of the day where a whole date
 * is given.
 */
export function parseExportMonth(text: string): { readonly first: string; readonly last: string } | undefined {
  const trimmed = text.trim();
  const words = /^([\p{L}]+)\.? (\d{4})$/u.exec(trimmed);
  if (words !== null) return monthBounds(Number(words[2]), monthNumber(words[1] ?? ''));
  const yearFirst = /^(\d{4})-(\d\d)$/.exec(trimmed);
  if (yearFirst !== null) return monthBounds(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})\/(\d{4})$/.exec(trimmed);
  if (monthFirst !== null) return monthBounds(Number(monthFirst[2]), Number(monthFirst[1]));
  if (/^[1-9]\d{3}$/.test(trimmed)) return { first: `${trimmed}-01-01`, last: `${trimmed}-12-31` };
  const day = parseExportDate(trimmed, 'MONTH_FIRST');
  return day === undefined ? undefined : { first: day, last: day };
}

function monthBounds(year: number, month: number): { readonly first: string; readonly last: string } | undefined {
  const first = isoDate(year, month, 1);
  const last = first === undefined ? undefined : isoDate(year, month, daysInMonth(year, month));
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** What a date with slashes shows of the order it is written in: only a number above 12 tells. */
export function slashOrderOf(text: string): SlashOrder | 'EITHER' | undefined {
  const parts = slashParts(text.trim());
  if (parts === undefined) return undefined;
  if (parts[0] > 12) return 'DAY_FIRST';
  return parts[1] > 12 ? 'MONTH_FIRST' : 'EITHER';
}

function slashParts(text: string): [number, number, number] | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?:,? \d{1,2}:\d\d.*)?$/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), fullYear(match[3])];
}

function monthNumber(word: string): number {
  const folded = word.toLowerCase().normalize('NFC');
  return MONTHS.findIndex((names) => names.includes(folded)) + 1;
}

function fullYear(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
