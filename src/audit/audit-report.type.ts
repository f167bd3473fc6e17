import type { GoalKind, Help, Lang } from '../domain.ts';

/** A person as a report shows them. */
export interface PersonCard {
  readonly id: string;
  readonly name: string;
  /** Of the current position, as its source spells it. */
  readonly title: string | null;
  readonly organization: string | null;
  /** Whether the tie to the ego has a declared strength or an interaction; else how strong it is is assumed. */
  readonly strengthKnown: boolean;
}

export type AuditZone = 'ABSENT' | 'THIN' | 'PARTIAL' | 'COVERED' | 'UNKNOWN';

/** One of the five parts of the score; the points add up to it. */
export interface AuditPart {
  readonly id: 'coverage' | 'reach' | 'diversity' | 'freshness' | 'focus';
  readonly label: string;
  /** Null while it cannot be known. */
  readonly points: number | null;
  readonly most: number;
  readonly sentence: string;
}

export interface AuditContributor {
  readonly person: PersonCard;
  /** How well the contact fits, how far the tie can be activated, and their product; each 0 to 1. */
  readonly fit: number;
  readonly activation: number;
  readonly contribution: number;
}

export interface AuditRequirement {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly capacity: number;
  readonly zone: AuditZone;
  /** 0 to 1; null if UNKNOWN, as are `latent` and `fragility`. */
  readonly coverage: number | null;
  readonly latent: number | null;
  readonly fragility: number | null;
  readonly knownShare: number;
  readonly contributors: readonly AuditContributor[];
}

/** A requirement that is not covered. */
export interface AuditGap {
  readonly requirementId: string;
  readonly label: string;
  readonly zone: AuditZone;
  readonly absence: 'REACHABLE' | 'STRUCTURAL' | 'FRIENDS_UNKNOWN' | null;
  readonly severity: number | null;
  readonly coverage: number | null;
  readonly nearestContact: PersonCard | null;
  readonly doorway: PersonCard | null;
  readonly knownOf: number;
  readonly sentence: string;
}

export interface AuditSector {
  readonly code: string;
  readonly name: string;
  readonly zone: AuditZone;
  readonly severity: number | null;
  readonly requirementId: string;
}

export interface AuditPath {
  /** From the ego to the target. */
  readonly persons: readonly PersonCard[];
  readonly probability: number;
  readonly status: 'WARM' | 'WEAK' | 'UNVERIFIED' | 'INFERRED_ONLY';
  readonly sentence: string;
}

export interface AuditExpert {
  readonly person: PersonCard;
  readonly requirementId: string;
  readonly fit: number;
  /** Best first; empty where there is none, and then `sentence` says why and who stands closest. */
  readonly paths: readonly AuditPath[];
  readonly doorway: PersonCard | null;
  readonly sentence: string;
}

export type ActionKind = 'MEET' | 'REVIVE' | 'DEEPEN' | 'PROFILE' | 'TELL';

/** Something to do, in words. */
export interface AuditAction {
  readonly kind: ActionKind;
  readonly what: string;
  readonly reason: string;
  readonly effort: string;
  readonly person: PersonCard | null;
  readonly requirementId: string | null;
  /** What it is worth in points of the score if it works out, and weighed by the odds; null for TELL. */
  readonly points: number | null;
  readonly expectedPoints: number | null;
  readonly path: AuditPath | null;
}

/** A contact without whom the goal would lose most. */
export interface AuditCarrier {
  readonly person: PersonCard;
  /** By how much coverage would fall, 0 to 1. */
  readonly loss: number;
  readonly requirements: readonly { readonly id: string; readonly label: string; readonly share: number }[];
  readonly sentence: string;
}

export type UnknownKind =
  'CONTACTS' | 'FRIEND_TIES' | 'STRENGTH' | 'LAST_CONTACT' | 'SECTOR' | 'PLACE' | 'EXPERTISE' | 'TIME';

/** Something the report could not know, and how to tell it. */
export interface AuditUnknown {
  readonly kind: UnknownKind;
  readonly sentence: string;
  readonly how: string;
}

/** The relational audit of one goal at one moment, in one language; plain data, stable for `--json`. */
export interface AuditReport {
  readonly ambitAudit: 1;
  readonly model: string;
  readonly at: string;
  readonly lang: Lang;
  readonly network: { readonly id: string; readonly name: string; readonly contacts: number };
  readonly goal: { readonly id: string; readonly kind: GoalKind; readonly help: Help; readonly title: string };
  readonly status: 'SCORED' | 'NO_REQUIREMENTS' | 'INSUFFICIENT_DATA';
  /** Whether the network resembles the goal, in a sentence that is true. */
  readonly headline: string;
  readonly score: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly scoreSentence: string | null;
  /** 0 to 1. */
  readonly coverage: number | null;
  readonly latent: number | null;
  readonly latentSentence: string | null;
  readonly parts: readonly AuditPart[];
  readonly requirements: readonly AuditRequirement[];
  readonly gaps: readonly AuditGap[];
  readonly uncoveredSectors: readonly AuditSector[];
  readonly experts: readonly AuditExpert[];
  readonly expertsSentence: string | null;
  /** Three, of different kinds and for different requirements where there is a choice. */
  readonly actions: readonly AuditAction[];
  /** What to ask of whom one meets for this goal. */
  readonly ask: string;
  readonly recommendations: readonly AuditAction[];
  readonly carriers: readonly AuditCarrier[];
  readonly unknowns: readonly AuditUnknown[];
}
