import type { Channel, Dimension, Direction, GoalKind, GoalStatus, Help, Platform, TieKind } from '../../domain.ts';

/** The version of the format that this program reads and writes. */
export const AMBIT_FILE_VERSION = 1;

/** May be absent or null in a file, which say the same; never null in what this program writes. */
type Maybe<T> = T | null | undefined;

/**
 * A whole network as one file, `*.ambit.json`. Dates are ISO calendar dates, instants ISO with `Z`; ids are the file's
 * own and unique in their list.
 */
export interface AmbitFile {
  readonly ambit: typeof AMBIT_FILE_VERSION;
  /** Namespace of the file's ids. */
  readonly source?: Maybe<string>;
  /** Whether the ties between contacts are all there are. Default false. */
  readonly tiesComplete?: Maybe<boolean>;
  /** Only in a file that was made for an auditor. */
  readonly audit?: Maybe<AuditHeader>;
  readonly ego: AmbitEgo;
  readonly persons?: Maybe<readonly AmbitPerson[]>;
  readonly ties?: Maybe<readonly AmbitTie[]>;
  readonly interactions?: Maybe<readonly AmbitInteraction[]>;
  readonly goals?: Maybe<readonly AmbitGoal[]>;
}

/** What a file made for an auditor says of the audit. */
export interface AuditHeader {
  /** By which the report is known to be of this audit. */
  readonly id: string;
  /** What the audit is for. */
  readonly purpose: string;
  /** The last day on which the file may be used. */
  readonly until: string;
  /** What the auditor is to know: what was left out, and what may be done with the file. */
  readonly statement?: Maybe<string>;
}

/** Every field of a person but the id. */
export interface AmbitEgo {
  readonly name: string;
  readonly emails?: Maybe<readonly string[]>;
  readonly phones?: Maybe<readonly string[]>;
  readonly profiles?: Maybe<readonly AmbitProfile[]>;
  readonly positions?: Maybe<readonly AmbitPosition[]>;
  readonly expertise?: Maybe<readonly AmbitExpertise[]>;
  readonly place?: Maybe<AmbitPlace>;
  readonly tags?: Maybe<readonly string[]>;
}

export interface AmbitPerson extends AmbitEgo {
  /** Anything but `ego`. */
  readonly id: string;
}

export interface AmbitProfile {
  readonly platform: Platform;
  readonly url?: Maybe<string>;
  readonly handle?: Maybe<string>;
  readonly accountId?: Maybe<string>;
  readonly displayName?: Maybe<string>;
}

export interface AmbitPosition {
  readonly organization?: Maybe<string>;
  readonly title?: Maybe<string>;
  /** NACE Rev. 2. */
  readonly sector?: Maybe<string>;
  /** ISCO-08. */
  readonly occupation?: Maybe<string>;
  /** 1 to 5. */
  readonly seniority?: Maybe<number>;
  readonly from?: Maybe<string>;
  readonly to?: Maybe<string>;
  readonly primary?: Maybe<boolean>;
  readonly classified?: Maybe<readonly Classified[]>;
}

export const CLASSIFIED = ['sector', 'occupation', 'seniority'] as const;
export type Classified = (typeof CLASSIFIED)[number];

export interface AmbitExpertise {
  readonly name: string;
  /** 0 < level ≤ 1. */
  readonly level?: Maybe<number>;
}

export interface AmbitPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly region?: Maybe<string>;
  readonly locality?: Maybe<string>;
}

/** `a` and `b` are ids of persons, one of them may be `ego`. */
export interface AmbitTie {
  readonly a: string;
  readonly b: string;
  /** Declared, in [0,1]. */
  readonly strength?: Maybe<number>;
  readonly since?: Maybe<string>;
  readonly until?: Maybe<string>;
  readonly lastContact?: Maybe<string>;
  readonly kinds?: Maybe<readonly TieKind[]>;
  readonly platforms?: Maybe<readonly Platform[]>;
  readonly private?: Maybe<boolean>;
}

export interface AmbitInteraction {
  readonly with: readonly string[];
  readonly at: string;
  readonly minutes?: Maybe<number>;
  readonly channel: Channel;
  readonly direction?: Maybe<Direction>;
  readonly goal?: Maybe<string>;
  readonly outcome?: Maybe<string>;
  readonly note?: Maybe<string>;
}

export interface AmbitGoal {
  readonly id: string;
  /** Default `OTHER`. */
  readonly kind?: Maybe<GoalKind>;
  /** Default `ORDINARY`. */
  readonly help?: Maybe<Help>;
  readonly title: string;
  /** Above 0, default 1. */
  readonly weight?: Maybe<number>;
  /** Default `ACTIVE`. */
  readonly status?: Maybe<GoalStatus>;
  readonly from?: Maybe<string>;
  readonly to?: Maybe<string>;
  readonly requirements?: Maybe<readonly AmbitRequirement[]>;
}

export interface AmbitRequirement {
  readonly id: string;
  readonly label: string;
  /** Above 0, default 1. */
  readonly weight?: Maybe<number>;
  /** How many people it takes: a whole number from 1, default 1. */
  readonly capacity?: Maybe<number>;
  readonly criteria?: Maybe<readonly AmbitCriterion[]>;
}

export interface AmbitCriterion {
  readonly dimension: Dimension;
  readonly value: string;
  /** 0 < level ≤ 1. */
  readonly level?: Maybe<number>;
  /** Default false. */
  readonly hard?: Maybe<boolean>;
  /** Above 0, default 1. */
  readonly weight?: Maybe<number>;
}

/** Whether an optional field says something. */
export function isSet<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined;
}
