import { coveredBy, REACH } from '../alignment/calculator/supports-at.ts';
import type { Standing } from '../alignment/calculator/score-calculator.ts';

/** What a community is to a goal; null where too little is known of the contacts to tell. */
export interface CommunityForGoal {
  /** Members who fit by half at least. */
  readonly fitting: number;
  /** Coverage of the goal by all contacts. */
  readonly coverage: number | null;
  /** What of it would be lost without the community's members. */
  readonly carries: number | null;
  /** Coverage by the members alone if each of them were a close and fresh contact. */
  readonly couldCarry: number | null;
}

const FITS = 0.5;

export function communityForGoal({ counted, candidates }: Standing, persons: ReadonlySet<string>): CommunityForGoal {
  const members = candidates.filter(({ id }) => persons.has(id));
  const fitting = members.filter(({ suitability }) => suitability.bestFit >= FITS).length;
  if (counted.length === 0) return { fitting, coverage: null, carries: null, couldCarry: null };
  const weight = counted.reduce((sum, { requirement }) => sum + requirement.weight, 0);
  // Who is reached by 1 counts as a contact whose tie could not be better.
  const coverageOf = (found: Standing['candidates'], kind: number): number =>
    coveredBy(
      found.map((candidate) => ({ candidate, reach0: 1, reach1: 0, reach2: 0 })),
      counted,
    ).reduce((sum, each) => sum + (each.requirement.requirement.weight * (each.coverages[kind] ?? 0)) / weight, 0);
  const coverage = coverageOf(candidates, 0);
  const without = coverageOf(
    candidates.filter(({ id }) => !persons.has(id)),
    0,
  );
  return { fitting, coverage, carries: coverage - without, couldCarry: coverageOf(members, REACH[0]) };
}
