import type { ContactAt } from './contacts-at.ts';
import type { FitTable, Suitability } from './fit-table.ts';

/** Somebody who fits a requirement that counts, contact or not. */
export interface Candidate {
  /** Among the persons. */
  readonly index: number;
  readonly id: string;
  /** Fits by the indexes of the requirements that count; `group`: people of one count as less than their number. */
  readonly suitability: Suitability;
  readonly contact: ContactAt | undefined;
}

/**
 * Everybody who fits a requirement that counts, in the order of ids.
 * @param table of those requirements alone
 * @param contacts by index
 */
export function candidatesAt(
  table: FitTable,
  contacts: ReadonlyMap<number, ContactAt>,
  day: number,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  table.persons.forEach(({ id }, index) => {
    const suitability = table.on(index, day);
    if (suitability.fits.length > 0) candidates.push({ index, id, suitability, contact: contacts.get(index) });
  });
  return candidates;
}
