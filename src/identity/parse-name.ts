import anyAscii from 'any-ascii';
import type { NameRecord } from '../import/canonical-record.type.ts';
import { BORN, GENERATIONS, MARRIED, PARTICLES, POST_NOMINALS, TITLES } from './tables/name-words.ts';

/** A name as it is compared: folded to a–z, taken apart. What a source does not say is empty. */
export interface ParsedName {
  /** First given name, hyphenated parts joined (`jeanpierre`); a lone letter is an initial. */
  readonly given: string;
  /** The parts of a hyphenated first given name; one part otherwise. */
  readonly givenParts: readonly string[];
  /** Further given names and initials, or what stands between given and family name where a source gives only the whole. */
  readonly middle: readonly string[];
  /** Family name without particles, its parts joined. */
  readonly family: string;
  readonly familyParts: readonly string[];
  /** With particles (`vandenberg`): some write them apart, some don't. */
  readonly familyWhole: string;
  /** `Bob` of Robert "Bob" Smith. */
  readonly called: readonly string[];
  /** Other family names: at birth, by marriage. */
  readonly otherFamilies: readonly string[];
  /** 1 senior, 2 junior, 3 the third; null: not said. */
  readonly generation: number | null;
  /** Whether the source itself said which is the given name. */
  readonly isSplit: boolean;
}

