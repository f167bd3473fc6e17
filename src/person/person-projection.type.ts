import type { Dimension, Platform } from '../domain.ts';
import type {
  ExpertiseRecord,
  NameRecord,
  PersonRecord,
  PlaceRecord,
  PositionRecord,
  ProfileRecord,
} from '../import/canonical-record.type.ts';

/** What the owner changed by hand; overrides the sources. `null` clears, absent keeps. */
export interface PersonEdit {
  readonly name?: NameRecord;
  readonly emails?: readonly string[] | null;
  readonly phones?: readonly string[] | null;
  readonly profiles?: readonly ProfileRecord[] | null;
  readonly positions?: readonly PositionRecord[] | null;
  readonly expertise?: readonly ExpertiseRecord[] | null;
  readonly place?: PlaceRecord | null;
  readonly tags?: readonly string[] | null;
}

export type RecordContent = Omit<PersonRecord, 'kind' | 'row' | 'externalId' | 'tie' | 'uid'>;

/** One version of a source record, as far as the projection needs it. */
export interface ProjectedRecord {
  readonly platform: Platform;
  /** `FILE`: classify what it leaves open; `NETWORK`: a whole-network file, taken as it is; `EDIT`: the owner's own hand. */
  readonly origin: 'FILE' | 'NETWORK' | 'EDIT';
  readonly content: RecordContent | PersonEdit;
  /** When its newest version came; absent: only now. */
  readonly at?: Date;
  /** The merges by which it came to the person. */
  readonly moves?: readonly { readonly id: string; readonly at: Date }[];
}

/** What the owner said an organization does; by organization key. */
export type OrganizationMemory = ReadonlyMap<string, string>;

export type PositionSource = 'STATED' | 'OWNER' | 'CLASSIFIED';

export interface ProjectedPosition {
  readonly id: string;
  readonly title: string | null;
  readonly organization: string | null;
  readonly organizationKey: string | null;
  readonly sectorCode: string | null;
  readonly sectorParent: string | null;
  readonly sectorSource: PositionSource | null;
  readonly sectorConfidence: number | null;
  readonly occupationCode: string | null;
  readonly occupationSource: PositionSource | null;
  /** Of a classified one, 0 to 1. */
  readonly occupationConfidence: number | null;
  readonly seniority: number | null;
  readonly senioritySource: PositionSource | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly primary: boolean;
}

export interface ProjectedExpertise {
  readonly key: string;
  readonly name: string;
  readonly level: number | null;
  readonly source: 'STATED' | 'CLASSIFIED';
}

/** A person as all its records and the owner's edits together say. */
export interface PersonProjection {
  readonly name: string | null;
  readonly given: string | null;
  readonly family: string | null;
  readonly sortName: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly tags: readonly string[];
  readonly profiles: readonly ProfileRecord[];
  readonly positions: readonly ProjectedPosition[];
  readonly expertise: readonly ProjectedExpertise[];
  readonly place: PlaceRecord | null;
  readonly placeKey: string | null;
  /** The dimensions with any value, and the day from which each has one (null: each always). */
  readonly knownDimensions: readonly Dimension[];
  readonly knownDays: readonly number[] | null;
}
