import { meetingsAt } from '../alignment/calculator/meetings-at.ts';
import { declaredOn } from '../alignment/calculator/tie-at.ts';
import { dayOfInstant } from '../calendar.ts';
import type { StrengthEvidenceKind, Platform } from '../domain.ts';
import type { Row } from '../graph/graph.ts';
import { seenEvidence } from './tie-evidence.ts';
import { latestRecords, projectTie, type TieRecordContent } from './tie-projection.ts';

/** An interaction with the person at the other end. */
export type TieInteraction = Omit<Row<'tie/list-interactions'>, 'personId'>;

/** Something a tie's strength rests on. */
export interface StrengthEvidenceRow {
  readonly kind: StrengthEvidenceKind;
  readonly platform: Platform | null;
  /** e, 0 to 1; of a declared strength: the strength. */
  readonly evidence: number;
  /** Whether the strength rests on it: nothing else counts where it was declared. */
  readonly counts: boolean;
  /** How many interactions there are up to the moment, and n of `docs/score.md`; null of other kinds. */
  readonly interactions: number | null;
  readonly weight: number | null;
}

/**
 * What the strength of a tie rests on at a moment: those that count give it as 1 − Π(1 − e).
 * @param records all that was said of the tie, in order
 * @param interactions with the other end; none where the ego is neither
 * @returns the declared strength first, then where it was seen, then the interactions
 */
export function strengthEvidence(
  records: readonly TieRecordContent[],
  interactions: readonly TieInteraction[],
  at: Date,
): readonly StrengthEvidenceRow[] {
  const day = dayOfInstant(at);
  const declared = declaredOn(projectTie(records), day);
  const plain = { platform: null, interactions: null, weight: null };
  const counts = declared === null;
  const inputs = interactions.map((each) => ({ ...each, persons: [OTHER] }));
  const met = meetingsAt(inputs, at.getTime(), day).get(OTHER);
  return [
    ...(declared === null ? [] : [{ ...plain, kind: 'DECLARED', evidence: declared, counts: true } as const]),
    ...seenEvidence(latestRecords(records)).map((each) => ({ ...plain, ...each, counts })),
    ...(met === undefined
      ? []
      : [
          {
            ...plain,
            kind: 'INTERACTIONS' as const,
            evidence: met.evidence,
            counts,
            interactions: interactions.filter((each) => each.at <= at.getTime()).length,
            weight: met.weight,
          },
        ]),
  ];
}

/** The person at the other end, of whom only one matters here. */
const OTHER = 'other';
