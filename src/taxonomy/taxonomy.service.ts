import type { Graph } from '../graph/graph.ts';
import type { Lang } from '../domain.ts';
import { OCCUPATIONS } from './occupation.ts';
import { phraseWords } from './phrase-matcher.ts';
import { findOccupations, findSectors } from './search-taxonomies.ts';

/** An occupation of ESCO that a search found. */
export interface FoundEsco {
  readonly uri: string;
  readonly labels: Readonly<Record<Lang, string | null>>;
}

/** An ISCO-08 group that a search found, with the occupations of ESCO in it that did. */
export interface FoundOccupation {
  readonly code: string;
  readonly esco: readonly FoundEsco[];
}

/** How many occupations of ESCO a search looks at. */
const MOST_FOUND = 200;

/** What the classifications say, those that an operator has loaded included. */
export class TaxonomyService {
  constructor(private readonly graph: Graph) {}

  /** ISCO-08 groups as people ask for them: by the program's own words first, then by the titles of ESCO, the nearest first. */
  async findOccupations(search: string | null | undefined): Promise<readonly FoundOccupation[]> {
    if (!search) return OCCUPATIONS.map(({ code }) => ({ code, esco: [] }));
    const byGroup = new Map<string, FoundEsco[]>(findOccupations(search).map(({ code }) => [code, []]));
    const query = allWords(search);
    const rows =
      query === undefined ? [] : await this.graph.run('taxonomy/search-occupations', { query, limit: MOST_FOUND });
    for (const { uri, isco, labelEn, labelFr } of rows) {
      const found = { uri, labels: { en: labelEn, fr: labelFr } };
      const group = byGroup.get(isco);
      if (group === undefined) byGroup.set(isco, [found]);
      else group.push(found);
    }
    return [...byGroup].map(([code, esco]) => ({ code, esco }));
  }

  /** Codes of sectors as people ask for them: by the program's own words first, then by the labels of the loaded NACE. */
  async findSectors(search: string, parent?: string): Promise<readonly string[]> {
    const own = findSectors(search, parent).map(({ code }) => code);
    const query = allWords(search);
    const rows =
      query === undefined ? [] : await this.graph.run('taxonomy/search-sectors', { query, limit: MOST_FOUND });
    const loaded = rows.map(({ code }) => code).filter((code) => parent === undefined || code.startsWith(parent));
    return [...new Set([...own, ...loaded])];
  }

  /** What the loaded NACE calls sectors, by code. */
  async sectorLabels(codes: readonly string[]): Promise<ReadonlyMap<string, Readonly<Record<Lang, string | null>>>> {
    const rows = await this.graph.run('taxonomy/find-sector-labels', { codes });
    return new Map(rows.map(({ code, labelEn, labelFr }) => [code, { en: labelEn, fr: labelFr }]));
  }
}

/** A Lucene query for every word, or one that begins with it; stems hold nothing that Lucene reads otherwise. */
function allWords(search: string): string | undefined {
  const words = phraseWords(search).filter((word) => /^[\p{L}\d]+$/u.test(word));
  return words.length === 0 ? undefined : words.map((word) => `+(${word}^4 ${word}*)`).join(' ');
}
