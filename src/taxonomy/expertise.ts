import type { Lang } from '../domain.ts';
import { normalizeText } from './normalize.ts';
import { listed, phraseWords } from './phrase-matcher.ts';
import { EXPERTISE_BROADER } from './tables/expertise-broader.ts';
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

/** What of the table is a kind of what, by keys. */
export const BROADER_EXPERTISES: readonly { readonly key: string; readonly broader: string }[] =
  EXPERTISE_BROADER.trim()
    .split('\n')
    .flatMap((line) => {
      const [broader = '', narrower = ''] = line.split('|');
      return listed(narrower).map((name) => ({ key: normalizeText(name), broader: normalizeText(broader) }));
    });

const searchable = EXPERTISES.map((entry) => ({
  entry,
  text: normalizeText([entry.en, entry.fr, ...entry.aliases].join(' ')),
}));

const entryOf = (name: string): ExpertiseEntry | undefined =>
  byKey.get(normalizeText(name)) ?? byName.get(phraseWords(name).join(' '));

const ESCO_SKILL = 'http://data.europa.eu/esco/skill/';
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The address at ESCO of a skill that is named by it or by its UUID alone; undefined for every other text. */
export function escoSkillUri(text: string): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:');
  if (UUID.test(plain)) return `${ESCO_SKILL}${plain}`;
  // Codes of groups such as S1.2 are in capitals there.
  const [, id] = /^http:\/\/data\.europa\.eu\/esco\/skill\/([\w.-]+)$/.exec(plain) ?? [];
  if (id !== undefined) return `${ESCO_SKILL}${UUID.test(id) ? id : id.toUpperCase()}`;
  return /^http:\/\/data\.europa\.eu\/esco\/isced-f\/[\w.-]+$/.test(plain) ? plain : undefined;
}

/**
 * Key under which the names of one expertise meet: the normalised English name of the table's entry for the English and
 * French name and every alias, whatever their case, accents, number and gender; the address at ESCO where it is named by that; else the normalised name itself.
 */
export function expertiseKey(name: string): string {
  const uri = escoSkillUri(name);
  if (uri !== undefined) return uri;
  const key = entryOf(name)?.key ?? normalizeText(name);
  return key === '' ? name.trim().toLowerCase() : key;
}

/** Whether a name stands for itself: it is the English or French name of the table's entry, or in no entry at all. */
export function isNameProper(name: string): boolean {
  const entry = entryOf(name);
  const words = phraseWords(name).join(' ');
  return entry === undefined || [entry.en, entry.fr].some((own) => phraseWords(own).join(' ') === words);
}

/** The keys of the table that count as an expertise by the program's own hierarchy: itself and all that is narrower. */
export function narrowerExpertises(key: string): readonly string[] {
  const found = new Set([key]);
  // A set that grows while it is walked is walked to its end.
  for (const each of found) for (const pair of BROADER_EXPERTISES) if (pair.broader === each) found.add(pair.key);
  return [...found];
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
