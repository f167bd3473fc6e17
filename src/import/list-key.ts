import { createHash } from 'node:crypto';
import { normalizeText } from '../taxonomy/normalize.ts';

/** What people and programs add to the name of a newer edition, and what a file is called that has no name. */
const EDITION = /\b(copy|copie|kopie|final|new|nouveau|neu|v|version|export|upload|download)\b/g;
const DIGITS = 8;

/**
 * Which list a file is of, where many lists have the same columns: those of one name are editions of one, whatever number or
 * date is in it (`members-2026-03.csv`, `members (2).csv`).
 * @param columns what the lists have in common; undefined: files of the format are not told apart
 */
export function listKey(columns: string | undefined, fileName: string): string | undefined {
  if (columns === undefined) return undefined;
  const base = normalizeText(fileName.replace(/(\.[a-z]{2,4})+$/i, ''));
  const stem = base.replace(/\d+/g, ' ').replace(EDITION, ' ').replace(/\s+/g, ' ').trim();
  return stem === '' ? columns : `${columns}-${createHash('sha256').update(stem).digest('hex').slice(0, DIGITS)}`;
}
