/** What decided; recorded with every merge and every pair in the queue. */
export const IDENTITY_MODEL = 'ambit-identity-1';

/** Chances from which on a pair is worth a look, and may be made one without asking. */
export const THRESHOLDS = { review: 0.3, certain: 0.99 } as const;
