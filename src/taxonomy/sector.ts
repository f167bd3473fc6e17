import type { Lang } from '../domain.ts';
import { normalizeText } from './normalize.ts';
import { NACE_GROUPS } from './tables/nace-groups.ts';
import { NACE_DIVISIONS, NACE_SECTIONS } from './tables/nace.ts';

/** A section (`K`, parent null) or a division (`64`, parent `K`) of NACE Rev. 2. */
export interface SectorEntry {
  readonly code: string;
  readonly parent: string | null;
  readonly en: string;
  readonly fr: string;
}

/** The 21 sections and 88 divisions: each section before its divisions, in the order of the classification. */
export const SECTORS: readonly SectorEntry[] = NACE_SECTIONS.flatMap(([section, en, fr]) => [
  { code: section, parent: null, en, fr },
  ...NACE_DIVISIONS.filter(([, parent]) => parent === section).map(([code, parent, enDivision, frDivision]) => ({
    code,
    parent,
    en: enDivision,
    fr: frDivision,
  })),
]);

const byCode: ReadonlyMap<string, SectorEntry> = new Map(SECTORS.map((entry) => [entry.code, entry]));

/** Groups (`64.1`) and classes (`64.19`), of which only the code is kept. */
const finerCodes: ReadonlySet<string> = new Set(
  NACE_GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [division = '', ...groups] = line.trim().split(' ');
      return groups.flatMap((entry) => {
        const [group = '', classes = ''] = entry.split(':');
        return [`${division}.${group}`, ...[...classes].map((digit) => `${division}.${group}${digit}`)];
      });
    }),
);

const searchable = SECTORS.map((entry) => ({ entry, text: normalizeText(`${entry.en} ${entry.fr}`) }));

/** Whether NACE Rev. 2 has this section, division, group or class (`K`, `64`, `64.1`, `64.19`; the dot is needed). */
export function isSectorCode(code: string): boolean {
  return byCode.has(code) || finerCodes.has(code);
}

/** The next broader code, `64.19` → `64.1` → `64` → `K`; undefined for a section and for what is no NACE code. */
export function sectorParent(code: string): string | undefined {
  if (finerCodes.has(code)) return code.length > 4 ? code.slice(0, 4) : code.slice(0, 2);
  return byCode.get(code)?.parent ?? undefined;
}

/** The broader codes from the nearest to the section, without the code itself; empty for a section or no NACE code. */
export function sectorAncestors(code: string): readonly string[] {
  const parent = sectorParent(code);
  return parent === undefined ? [] : [parent, ...sectorAncestors(parent)];
}

/**
 * Prefixes such that a position's code is equal to or narrower than `code` iff it starts with one of them: for a
 * section its letter and its divisions (`K` → `K`, `64`, `65`, `66`), else the code alone.
 */
export function sectorPrefixes(code: string): readonly string[] {
  return [code, ...SECTORS.filter((entry) => entry.parent === code).map((entry) => entry.code)];
}

/** The official label in sentence case; a group or class, whose own is not kept, has its division's. */
export function sectorLabel(code: string, lang: Lang): string | undefined {
  const entry = byCode.get(finerCodes.has(code) ? code.slice(0, 2) : code);
  return entry?.[lang];
}

/**
 * Sections and divisions with every word of `text` at the start of a word of their English or French label, or whose
 * code `text` is or starts; with `parent` only the direct children of that section. A blank text finds all.
 */
export function searchSectors(text: string, parent?: string): readonly SectorEntry[] {
  const words = normalizeText(text).split(' ');
  return searchable
    .filter(({ entry }) => parent === undefined || entry.parent === parent)
    .filter(
      (candidate) =>
        words.every((word) => ` ${candidate.text}`.includes(` ${word}`)) ||
        candidate.entry.code.toLowerCase().startsWith(words.join(' ')),
    )
    .map(({ entry }) => entry);
}
