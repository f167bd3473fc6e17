import type { Lang } from '../domain.ts';

const NARROW_NO_BREAK_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/**
 * A text as it is printed: in French a narrow no-break space stands before `; ! ?` and inside guillemets, a no-break space
 * before the colon (Imprimerie nationale, Lexique des règles typographiques), where the author typed a plain one.
 */
export function typeset(text: string, lang: Lang): string {
  if (lang !== 'fr') return text;
  return text
    .replace(/[ \u00a0\u202f]([;!?])/g, `${NARROW_NO_BREAK_SPACE}$1`)
    .replace(/[ \u202f]:(?=\s|$)/g, `${NO_BREAK_SPACE}:`)
    .replace(/«[ \u00a0\u202f]?/g, `«${NARROW_NO_BREAK_SPACE}`)
    .replace(/[ \u00a0\u202f]?»/g, `${NARROW_NO_BREAK_SPACE}»`);
}

/** `1 contact`, `2 contacts`; French has the singular for 0, too. */
export function counted(count: number, one: string, other: string, lang: Lang): string {
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? one : other;
  return `${formatNumber(count, lang)} ${form}`;
}

export function formatNumber(value: number, lang: Lang, digits = 0): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: digits }).format(value);
}

/** A share as a whole percentage; what is above 0 and would be 0 is shown as less than 1. */
export function formatPercent(share: number, lang: Lang): string {
  const format = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  return share > 0 && share < 0.005 ? `< ${format.format(0.01)}` : format.format(share);
}

/** Points of the score: one decimal below 10, where it makes a difference. */
export function formatPoints(points: number, lang: Lang): string {
  if (points > 0 && points < 0.05) return `< ${formatNumber(0.1, lang, 1)}`;
  return formatNumber(points, lang, points < 10 ? 1 : 0);
}

export function formatDate(at: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'fr', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** `a, b and c`. */
export function listed(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : 'fr', { type: 'conjunction' }).format(items);
}

/** `a, b or c`. */
export function eitherOf(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : 'fr', { type: 'disjunction' }).format(items);
}

/** A duration people can picture: `12 days`, `5 months`, `3 years`. */
export function formatDays(days: number, lang: Lang): string {
  const [count, unit] =
    days < 60 ? [days, 'day'] : days < 730 ? [Math.round(days / 30.4), 'month'] : [Math.round(days / 365.25), 'year'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(Number(count));
}
