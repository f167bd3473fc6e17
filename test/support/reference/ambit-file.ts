import type {
  Channel,
  Dimension,
  Direction,
  GoalKind,
  GoalStatus,
  Help,
  Platform,
  TieKind,
} from '../../../src/domain.ts';

/**
 * The parsed `*.ambit.json` document (DESIGN.md § 6), typed anew for the reference implementation so that a mistake in the
 * application's own reader cannot hide here. Dates are `YYYY-MM-DD`, instants ISO with `Z`; null and absent mean the same.
 */
export interface AmbitFile {
  readonly ambit: 1;
  readonly source?: string;
  readonly tiesComplete?: boolean;
  readonly ego: AmbitEgo;
  readonly persons?: readonly AmbitPerson[];
  readonly ties?: readonly AmbitTie[];
  readonly interactions?: readonly AmbitInteraction[];
  readonly goals?: readonly AmbitGoal[];
}

/** What the file says of the owner of the network: everything a person has but an id. */
export interface AmbitEgo {
  readonly name: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly profiles?: readonly AmbitProfile[];
  readonly positions?: readonly AmbitPosition[];
  readonly expertise?: readonly AmbitExpertise[];
  readonly place?: AmbitPlace | null;
  readonly tags?: readonly string[];
}

export interface AmbitPerson extends AmbitEgo {
  readonly id: string;
}

export interface AmbitProfile {
  readonly platform: Platform;
  readonly url?: string;
  readonly handle?: string;
  readonly accountId?: string;
  readonly displayName?: string;
}

export interface AmbitPosition {
  readonly organization?: string | null;
  readonly title?: string | null;
  readonly sector?: string | null;
  readonly occupation?: string | null;
  readonly seniority?: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly primary?: boolean;
}

export interface AmbitExpertise {
  readonly name: string;
  readonly level?: number | null;
}

export interface AmbitPlace {
  readonly country: string;
  readonly region?: string | null;
  readonly locality?: string | null;
}

export interface AmbitTie {
  readonly a: string;
  readonly b: string;
  readonly strength?: number | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly lastContact?: string | null;
  readonly kinds?: readonly TieKind[];
  readonly platforms?: readonly Platform[];
  readonly private?: boolean;
}

export interface AmbitInteraction {
  readonly with: readonly string[];
  readonly at: string;
  readonly minutes?: number | null;
  readonly channel: Channel;
  readonly direction?: Direction;
  readonly goal?: string | null;
  readonly outcome?: string | null;
}

export interface AmbitGoal {
  readonly id: string;
  readonly kind?: GoalKind;
  readonly help?: Help;
  readonly title?: string;
  readonly weight?: number;
  readonly status?: GoalStatus;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly requirements?: readonly AmbitRequirement[];
}

export interface AmbitRequirement {
  readonly id: string;
  readonly label?: string;
  readonly weight?: number;
  readonly capacity?: number;
  readonly criteria?: readonly AmbitCriterion[];
}

export interface AmbitCriterion {
  readonly dimension: Dimension;
  readonly value: string;
  readonly level?: number | null;
  readonly hard?: boolean;
  readonly weight?: number;
}
