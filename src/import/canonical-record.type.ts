import type { Channel, Dimension, Direction, GoalKind, GoalStatus, Help, Platform, TieKind } from '../domain.ts';

/**
 * What a reader understood of a source, as the source says it: nothing is guessed, nothing is normalised away. One
 * pipeline takes these from every format, so a new format is a new reader and nothing else.
 *
 * Dates are ISO calendar dates (`2026-02-08`), instants ISO with `Z`. A field that the source does not have is absent.
 */
export type CanonicalRecord = NetworkRecord | EgoRecord | PersonRecord | TieStatement | InteractionRecord | GoalRecord;

/** What one row, card or node says of a person. */
export interface PersonRecord {
  readonly kind: 'PERSON';
  /** 1-based line, card or node number in the file; for people to find it again. */
  readonly row: number;
  /**
   * The record's own stable key in its source (profile slug, vCard UID, node id), so that the next export of the same
   * source updates instead of adding. Where a format has none, the reader composes one from what does not change (a
   * LinkedIn row without URL: name, date of connection, ordinal among equals).
   */
  readonly externalId: string;
  readonly name: NameRecord;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  /** An identifier shared between sources on purpose: vCard `UID`, the `uid` attribute of a graph's node. */
  readonly uid?: string;
  readonly profiles?: readonly ProfileRecord[];
  readonly positions?: readonly PositionRecord[];
  readonly expertise?: readonly ExpertiseRecord[];
  readonly place?: PlaceRecord;
  /** Only to tell one person from another of the same name: `YYYY-MM-DD`, or `--MM-DD` where the year is not said. */
  readonly birthDate?: string;
  /** Only to tell one person from another of the same name. */
  readonly addresses?: readonly PostalAddress[];
  readonly tags?: readonly string[];
  /** What the record says about the tie to the ego. Absent: it says only that the person is in the file. */
  readonly tie?: TieDetails;
  /**
   * Named only in passing (who wrote a message, who endorsed): joins the person who has the same identifier, and where there
   * is none becomes a person one is not tied to, whatever the import's mode.
   */
  readonly mentioned?: true;
}

/** What the source says of the owner. */
export interface EgoRecord extends Omit<PersonRecord, 'kind' | 'name' | 'tie' | 'mentioned'> {
  readonly kind: 'EGO';
  /** Absent where the source leaves it to the reader whose file it is (a list of one's own positions). */
  readonly name?: NameRecord;
}

export interface NameRecord {
  /** As shown to people; never empty. */
  readonly full: string;
  readonly given?: string;
  readonly family?: string;
  /** The family name before marriage. */
  readonly maiden?: string;
}

/** An account on a platform. Without `url`, `handle` and `accountId` it only says "is on that platform". */
export interface ProfileRecord {
  readonly platform: Platform;
  readonly url?: string;
  readonly handle?: string;
  readonly accountId?: string;
  readonly displayName?: string;
}

export interface PositionRecord {
  readonly organization?: string;
  readonly title?: string;
  /** NACE Rev. 2 code of any level. */
  readonly sector?: string;
  /** ISCO-08 code of any level. */
  readonly occupation?: string;
  /** 1 junior, 2 experienced, 3 manager, 4 executive, 5 board. */
  readonly seniority?: number;
  readonly from?: string;
  readonly to?: string;
  readonly primary?: boolean;
  /** Which of sector, occupation, seniority were classified from words rather than stated. */
  readonly classified?: readonly ('sector' | 'occupation' | 'seniority')[];
}

export interface ExpertiseRecord {
  readonly name: string;
  /** 0 < level ≤ 1. */
  readonly level?: number;
}

export interface PlaceRecord {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region?: string;
  readonly locality?: string;
}

/** A postal address as written, as far as it is stated. */
export interface PostalAddress {
  readonly street?: string;
  readonly postcode?: string;
  readonly locality?: string;
}

export interface TieDetails {
  /** Declared strength in [0,1]. */
  readonly strength?: number;
  readonly since?: string;
  readonly until?: string;
  readonly lastContact?: string;
  readonly kinds?: readonly TieKind[];
  /** Platforms through which the tie was seen, where the source tells them itself (default: the import's platform). */
  readonly platforms?: readonly Platform[];
  readonly private?: boolean;
  /** Seen in an address book that holds a phone number. */
  readonly withPhone?: boolean;
  /** A follow that is not returned. */
  readonly oneWay?: boolean;
  /** Nobody said so: concluded from a shared employer or a group conversation. Never strong, never called warm. */
  readonly inferred?: true;
}

/** A tie between two records of the same file, by their `externalId`; `'ego'` is the owner. */
export interface TieStatement extends TieDetails {
  readonly kind: 'TIE';
  readonly row: number;
  readonly a: string;
  readonly b: string;
}

/** What a whole-network file says of the network and its ego. Comes first. */
export interface NetworkRecord {
  readonly kind: 'NETWORK';
  readonly source?: string;
  readonly tiesComplete?: boolean;
  readonly ego: Omit<PersonRecord, 'kind' | 'row' | 'externalId' | 'tie'>;
}

export interface InteractionRecord {
  readonly kind: 'INTERACTION';
  readonly row: number;
  /** `externalId`s of persons of the same file. */
  readonly with: readonly string[];
  readonly at: string;
  readonly minutes?: number;
  readonly channel: Channel;
  readonly direction?: Direction;
  /** `externalId` of a goal of the same file. */
  readonly goal?: string;
  readonly outcome?: string;
  readonly note?: string;
}

export interface GoalRecord {
  readonly kind: 'GOAL';
  readonly externalId: string;
  readonly goalKind: GoalKind;
  readonly help: Help;
  readonly title: string;
  readonly weight: number;
  readonly status: GoalStatus;
  readonly from?: string;
  readonly to?: string;
  readonly requirements: readonly RequirementRecord[];
}

export interface RequirementRecord {
  readonly externalId: string;
  readonly label: string;
  readonly weight: number;
  readonly capacity: number;
  readonly criteria: readonly CriterionRecord[];
}

export interface CriterionRecord {
  readonly dimension: Dimension;
  readonly value: string;
  readonly level?: number;
  readonly hard: boolean;
  readonly weight: number;
}
