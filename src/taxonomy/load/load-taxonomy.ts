import type { Lang } from '../../domain.ts';
import type { Graph, Row } from '../../graph/graph.ts';
import { stableId } from '../../stable-id.ts';
import { labelWords } from '../label-words.ts';
import { phraseWords } from '../phrase-matcher.ts';
import { sectorParent, SECTORS } from '../sector.ts';
import { readEntries } from './read-entries.ts';
import type { EscoOccupation, NaceSector, TaxonomyFile } from './taxonomy-file.type.ts';

/** How many occupations or sectors one transaction writes. */
const BATCH = 250;
const DELETE_BATCH = 5_000;

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
  const names = file.langs.map((lang) => `${file.columns.scheme}:${lang}`);
  const here = await versionsOf(graph, names);
  if (here.length === names.length && here.every(({ hash }) => hash === file.sha256))
    return { versions: here, unchanged: true };
  const labels = new Map<Lang, number>(file.langs.map((lang) => [lang, 0]));
  let batch: (EscoOccupation | NaceSector)[] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    signal?.throwIfAborted();
    for (const lang of file.langs)
      labels.set(lang, (labels.get(lang) ?? 0) + (await writeBatch(graph, batch, lang, file.sha256)));
    done += batch.length;
    batch = [];
    onProgress?.(done, file.entries);
  };
  for await (const { entry } of readEntries(file, signal)) {
    batch.push(entry);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  for (const lang of file.langs) {
    if (file.columns.scheme === 'ESCO_OCCUPATIONS') await deleteOldTitles(graph, lang, file.sha256);
    await graph.run('taxonomy/save-taxonomy-version', {
      name: `${file.columns.scheme}:${lang}`,
      scheme: file.columns.scheme,
      lang,
      hash: file.sha256,
      file: file.name,
      release: file.release,
      entries: file.entries,
      labels: labels.get(lang) ?? 0,
      at: now,
    });
  }
  return { versions: await versionsOf(graph, names), unchanged: false };
}

async function versionsOf(graph: Graph, names: readonly string[]): Promise<readonly LoadedTaxonomy[]> {
  return (await graph.run('taxonomy/list-taxonomy-versions', {})).filter(({ name }) => names.includes(name));
}

/** @returns how many labels of the language were written */
async function writeBatch(
  graph: Graph,
  batch: readonly (EscoOccupation | NaceSector)[],
  lang: Lang,
  version: string,
): Promise<number> {
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
  return occupations.reduce((sum, { titles }) => sum + titles.length, sectors.length);
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
