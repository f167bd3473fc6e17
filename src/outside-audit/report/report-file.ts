import { LANGS, type Lang } from '../../domain.ts';
import { CONFLICT_REASONS } from '../independence/points.ts';
import { meaningOf } from '../independence/words.ts';
import { REPORT_WORDS } from './report-words.ts';
import type { SignedReport } from './report.type.ts';

/**
 * A signed report as a file. What is signed has codes alone, the same in every language; `words` beside it says what they mean,
 * and is no part of what is signed.
 * @param langs in which languages
 */
export function reportFile({ report, signature }: SignedReport, langs: readonly Lang[] = LANGS): string {
  const words = Object.fromEntries(langs.map((lang) => [lang, wordsOf(lang)]));
  return `${JSON.stringify({ report, signature, words }, null, 2)}\n`;
}

/** What each code of a report means, by what it is a code of. */
function wordsOf(lang: Lang) {
  const { severity, zone, status, names, fields } = REPORT_WORDS[lang];
  const reasons = Object.fromEntries(CONFLICT_REASONS.map((reason) => [reason, meaningOf(reason, lang)]));
  return { reason: reasons, severity, zone, status, names, fields };
}
