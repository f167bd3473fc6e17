import { useMemo } from 'react';
import type { Lang } from '../../../domain.ts';
import { useLang } from './language.tsx';

export interface Format {
  /** A whole number, or one with at most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** A share, 0 to 1, in whole per cent. */
  percent(share: number): string;
  /** An instant or a calendar date as a day. */
  day(value: string): string;
  /** The same with its time. */
  moment(value: string): string;
  month(value: string): string;
  /** Several things in a row, with "and" before the last. */
  list(items: readonly string[]): string;
}

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** A calendar date has no zone: it is the same day everywhere. */
function dateOf(value: string): { readonly date: Date; readonly timeZone?: string } {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(value)
    ? { date: new Date(`${value.length === 7 ? `${value}-01` : value}T00:00:00Z`), timeZone: 'UTC' }
    : { date: new Date(value) };
}

export function formatIn(lang: Lang): Format {
  const locale = LOCALES[lang];
  const show = (value: string, options: Intl.DateTimeFormatOptions): string => {
    const { date, timeZone } = dateOf(value);
    return new Intl.DateTimeFormat(locale, { ...options, ...(timeZone ? { timeZone } : {}) }).format(date);
  };
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value, digits = 0) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    percent: (share) => percent.format(share),
    day: (value) => show(value, { day: 'numeric', month: 'short', year: 'numeric' }),
    moment: (value) => show(value, { dateStyle: 'medium', timeStyle: 'short' }),
    month: (value) => show(value, { month: 'short', year: 'numeric' }),
    list: (items) => list.format(items),
  };
}

/** Numbers and dates as the reader's language writes them. */
export function useFormat(): Format {
  const { lang } = useLang();
  return useMemo(() => formatIn(lang), [lang]);
}
