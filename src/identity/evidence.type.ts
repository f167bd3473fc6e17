/** What was compared. */
export const EVIDENCE_FIELDS = [
  'GIVEN_NAME',
  'FAMILY_NAME',
  'MIDDLE_NAME',
  'GENERATION',
  'EMAIL',
  'PHONE',
  'PROFILE',
  'IDENTIFIER',
  'EMPLOYER',
  'TITLE',
  'TOWN',
  'COUNTRY',
  'ADDRESS',
  'BIRTH_DATE',
  'COMMON_FRIENDS',
] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** How alike two values are, the most alike first. */
export const EVIDENCE_LEVELS = [
  'EQUAL',
  'NICKNAME',
  'INITIAL',
  'PART',
  'VERY_SIMILAR',
  'SIMILAR',
  'REMOTE',
  'DIFFERENT',
] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Kinds of evidence that do not follow from one another: a merge without asking needs two. */
export const EVIDENCE_KINDS = ['NAME', 'CONTACT', 'WORK', 'PLACE', 'BIRTH', 'TIES'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One comparison of two persons. */
export interface Evidence {
  readonly field: EvidenceField;
  readonly kind: EvidenceKind;
  readonly level: EvidenceLevel;
  /** log₂ of how much likelier this agreement (positive) or disagreement (negative) is for one person than for two. */
  readonly bits: number;
}
