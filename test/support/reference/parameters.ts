import type { Channel, Help, Platform } from '../../../src/domain.ts';

/** The numbers of model `ambit-1` (SCORE.md § 1), written down a second time on purpose. */
export interface ModelParameters {
  /** γ, the exponent of strength, by the goal's help. */
  readonly gamma: Readonly<Record<Help, number>>;
  readonly gammaWithoutGoal: number;
  readonly halfLifeDays: number;
  /** Half-life of a tie with KIN or PARTNER among its kinds. */
  readonly kinHalfLifeDays: number;
  readonly phiMin: number;
  readonly delta: number;
  readonly sigmaNew: number;
  readonly weights: {
    readonly coverage: number;
    readonly reach: number;
    readonly diversity: number;
    readonly freshness: number;
    readonly focus: number;
  };
}

export const DEFAULT_PARAMETERS: ModelParameters = {
  gamma: { INFORMATION: 0.25, ORDINARY: 0.5, COSTLY: 1 },
  gammaWithoutGoal: 0.5,
  halfLifeDays: 180,
  kinHalfLifeDays: 720,
  phiMin: 0.2,
  delta: 0.36,
  sigmaNew: 0.25,
  weights: { coverage: 0.5, reach: 0.15, diversity: 0.15, freshness: 0.1, focus: 0.1 },
};

/** Days since last contact where nothing says when: a tie counts as a year old. */
export const UNKNOWN_DAYS = 365;

/** Below this share of classified contacts a requirement is UNKNOWN. */
export const KNOWN_SHARE_MIN = 0.3;

/** From this share of contacts with ties of their own on, friend ties count as known. */
export const FRIEND_TIE_SHARE_MIN = 0.05;

/** The five levels of declared strength, (level/5)², as the decimals that files hold. */
export const STRENGTH_LEVELS: readonly number[] = [0.04, 0.16, 0.36, 0.64, 1];

/** Weight of one interaction in the estimate of strength. */
export const CHANNEL_WEIGHT: Readonly<Record<Channel, number>> = {
  MEETING: 2.5,
  CALL: 1.5,
  EMAIL: 0.5,
  MESSAGE: 0.5,
  REACTION: 0.2,
};

export const INFERRED_EVIDENCE = 0.04;

const ADDRESS_BOOKS: ReadonlySet<Platform> = new Set(['GOOGLE_CONTACTS', 'OUTLOOK', 'APPLE']);

/** Evidence that a tie was seen through a platform; `hasPhone` says whether the contact's entry has a phone number. */
export function platformEvidence(platform: Platform, hasPhone: boolean): number {
  if (platform === 'FACEBOOK') return 0.16;
  if (ADDRESS_BOOKS.has(platform) && hasPhone) return 0.16;
  return 0.1;
}
