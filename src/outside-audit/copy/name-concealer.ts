import { normalizeText } from '../../taxonomy/normalize.ts';

/** A name of one word is only sought where it is long enough to be no common word. */
const SHORTEST_SINGLE_NAME = 4;
const LONGEST_NAME_IN_WORDS = 6;
const WORD = /[\p{L}\p{M}\d]+/gu;

/** Puts pseudonyms in the place of persons' names in a text somebody wrote, such as the title of a goal. */
export class NameConcealer {
  private readonly pseudonyms = new Map<string, string>();

  /** @param persons names, in any order of given and family name, with what to write instead */
  constructor(persons: Iterable<{ readonly name: string; readonly pseudonym: string }>) {
    for (const { name, pseudonym } of persons) {
      const words = normalizeText(name).split(' ');
      const isSought = words.length > 1 || (words[0] ?? '').length >= SHORTEST_SINGLE_NAME;
      if (!isSought || words.length > LONGEST_NAME_IN_WORDS) continue;
      this.pseudonyms.set(words.join(' '), pseudonym);
      this.pseudonyms.set([...words].reverse().join(' '), pseudonym);
    }
  }

  /** The text, with the longest name found at each place replaced; upper case and accents make no difference. */
  conceal(text: string): string {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      text: normalizeText(word),
      begin: index,
      end: index + word.length,
    }));
    let result = '';
    let written = 0;
    for (let at = 0; at < words.length;) {
      const length = this.nameLengthAt(words, at);
      if (length === 0) at += 1;
      else {
        const [first, last] = [words[at], words[at + length - 1]];
        const name = words.slice(at, at + length).map((word) => word.text);
        result += text.slice(written, first?.begin) + (this.pseudonyms.get(name.join(' ')) ?? '');
        written = last?.end ?? written;
        at += length;
      }
    }
    return result + text.slice(written);
  }

  private nameLengthAt(words: readonly { readonly text: string }[], at: number): number {
    for (let length = Math.min(LONGEST_NAME_IN_WORDS, words.length - at); length > 0; length -= 1) {
      const name = words.slice(at, at + length).map((word) => word.text);
      if (this.pseudonyms.has(name.join(' '))) return length;
    }
    return 0;
  }
}