const PRONOUNS = /\b(she|he|they|her|him|them|elle|il|iel|hers|his|sie|er)\s*\/\s*\p{L}+(\s*\/\s*\p{L}+)?/giu;
const DECORATION = /[\p{Extended_Pictographic}\p{S}\p{Cf}\u{FE0F}\u{1F1E6}-\u{1F1FF}*|#~^_=<>•●★]+/gu;
/** A name of two to four ideographs or Hangul syllables, the family name first. */
const EASTERN = /^\s*([\p{Script=Han}\p{Script=Hangul}])([\p{Script=Han}\p{Script=Hangul}]{1,3})\s*$/u;
const QUOTED =
  /["“”«»„]([^"“”«»„]{1,40})["“”«»„]|(?<=\s)['‘’]([^'‘’\s]{2,20})['‘’](?=\s)|\(([^)]{1,60})\)|\[([^\]]{1,60})\]/gu;

/** What stands where a source knows no name: an address, a handle, the number of an account. */
const NO_NAME = /@|\d{4}/;
const NAMELESS: ParsedName = {
  given: '',
  givenParts: [],
  middle: [],
  family: '',
  familyParts: [],
  familyWhole: '',
  called: [],
  otherFamilies: [],
  generation: null,
  isSplit: false,
};

/** Takes a name apart for comparing. Pure; never fails: of a name without any letter everything is empty. */
export function parseName(name: NameRecord): ParsedName {
  if (!saysName(name)) return NAMELESS;
  const called: string[] = [];
  const otherFamilies: string[] = [];
  const clean = (text: string): string => cleaned(text, called, otherFamilies);
  const full = clean(name.full);
  if (name.maiden !== undefined) otherFamilies.push(letters(name.maiden).replace(/[^a-z]/g, ''));
  const isSplit = name.given !== undefined || name.family !== undefined;
  const generation: { value: number | null } = { value: null };
  let given = isSplit ? wordsOf(clean(name.given ?? ''), generation) : [];
  let family = isSplit ? wordsOf(clean(name.family ?? ''), generation) : [];
  if (isSplit) given = withMiddle(given, family, wordsOf(full, generation));
  else [given, family] = split(full, generation, otherFamilies);
  given = withoutOtherFamily(given, otherFamilies);
  family = withoutOtherFamily(family, otherFamilies);
  const first = given[0] ?? '';
  const givenParts = first.split('-').filter((part) => part !== '');
  const familyTokens = family.flatMap((word) => word.split('-')).filter((part) => part !== '');
  const core = familyTokens.filter((part, index) => !PARTICLES.has(part) || index === familyTokens.length - 1);
  return {
    given: givenParts.join(''),
    givenParts,
    middle: given.slice(1).flatMap((word) => word.split('-')),
    family: core.join(''),
    familyParts: core,
    familyWhole: familyTokens.join(''),
    called: [...new Set(called)],
    otherFamilies: [...new Set(otherFamilies)],
    generation: generation.value,
    isSplit,
  };
}

/** `Mark E. Amodei` with given name Mark and family name Amodei: what stands between them belongs to the given names. */
function withMiddle(given: readonly string[], family: readonly string[], full: readonly string[]): string[] {
  const start = given.length > 0 && given.every((word, index) => full[index] === word) ? given.length : -1;
  const end = full.length - family.length;
  if (start < 0 || family.length === 0 || !family.every((word, index) => full[end + index] === word)) return [...given];
  return [...given, ...full.slice(start, end)];
}

/** Whether a source names somebody, rather than puts something where it knows no name. */
export function saysName(name: NameRecord): boolean {
  return name.family !== undefined || !NO_NAME.test(name.full);
}

/** Latin letters a–z of any script: accents folded, ø and ß and their like spelled out, others transliterated. */
export function foldLetters(text: string): string {
  const folded = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  if (!/[^\u0000-\u007f]/.test(folded)) return folded.toLowerCase();
  return anyAscii(folded.replace(EASTERN, easternName)).toLowerCase();
}

function easternName(_whole: string, family: string, given: string): string {
  return `${anyAscii(family)}, ${[...given].map((letter) => anyAscii(letter)).join('')}`;
}

function cleaned(text: string, called: string[], otherFamilies: string[]): string {
  let rest = text.normalize('NFKC').replace(PRONOUNS, ' ');
  rest = rest.replace(QUOTED, (...groups: unknown[]) => {
    const inside = groups.slice(1, 5).find((group): group is string => typeof group === 'string') ?? '';
    const words = letters(inside)
      .split(' ')
      .filter((word) => word !== '');
    const isBorn = BORN.has(words[0] ?? '') || MARRIED.has(words[0] ?? '');
    if (isBorn && words.length > 1) otherFamilies.push(words.slice(1).join('').replaceAll('-', ''));
    else if (words.length === 1 && words[0] !== undefined && words[0].length > 1 && !POST_NOMINALS.has(words[0]))
      called.push(words[0].replaceAll('-', ''));
    return ' ';
  });
  return rest.replace(DECORATION, ' ').replace(/\s+/g, ' ').trim();
}

/** Words of a–z and hyphens. Apostrophes join (`O'Brien`), dots end a word (`J.P.`). */
function letters(text: string): string {
  return foldLetters(text)
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1 ')
    .replace(/['’‘`´]/g, '')
    .replace(/[^a-z,-]+/g, ' ')
    .replace(/\s*-+\s*/g, '-')
    .replace(/(^|\s)-+|-+(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a part of a name without titles, degrees and generation. */
function wordsOf(text: string, generation: { value: number | null }): string[] {
  const [head = '', ...tails] = letters(text.replace(/\b((?:\p{L}\.){2,})/gu, dotted)).split(',');
  const words = head.split(' ').filter((word) => word !== '');
  for (const tail of tails)
    for (const word of tail.split(' ')) generation.value = GENERATIONS.get(word) ?? generation.value;
  return trimmed(words, generation);
}

/** `Ph.D.` is one word, `J.P.` two. */
function dotted(word: string): string {
  const joined = word.replaceAll('.', '');
  return POST_NOMINALS.has(joined.toLowerCase()) ? `${joined} ` : word.replaceAll('.', ' ');
}

function trimmed(words: readonly string[], generation: { value: number | null }): string[] {
  let rest = [...words];
  while (rest.length > 1 && TITLES.has(rest[0] ?? '')) rest = rest.slice(1);
  for (;;) {
    const last = rest.at(-1) ?? '';
    if (rest.length > 1 && GENERATIONS.has(last) && last !== 'i') generation.value = GENERATIONS.get(last) ?? null;
    else if (!(rest.length > 2 && POST_NOMINALS.has(last))) return rest;
    rest = rest.slice(0, -1);
  }
}

/** A whole name into given and family names; the last word with the particles before it is the family name. */
function split(text: string, generation: { value: number | null }, otherFamilies: string[]): [string[], string[]] {
  const full = EASTERN.test(text) ? foldLetters(text) : text;
  const [before = '', behind = ''] = full.split(/,(.*)/s);
  const behindWords = wordsOf(behind, { value: null });
  const isCredential = behindWords.every((word) => POST_NOMINALS.has(word) || GENERATIONS.has(word) || word.length < 2);
  if (behindWords.length > 0 && !isCredential) return [wordsOf(behind, generation), wordsOf(before, generation)];
  const words = withoutOtherFamily(wordsOf(full, generation), otherFamilies);
  if (words.length < 2) return [words, []];
  const capitals = capitalised(before, words);
  if (capitals !== undefined) return capitals;
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1;
  return [words.slice(0, start), words.slice(start)];
}

/** `DUPONT Marie`, `Marie DUPONT`: where some words are in capitals and some not, those are the family name. */
function capitalised(text: string, words: readonly string[]): [string[], string[]] | undefined {
  const raw = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (raw.length !== words.length) return undefined;
  const isUpper = raw.map((word) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase());
  const count = isUpper.filter(Boolean).length;
  if (count === 0 || count === words.length) return undefined;
  if (!isUpper[0] && !isUpper.at(-1)) return undefined;
  return [words.filter((_, index) => !isUpper[index]), words.filter((_, index) => isUpper[index])];
}

/** `Marie Durand née Martin`: the words behind the mark are another family name. */
function withoutOtherFamily(words: readonly string[], otherFamilies: string[]): string[] {
  const at = words.findIndex((word, index) => index > 0 && (BORN.has(word) || MARRIED.has(word)));
  if (at < 0 || at === words.length - 1) return [...words];
  otherFamilies.push(
    words
      .slice(at + 1)
      .join('')
      .replaceAll('-', ''),
  );
  return words.slice(0, at);
}
