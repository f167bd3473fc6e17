import type { Lang } from '../domain.ts';
import { normalizeText } from './normalize.ts';
import { listed, phraseWords } from './phrase-matcher.ts';
import { EXPERTISE_TERMS } from './tables/expertise-terms.ts';

/** An expertise with its key (the normalised English name), both names and the other names it goes by. */
export interface ExpertiseEntry {
  readonly key: string;
  readonly en: string;
  readonly fr: string;
  readonly aliases: readonly string[];
  /** The names by which a title states it; vague ones are left out. */
  readonly titleNames: readonly string[];
}

/** The table of expertises, in its own order. */
export const EXPERTISES: readonly ExpertiseEntry[] = EXPERTISE_TERMS.trim()
  .split('\n')
  .map((line) => {
    const [en = '', fr = '', rest = ''] = line.split('|').map((part) => part.trim());
    const names = listed(rest);
    return {
      key: normalizeText(en),
      en,
      fr,
      aliases: names.map((name) => name.replace(/^~/, '')),
      titleNames: [en, fr, ...names.filter((name) => !name.startsWith('~'))],
    };
  });

const byKey: ReadonlyMap<string, ExpertiseEntry> = new Map(EXPERTISES.map((entry) => [entry.key, entry]));

/** By the name's words without plural and gender; a name proper goes before an alias, an earlier line before a later. */
const byName: ReadonlyMap<string, ExpertiseEntry> = new Map(
  [
    ...EXPERTISES.flatMap((entry) => entry.aliases.map((name) => [name, entry] as const)).reverse(),
    ...EXPERTISES.flatMap((entry) => [entry.fr, entry.en].map((name) => [name, entry] as const)).reverse(),
  ].map(([name, entry]) => [phraseWords(name).join(' '), entry]),
);

const searchable = EXPERTISES.map((entry) => ({
  entry,
  text: normalizeText([entry.en, entry.fr, ...entry.aliases].join(' ')),
}));

const entryOf = (name: string): ExpertiseEntry | undefined =>
  byKey.get(normalizeText(name)) ?? byName.get(phraseWords(name).join(' '));

/**
 * Key under which the names of one expertise meet: the normalised English name of the table's entry for the English and
 * French name and every alias, whatever their case, accents, number and gender; else the normalised name itself.
 */
export function expertiseKey(name: string): string {
  const key = entryOf(name)?.key ?? normalizeText(name);
  return key === '' ? name.trim().toLowerCase() : key;
}

/** The name of a table's expertise in a language, by its key or any of its names; undefined for an unknown one. */
export function expertiseLabel(name: string, lang: Lang): string | undefined {
  return entryOf(name)?.[lang];
}

/** Expertises with every word of `text` at the start of a word of their names, in table order. A blank text finds all. */
export function searchExpertises(text: string): readonly ExpertiseEntry[] {
  const words = normalizeText(text).split(' ');
  return searchable
    .filter((candidate) => words.every((word) => ` ${candidate.text}`.includes(` ${word}`)))
    .map(({ entry }) => entry);
}
