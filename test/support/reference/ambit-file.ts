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
  readonly source?: string | null;
  readonly tiesComplete?: boolean | null;
  readonly ego: AmbitEgo;
  readonly persons?: readonly AmbitPerson[] | null;
  readonly ties?: readonly AmbitTie[] | null;
  readonly interactions?: readonly AmbitInteraction[] | null;
  readonly goals?: readonly AmbitGoal[] | null;
}

/** What the file says of the owner of the network: everything a person has but an id. */
export interface AmbitEgo {
  readonly name: string;
  readonly emails?: readonly string[] | null;
  readonly phones?: readonly string[] | null;
  readonly profiles?: readonly AmbitProfile[] | null;
  readonly positions?: readonly AmbitPosition[] | null;
  readonly expertise?: readonly AmbitExpertise[] | null;
  readonly place?: AmbitPlace | null;
  readonly tags?: readonly string[] | null;
}

export interface AmbitPerson extends AmbitEgo {
  readonly id: string;
}

export interface AmbitProfile {
  readonly platform: Platform;
  readonly url?: string | null;
  readonly handle?: string | null;
  readonly accountId?: string | null;
  readonly displayName?: string | null;
}

export interface AmbitPosition {
  readonly organization?: string | null;
  readonly title?: string | null;
  readonly sector?: string | null;
  readonly occupation?: string | null;
  readonly seniority?: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly primary?: boolean | null;
  /** Which of the three were classified from words; the reference takes them as they are. */
  readonly classified?: readonly string[] | null;
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
  readonly kinds?: readonly TieKind[] | null;
  readonly platforms?: readonly Platform[] | null;
  readonly private?: boolean | null;
}

export interface AmbitInteraction {
  readonly with: readonly string[];
  readonly at: string;
  readonly minutes?: number | null;
  readonly channel: Channel;
  readonly direction?: Direction | null;
  readonly goal?: string | null;
  readonly outcome?: string | null;
  readonly note?: string | null;
}

export interface AmbitGoal {
  readonly id: string;
  readonly kind?: GoalKind | null;
  readonly help?: Help | null;
  readonly title?: string | null;
  readonly weight?: number | null;
  readonly status?: GoalStatus | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly requirements?: readonly AmbitRequirement[] | null;
}

export interface AmbitRequirement {
  readonly id: string;
  readonly label?: string | null;
  readonly weight?: number | null;
  readonly capacity?: number | null;
  readonly criteria?: readonly AmbitCriterion[] | null;
}

export interface AmbitCriterion {
  readonly dimension: Dimension;
  readonly value: string;
  readonly level?: number | null;
  readonly hard?: boolean | null;
  readonly weight?: number | null;
}
