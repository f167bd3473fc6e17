import { LEADING_LEGAL_FORMS, NAMES_WITH_FRANCE, TRAILING_LEGAL_FORMS } from './tables/legal-forms.ts';

/** Letters that Unicode does not decompose into a base letter and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

// Most names are ASCII and need no folding.
const BEYOND_ASCII = /[^\u0000-\u007f]/;
const DOTTED = /(?<![\p{L}\d.])(?:\p{L}\.)+\p{L}(?![\p{L}\d])\.?/gu;

/**
 * Text for comparing: NFKC, lower case, accents folded, everything but letters and digits turned into single blanks.
 * Dotted abbreviations become one word (`U.S.` → `us`), and the two-letter terms written with an ampersand too
 * (`R&D` → `rnd`, `M&A` → `mna`, `L&D` → `lnd`), because a lone letter says nothing. May be empty (`🚀` → ``).
 */
export function normalizeText(text: string): string {
  let plain = text;
  if (BEYOND_ASCII.test(plain)) {
    plain = plain
      .replace(/[®™©℠]/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[œæøßłđı]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
  } else plain = plain.toLowerCase();
  if (plain.includes('.')) {
    plain = plain.replace(DOTTED, (dotted) => `${dotted.replaceAll('.', '')} `);
  }
  if (plain.includes('&')) plain = plain.replace(/(?<![\p{L}\d])(r|m|l|d)\s?&\s?(d|a|i)(?![\p{L}\d])/gu, '$1n$2');
  return plain.replace(/[^\p{L}\d]+/gu, ' ').trim();
}

const isFrance = (words: readonly string[]): boolean =>
  words.at(-1) === 'france' && words.length > 1 && !NAMES_WITH_FRANCE.has(words.at(-2) ?? '');

/** Legal forms, `Groupe`, and a final `France` dropped from both ends as long as something is left. */
function trimmed(words: readonly string[]): readonly string[] {
  let rest = words;
  for (;;) {
    const first = rest[0] ?? '';
    const last = rest.at(-1) ?? '';
    if (rest.length <= 1) return rest;
    if (rest.length > 2 && first === 'le' && rest[1] === 'groupe') rest = rest.slice(2);
    else if (LEADING_LEGAL_FORMS.has(first)) rest = rest.slice(1);
    else if (TRAILING_LEGAL_FORMS.has(last) || isFrance(rest)) rest = rest.slice(0, -1);
    else return rest;
  }
}

/**
 * Key under which one organization's spellings meet: normalised, without legal forms, `Groupe`/`Group`, parentheses and
 * a final `France` that is not part of the name (`Air France` keeps it). Not empty unless the name is blank.
 */
export function organizationKey(name: string): string {
  const plain = normalizeText(name);
  const outside = normalizeText(name.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '));
  const key = trimmed((outside === '' ? plain : outside).split(' ')).join(' ');
  return key === '' ? name.trim().toLowerCase() : key;
}
