import { isUnspaced, isWholeName } from '../../taxonomy/name-script.ts';
import { normalizeText } from '../../taxonomy/normalize.ts';
import type { MarkedContent } from '../suppression/person-marks.ts';

/** Shorter handles and numbers are words of many texts; names of two words are not, however short. */
const LEAST_LENGTH = 6;
/** What is compared without its separators meets more by chance. */
const LEAST_FOLDED = 8;

/** Under what words a person can be quoted in what people write. */
export interface Needles {
  /** As they stand in texts, the longest first: an address holds the name of its mailbox. */
  readonly texts: readonly string[];
  /** Without anything but letters and digits, as they stand in names of files. */
  readonly folded: readonly string[];
}

/**
 * @param contents all that was said of the person
 * @param names the person went by, where no record says them any more
 */
export function needlesOf(contents: readonly MarkedContent[], names: readonly string[]): Needles {
  const said = contents.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const orders = said.flatMap(({ given, family, maiden }) =>
    given === undefined ? [] : [family, maiden].flatMap((last) => ordersOf(given, last)),
  );
  // With both names known, what is joined is a whole name, however short.
  const joined = said.flatMap(({ given, family }) =>
    given !== undefined && family !== undefined && isUnspaced(family) ? [`${family}${given}`] : [],
  );
  const written = [...names, ...said.map(({ full }) => full), ...orders].map((text) => text.trim());
  const named = [
    ...written.filter((text) => isWholeName(text) || normalizeText(text).includes(' ')),
    ...joined.filter((text) => [...text].length > 1),
  ];
  const profiles = contents.flatMap((content) => content.profiles ?? []);
  const data = [
    ...contents.flatMap(({ emails, phones }) => [...(emails ?? []), ...(phones ?? [])]),
    ...profiles.flatMap(({ url, handle, accountId }) => [url, handle, accountId]),
  ].filter((text) => typeof text === 'string');
  const texts = [...named, ...data.map((text) => text.trim()).filter((text) => text.length >= LEAST_LENGTH)];
  const folded = [...named, ...named.map(turned), ...data].map(fold).filter((text) => text.length >= LEAST_FOLDED);
  return { texts: [...new Set(texts)].sort((a, b) => b.length - a.length), folded: [...new Set(folded)] };
}

function ordersOf(given: string, last: string | undefined): readonly string[] {
  if (last === undefined) return [];
  return [`${given} ${last}`, `${last} ${given}`, `${last}, ${given}`];
}

/** The family name first. */
function turned(name: string): string {
  const words = normalizeText(name).split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

export function fold(text: string): string {
  // Composed: a syllable of Hangul is one letter, and no beginning of another.
  return normalizeText(text).replaceAll(' ', '').normalize('NFC');
}
