import type { Lang } from '../../domain.ts';

/** What an operator can load. */
export type TaxonomyScheme = 'ESCO_OCCUPATIONS' | 'ESCO_SKILLS' | 'ESCO_SKILL_BROADER' | 'NACE';

/** An occupation of ESCO as one row says it: its labels in one language or in both. */
export interface EscoOccupation {
  readonly scheme: 'ESCO_OCCUPATIONS';
  readonly uri: string;
  /** ISCO-08 unit group, four digits. */
  readonly isco: string;
  readonly escoCode: string | null;
  /** By language, the preferred one first. */
  readonly labels: Readonly<Partial<Record<Lang, readonly string[]>>>;
}

/** A group or class of NACE Rev. 2. */
export interface NaceSector {
  readonly scheme: 'NACE';
  readonly code: string;
  readonly labels: Readonly<Partial<Record<Lang, readonly string[]>>>;
}

/** A skill or a piece of knowledge of ESCO as one row says it. */
export interface EscoSkill {
  readonly scheme: 'ESCO_SKILLS';
  readonly uri: string;
  /** By language, the preferred one first. */
  readonly labels: Readonly<Partial<Record<Lang, readonly string[]>>>;
}

/** That a skill of ESCO is narrower than another, or than a group. */
export interface EscoSkillBroader {
  readonly scheme: 'ESCO_SKILL_BROADER';
  readonly uri: string;
  readonly broader: string;
}

export type TaxonomyEntry = EscoOccupation | EscoSkill | EscoSkillBroader | NaceSector;

/** The columns of a file, by what they hold; positions count from 0. */
export interface TaxonomyColumns {
  readonly scheme: TaxonomyScheme;
  readonly delimiter: string;
  readonly width: number;
  /** Where each field stands; `label` is of the one language of the file. */
  readonly at: Readonly<Partial<Record<TaxonomyField, number>>>;
}

export type TaxonomyField =
  | 'id'
  | 'isco'
  | 'kind'
  | 'broader'
  | 'code'
  | 'label'
  | 'labelEn'
  | 'labelFr'
  | 'alternative'
  | 'hidden'
  | 'status'
  | 'modified';

/** A file that was recognised and found right from beginning to end. */
export interface TaxonomyFile {
  readonly path: string;
  /** Without its folders. */
  readonly name: string;
  readonly columns: TaxonomyColumns;
  /** None of what has no labels. */
  readonly langs: readonly Lang[];
  readonly sha256: string;
  readonly release: string | null;
  readonly entries: number;
}
