import type { Lang } from '../domain.ts';
import { normalizeText } from './normalize.ts';
import { ISCO_01 } from './tables/isco-01.ts';
import { ISCO_2 } from './tables/isco-2.ts';
import { ISCO_34 } from './tables/isco-34.ts';
import { ISCO_56 } from './tables/isco-56.ts';
import { ISCO_7 } from './tables/isco-7.ts';
import { ISCO_89 } from './tables/isco-89.ts';

/** A group of ISCO-08: major (`2`), sub-major (`25`), minor (`251`) or unit group (`2512`); parent null for a major one. */
export interface OccupationEntry {
  readonly code: string;
  readonly parent: string | null;
  readonly en: string;
  readonly fr: string;
}

/** All 619 groups of ISCO-08, each before its parts, in the order of their codes. */
export const OCCUPATIONS: readonly OccupationEntry[] = [
  ...ISCO_01,
  ...ISCO_2,
  ...ISCO_34,
  ...ISCO_56,
  ...ISCO_7,
  ...ISCO_89,
].map(([code, en, fr]) => ({ code, parent: code.length > 1 ? code.slice(0, -1) : null, en, fr }));

const byCode: ReadonlyMap<string, OccupationEntry> = new Map(OCCUPATIONS.map((entry) => [entry.code, entry]));

const searchable = OCCUPATIONS.map((entry) => ({ entry, text: normalizeText(`${entry.en} ${entry.fr}`) }));

/** Whether ISCO-08 has a group with this code of one to four digits. */
export function isOccupationCode(code: string): boolean {
  return byCode.has(code);
}

/** The next broader group, `2512` → `251` → `25` → `2`; undefined for a major group and for what is no ISCO code. */
export function occupationParent(code: string): string | undefined {
  return byCode.get(code)?.parent ?? undefined;
}

/** The broader groups from the nearest to the major group, without the code itself. */
export function occupationAncestors(code: string): readonly string[] {
  const parent = occupationParent(code);
  return parent === undefined ? [] : [parent, ...occupationAncestors(parent)];
}

/** The sub-major group (two digits) in which occupations count as half a match; undefined for a major group. */
export function occupationSubMajor(code: string): string | undefined {
  return byCode.has(code) && code.length >= 2 ? code.slice(0, 2) : undefined;
}

/** The official label; undefined for what is no ISCO code. */
export function occupationLabel(code: string, lang: Lang): string | undefined {
  return byCode.get(code)?.[lang];
}

/**
 * Groups with every word of `text` at the start of a word of their English or French label, or whose code starts with
 * `text`; with `parent` only the direct children of that group. A blank text finds all.
 */
export function searchOccupations(text: string, parent?: string): readonly OccupationEntry[] {
  const words = normalizeText(text).split(' ');
  return searchable
    .filter(({ entry }) => parent === undefined || entry.parent === parent)
    .filter(
      (candidate) =>
        words.every((word) => ` ${candidate.text}`.includes(` ${word}`)) ||
        candidate.entry.code.startsWith(words.join(' ')),
    )
    .map(({ entry }) => entry);
}
