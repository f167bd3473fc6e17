import { phraseWords } from './phrase-matcher.ts';

/** More words are no title. */
const MOST_WORDS = 12;

/**
 * The ways to say a label, as stems: both genders of `directeur technique/directrice technique` are one, and a half that is
 * only the beginning of the other (`ingénieur/ingénieure chimiste`) says too little by itself and is left out. May be empty.
 */
export function labelWords(label: string): readonly (readonly string[])[] {
  const ways = label.split(/\s*\/\s*/).map((part) => [...new Set(phraseWords(part))]);
  const holds = (words: readonly string[], other: readonly string[]): boolean =>
    words.every((word) => other.includes(word));
  return ways.filter(
    (words, index) =>
      words.length > 0 &&
      words.length <= MOST_WORDS &&
      !ways.some(
        (other, at) =>
          at !== index &&
          holds(words, other) &&
          (words.length < other.length || (words.length === other.length && at < index)),
      ),
  );
}
