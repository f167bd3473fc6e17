import type { TieKind } from '../../domain.ts';

/** A tie as the rule of independence looks at it. */
export interface CircleTie {
  readonly a: string;
  readonly b: string;
  /** τ: strength times freshness now; null where no strength is known. */
  readonly tau: number | null;
  readonly kinds: readonly TieKind[];
  /** Whether it only follows from a common employer: then it is no tie on record, but counts for how close two are. */
  readonly inferred: boolean;
  /** Whether it is over: what somebody was stays, what somebody is does not. */
  readonly ended: boolean;
}

/** That a person works, or worked, at an organization, or is in a club. */
export interface Affiliation {
  readonly person: string;
  readonly organization: string;
  /** A club, team or association and no employer. */
  readonly isClub: boolean;
  readonly isCurrent: boolean;
}

/** What a network knows around the ego and whoever is to audit. */
export interface Circle {
  readonly ego: string;
  /** null: the network does not know the auditor. */
  readonly auditor: string | null;
  /** Every tie of either, and every tie of the ego's contacts: how many they know counts. Each pair once. */
  readonly ties: readonly CircleTie[];
  readonly affiliations: readonly Affiliation[];
  /** Whether the auditor's account may, or might, change the network: who made it can't judge it. */
  readonly auditorWorkedOnIt: boolean;
}
