import type { Lang } from '../../domain.ts';

/** Words that stand in many labels of one language and in none of the other. */
const MARKS: Readonly<Record<Lang, RegExp>> = {
  en: /(?<![\p{L}])(?:of|and|the|other|officer|worker|manager|manufacture|activities|except)(?![\p{L}])/giu,
  fr: /(?<![\p{L}])(?:du|des|et|aux|autres|activités|fabrication|chargée?|opératrice|directrice|technicienne|sauf)(?![\p{L}])/giu,
};

/** How many times more marks of one language than of the other make it sure. */
const TIMES = 5;
const LEAST_MARKS = 5;

/** English or French, by the words of a file's beginning; undefined where neither stands out. */
export function guessLanguage(text: string): Lang | undefined {
  const en = text.match(MARKS.en)?.length ?? 0;
  const fr = text.match(MARKS.fr)?.length ?? 0;
  if (en >= LEAST_MARKS && en >= TIMES * fr) return 'en';
  return fr >= LEAST_MARKS && fr >= TIMES * en ? 'fr' : undefined;
}
