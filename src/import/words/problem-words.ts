import type { Lang } from '../../domain.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { ProblemWordsTable } from './words.type.ts';

const TABLES: Readonly<Record<Lang, ProblemWordsTable>> = { en: EN, fr: FR };

/** The sentence on a problem in a language; the English one, which came with it, where the language has none. */
export function problemMessage(code: string | null, message: string, lang: Lang): string {
  return (code === null ? undefined : TABLES[lang][code]?.message) ?? message;
}

/** What the owner can do about a problem; null where there is nothing to do, or nothing known. */
export function problemAdvice(code: string | null, lang: Lang): string | null {
  return (code === null ? undefined : TABLES[lang][code]?.advice) ?? null;
}
