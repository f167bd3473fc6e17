import type { Lang } from '../../domain.ts';
import type { Graph, Row } from '../../graph/graph.ts';
import { stableId } from '../../stable-id.ts';
import { deleteOldBroader, deleteOldNames } from '../expertise-concepts.ts';
import { expertiseKey, isNameProper } from '../expertise.ts';
import { labelWords } from '../label-words.ts';
import { phraseWords } from '../phrase-matcher.ts';
import { sectorParent, SECTORS } from '../sector.ts';
import { readEntries } from './read-entries.ts';
import type { EscoOccupation, TaxonomyEntry, TaxonomyFile } from './taxonomy-file.type.ts';

/** How many occupations or sectors one transaction writes. */
const BATCH = 250;
const DELETE_BATCH = 5_000;

/** In the place of a language where a file has none. */
const NO_LANGUAGE = 'any';
/** Who says what is broader, of the skills that are loaded. */
export const ESCO = 'ESCO';
/** Who gives the names of a language. */
export const escoNames = (lang: Lang): string => `${ESCO}:${lang}`;

export type LoadedTaxonomy = Row<'taxonomy/list-taxonomy-versions'>;

export interface LoadOptions {
  readonly now: Date;
  readonly signal?: AbortSignal;
  /** Entries written so far, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes a file that was found right, in bounded transactions; titles that only an older version had are taken away. The
 * version is remembered at the end, so that whatever ends it half-way, the same command goes on.
 * @returns what is there now, or `unchanged` where this very file was loaded before
 */
export async function loadTaxonomy(
  graph: Graph,
  file: TaxonomyFile,
  { now, signal, onProgress }: LoadOptions,
): Promise<{ readonly versions: readonly LoadedTaxonomy[]; readonly unchanged: boolean }> {
  const { scheme } = file.columns;
  const parts: readonly (Lang | typeof NO_LANGUAGE)[] = file.langs.length === 0 ? [NO_LANGUAGE] : file.langs;
  const names = parts.map((part) => `${scheme}:${part}`);
  const here = await versionsOf(graph, names);
  if (here.length === names.length && here.every(({ hash }) => hash === file.sha256))
    return { versions: here, unchanged: true };
  const labels = new Map<Lang, number>(file.langs.map((lang) => [lang, 0]));
  let batch: TaxonomyEntry[] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    signal?.throwIfAborted();
    for (const lang of file.langs)
      labels.set(lang, (labels.get(lang) ?? 0) + (await writeBatch(graph, batch, lang, file.sha256)));
    await writeBroader(graph, batch, file.sha256);
    done += batch.length;
    batch = [];
    onProgress?.(done, file.entries);
  };
  for await (const { entry } of readEntries(file, signal)) {
    batch.push(entry);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  for (const part of parts) {
    if (part === NO_LANGUAGE) await deleteOldBroader(graph, ESCO, file.sha256);
    else if (scheme === 'ESCO_OCCUPATIONS') await deleteOldTitles(graph, part, file.sha256);
    else if (scheme === 'ESCO_SKILLS') await deleteOldNames(graph, escoNames(part), file.sha256);
    await graph.run('taxonomy/save-taxonomy-version', {
      name: `${scheme}:${part}`,
      scheme,
      lang: part,
      hash: file.sha256,
      file: file.name,
      release: file.release,
      entries: file.entries,
      labels: part === NO_LANGUAGE ? 0 : (labels.get(part) ?? 0),
      at: now,
    });
  }
  return { versions: await versionsOf(graph, names), unchanged: false };
}

async function versionsOf(graph: Graph, names: readonly string[]): Promise<readonly LoadedTaxonomy[]> {
  return (await graph.run('taxonomy/list-taxonomy-versions', {})).filter(({ name }) => names.includes(name));
}

/** @returns how many labels of the language were written */
async function writeBatch(graph: Graph, batch: readonly TaxonomyEntry[], lang: Lang, version: string): Promise<number> {
  const occupations = batch
    .filter((entry) => entry.scheme === 'ESCO_OCCUPATIONS')
    .map((entry) => ({
      uri: entry.uri,
      isco: entry.isco,
      escoCode: entry.escoCode,
      label: entry.labels[lang]?.[0] ?? '',
      titles: titlesOf(entry, lang),
    }));
  if (occupations.length > 0) await graph.run('taxonomy/write-esco-occupations', { lang, version, occupations });
  const sectors = batch
    .filter((entry) => entry.scheme === 'NACE')
    .flatMap(({ code, labels }) => {
      const [label = ''] = labels[lang] ?? [];
      const parent = sectorParent(code);
      // Sections and divisions come with the program, in sentence case.
      return parent === undefined || isShipped(code)
        ? []
        : [{ code, parent, label, words: phraseWords(label).join(' ') }];
    });
  if (sectors.length > 0) await graph.run('taxonomy/write-sector-labels', { lang, sectors });
  const skills = batch.filter((entry) => entry.scheme === 'ESCO_SKILLS');
  const expertises = skills.map(({ uri, labels }) => ({
    uri,
    labelEn: lang === 'en' ? (labels.en?.[0] ?? null) : null,
    labelFr: lang === 'fr' ? (labels.fr?.[0] ?? null) : null,
    names: expertiseNames(labels[lang] ?? []),
  }));
  if (expertises.length > 0)
    await graph.run('taxonomy/write-expertises', { source: escoNames(lang), version, expertises });
  return [...occupations.map(({ titles }) => titles.length), ...expertises.map(({ names }) => names.length)].reduce(
    (sum, count) => sum + count,
    sectors.length,
  );
}

async function writeBroader(graph: Graph, batch: readonly TaxonomyEntry[], version: string): Promise<void> {
  const pairs = batch
    .filter((entry) => entry.scheme === 'ESCO_SKILL_BROADER')
    .map(({ uri, broader }) => ({ uri, broader }));
  if (pairs.length > 0) await graph.run('taxonomy/write-broader-expertises', { source: ESCO, version, pairs });
}

/**
 * The names that mean a skill. `Java (computer programming)` is called `Java` too; a name that the program's table counts under
 * another expertise is no preferred one of it.
 */
export function expertiseNames(
  labels: readonly string[],
): readonly { readonly key: string; readonly preferred: boolean }[] {
  const names = new Map<string, boolean>();
  for (const [rank, label] of labels.entries()) {
    const key = expertiseKey(label);
    names.set(key, (names.get(key) ?? false) || (rank === 0 && isNameProper(label)));
    const short = label.replace(/\s*\([^)]*\)\s*$/, '').trim();
    if (short !== '' && !names.has(expertiseKey(short))) names.set(expertiseKey(short), false);
  }
  return [...names].map(([key, preferred]) => ({ key, preferred }));
}

const shipped = new Set(SECTORS.map(({ code }) => code));
const isShipped = (code: string): boolean => shipped.has(code);

function titlesOf({ uri, labels }: EscoOccupation, lang: Lang) {
  const byWords = new Map<string, { key: string; text: string; words: string; rank: number }>();
  for (const [rank, text] of (labels[lang] ?? []).entries()) {
    for (const way of labelWords(text)) {
      const words = way.join(' ');
      if (!byWords.has(words))
        byWords.set(words, { key: stableId('occupation-title', uri, lang, words), text, words, rank });
    }
  }
  return [...byWords.values()];
}

/** Deletes the titles of a language that are not of this version, and the occupations that none names any more. */
export async function deleteOldTitles(graph: Graph, lang: Lang, version: string): Promise<void> {
  for (;;) {
    const [row] = await graph.run('taxonomy/delete-old-titles', { lang, version, limit: DELETE_BATCH });
    if (row === undefined || row.deleted === 0) break;
  }
  await graph.run('taxonomy/delete-untitled-occupations', {});
}
