import type { RecommendationRow } from '../alignment/alignment.service.ts';

/** A repeated kind or requirement counts less, so that three actions do not all knock at one door. */
const SAME_KIND = 0.6;
const SAME_REQUIREMENT = 0.5;
/** Looking for a profile leads to somebody now and then; a known person is surer. */
const PROFILE_ODDS = 0.3;

/**
 * The best few things to do, one after the other: by expected points, with less for what was chosen before, nobody twice,
 * one profile at most, and no meeting to which no way is known. Nothing here tells to drop anybody.
 *
 * One place is kept for the best introduction on a warm path: its odds are those of a first answer, so that by expected
 * points alone it would hardly ever be told, and it is the one thing that brings in somebody new.
 */
export function chooseActions<T extends RecommendationRow>(rows: readonly T[], count: number): readonly T[] {
  const chosen: T[] = [];
  const left = new Set(rows.filter((row) => row.kind !== 'MEET' || row.expectedPoints > 0));
  const warm = bestOf(
    [...left].filter(({ kind, pathStatus }) => kind === 'MEET' && pathStatus === 'WARM'),
    [],
  );
  while (chosen.length < count && left.size > 0) {
    const isLast = chosen.length === count - 1;
    const kept = isLast && !chosen.some(({ kind }) => kind === 'MEET') ? warm : undefined;
    const best = kept ?? bestOf([...left], chosen);
    if (best === undefined || worth(best, chosen) <= 0) break;
    chosen.push(best);
    for (const row of left) if (excludes(best, row)) left.delete(row);
  }
  return chosen;
}

function bestOf<T extends RecommendationRow>(rows: readonly T[], chosen: readonly T[]): T | undefined {
  return [...rows].sort((a, b) => worth(b, chosen) - worth(a, chosen) || a.rank - b.rank)[0];
}

function worth(row: RecommendationRow, chosen: readonly RecommendationRow[]): number {
  const points =
    row.kind === 'PROFILE' ? PROFILE_ODDS * row.points : row.kind === 'MEET' ? row.expectedPoints : row.points;
  return chosen.reduce(
    (value, other) =>
      value *
      (other.kind === row.kind ? SAME_KIND : 1) *
      (other.requirementKey === row.requirementKey ? SAME_REQUIREMENT : 1),
    points,
  );
}

function excludes(chosen: RecommendationRow, other: RecommendationRow): boolean {
  if (chosen === other) return true;
  if (chosen.kind === 'PROFILE' && other.kind === 'PROFILE') return true;
  return chosen.person !== null && chosen.person === other.person;
}
