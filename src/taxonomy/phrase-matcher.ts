import { normalizeText } from './normalize.ts';

/** Words that say nothing between two that do: `Directeur des achats` and `Directeur achats` are one phrase. */
const STOP_WORDS = new Set(
  'd de du des l la le les un une et en au aux a of the for and an in to dans pour sur'.split(' '),
);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/eaux$/, 'eau'],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/eure$/, 'eur'],
  [/iere$/, 'ier'],
  [/ienne$/, 'ien'],
  [/(..)ere$/, '$1er'],
  [/(..)ee$/, '$1e'],
  [/(a|e|oi)nte$/, '$1nt'],
  [/(..)ate$/, '$1at'],
  [/(..)ale$/, '$1al'],
  [/elle$/, 'el'],
  [/ive$/, 'if'],
];

/** The words of titles repeat; thirteen regular expressions for each of them are most of the time of a classification. */
const stemsKept = new Map<string, string>();
const MOST_STEMS_KEPT = 50_000;

/**
 * One form for the plural, the feminine and the masculine of a normalised word: `directrices` → `directeur`. It is no
 * dictionary form; texts and tables only have to go through the same function.
 */
export function wordStem(word: string): string {
  const kept = stemsKept.get(word);
  if (kept !== undefined) return kept;
  const stem = stemOf(word);
  if (stemsKept.size < MOST_STEMS_KEPT) stemsKept.set(word, stem);
  return stem;
}

function stemOf(word: string): string {
  if (word === 'cheffe' || word === 'cheffes') return 'chef';
  if (word.length < 4) return word;
  const singular = word.length > 4 || word === 'arts' || word === 'vins' ? word.replace(/([^sui])s$/, '$1') : word;
  const ending = ENDINGS.find(([pattern]) => pattern.test(singular));
  return ending === undefined ? singular : singular.replace(ending[0], ending[1]);
}

/** The words of a text that count, as stems. */
export function phraseWords(text: string): readonly string[] {
  return normalizeText(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(wordStem);
}

/** Where in the words of a text a phrase of the table stands; both ends count words. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly length: number;
}

interface Phrase<T> {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly value: T;
}

/** Finds the phrases of a table in a text, whole words only. */
export class PhraseMatcher<T> {
  private readonly byWords = new Map<string, Phrase<T>[]>();
  /** The most words of a phrase that begins with this one; most words of a text begin none. */
  private readonly longestByFirstWord = new Map<string, number>();

  /** Phrases as people write them; `^` before one: only at the start of a text, `$` after it: only at the end. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [text, value] of entries) {
      const words = phraseWords(text);
      const first = words[0];
      if (first === undefined) continue;
      const phrase = { atStart: text.trim().startsWith('^'), atEnd: text.trim().endsWith('$'), value };
      const key = words.join(' ');
      const known = this.byWords.get(key);
      if (known === undefined) this.byWords.set(key, [phrase]);
      else known.push(phrase);
      this.longestByFirstWord.set(first, Math.max(words.length, this.longestByFirstWord.get(first) ?? 0));
    }
  }

  /** Every occurrence in the words (of `phraseWords`), overlapping ones too, from left to right. */
  find(words: readonly string[]): readonly PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (const [start, word] of words.entries()) {
      const most = Math.min(this.longestByFirstWord.get(word) ?? 0, words.length - start);
      for (let length = 1; length <= most; length += 1) {
        for (const phrase of this.byWords.get(words.slice(start, start + length).join(' ')) ?? []) {
          if (phrase.atStart && start > 0) continue;
          if (phrase.atEnd && start + length < words.length) continue;
          matches.push({ value: phrase.value, start, length });
        }
      }
    }
    return matches;
  }

  /** The occurrences that lie within no longer one: `chef de projet` hides `chef`. */
  findLongest(words: readonly string[]): readonly PhraseMatch<T>[] {
    const all = this.find(words);
    return all.filter(
      (match) =>
        !all.some(
          (other) =>
            other.length > match.length &&
            other.start <= match.start &&
            other.start + other.length >= match.start + match.length,
        ),
    );
  }
}

/** The entries of a comma-separated list, blanks trimmed, line breaks allowed. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
}
