/** The points of the rule of independence: each alone excludes an auditor, whether the network or the auditor tells of it. */
export const INDEPENDENCE_POINTS = [
  'KIN_OR_PARTNER',
  'FRIEND',
  'DIRECT_TIE',
  'BUSINESS_TIE',
  'EX_COLLEAGUE',
  'EX_LEISURE',
  'SAME_ORGANIZATION',
  'CLOSE_SHARED',
  'THREE_SHARED',
  'SELF_REVIEW',
  'NOT_PROFESSIONAL',
] as const;
export type IndependencePoint = (typeof INDEPENDENCE_POINTS)[number];

/** Why somebody is not independent; `TOO_CLOSE`: no single point, but all that is shared together is too much. */
export const CONFLICT_REASONS = [...INDEPENDENCE_POINTS, 'TOO_CLOSE'] as const;
export type ConflictReason = (typeof CONFLICT_REASONS)[number];

/** Who tells of a reason. */
export const CONFLICT_SOURCES = ['NETWORK', 'DECLARATION'] as const;
export type ConflictSource = (typeof CONFLICT_SOURCES)[number];

/** A shared contact to whom both are so close is one too many. */
export const CLOSE = 0.5;
/** So many shared contacts are too many. */
export const MANY_SHARED = 3;
/** The greatest κ of an independent auditor. */
export const KAPPA_MAX = 0.2;
