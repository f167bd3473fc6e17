import type { Platform } from '../domain.ts';
import type { TieRecordContent } from './tie-projection.ts';

/** Where a tie was seen, and what that adds to its strength. */
export interface SeenEvidence {
  readonly kind: 'PLATFORM' | 'ADDRESS_BOOK_PHONE' | 'ONE_WAY_FOLLOW' | 'INFERRED';
  /** null: nowhere, it was only inferred. */
  readonly platform: Platform | null;
  /** e, 0 to 1. */
  readonly evidence: number;
}

/** Evidence of a tie by how it was seen; `docs/score.md` tells the values. */
const EVIDENCE = { platform: 0.1, facebook: 0.16, withPhone: 0.16, oneWay: 0.04, inferred: 0.04 } as const;
const ADDRESS_BOOKS: ReadonlySet<Platform> = new Set(['GOOGLE_CONTACTS', 'OUTLOOK', 'APPLE', 'OTHER']);

/**
 * Each platform the tie was seen through, with the best evidence of it, and inference.
 * @param latest what each origin said last
 * @returns in a fixed order, so that the same evidence gives the same last digit
 */
export function seenEvidence(latest: readonly TieRecordContent[]): readonly SeenEvidence[] {
  const bySource = new Map<Platform | 'INFERRED', SeenEvidence>();
  for (const record of latest) {
    if (record.inferred === true)
      bySource.set('INFERRED', { kind: 'INFERRED', platform: null, evidence: EVIDENCE.inferred });
    else
      for (const platform of record.platforms ?? []) {
        const found = platformEvidence(platform, record);
        const known = bySource.get(platform);
        if (known === undefined || found.evidence > known.evidence) bySource.set(platform, found);
      }
  }
  return [...bySource].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** 1 − Π(1 − e): pieces of evidence that are independent of each other. */
export function combined(pieces: readonly { readonly evidence: number }[]): number {
  return 1 - pieces.reduce((none, { evidence }) => none * (1 - evidence), 1);
}

function platformEvidence(platform: Platform, record: TieRecordContent): SeenEvidence {
  if (record.oneWay === true) return { kind: 'ONE_WAY_FOLLOW', platform, evidence: EVIDENCE.oneWay };
  if (record.withPhone === true && ADDRESS_BOOKS.has(platform))
    return { kind: 'ADDRESS_BOOK_PHONE', platform, evidence: EVIDENCE.withPhone };
  return { kind: 'PLATFORM', platform, evidence: platform === 'FACEBOOK' ? EVIDENCE.facebook : EVIDENCE.platform };
}
