import type { Lang } from '../../../domain.ts';
import { useLang } from './language.tsx';

/** What a part of the page says, in every language there is. */
export type Words<T> = Readonly<Record<Lang, T>>;

/** Checks that the French says all that the English says. */
export function bilingual<T>(en: T, fr: NoInfer<T>): Words<T> {
  return { en, fr };
}

export function useWords<T>(words: Words<T>): T {
  return words[useLang().lang];
}
