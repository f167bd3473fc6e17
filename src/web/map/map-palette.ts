/**
 * Seven hues that were searched for by computer: they stay apart under every kind of colour-blindness, and stand out from
 * white and from the dark ground; a test measures both. Whoever comes after the seventh is grey.
 */
export const PALETTE = ['#017fa5', '#e06c30', '#7044c3', '#10a796', '#cb0607', '#884f5c', '#ac39ff'] as const;
export const OTHER = '#969da1';
/** From pale to dark, one hue: a scale that also greys well. */
export const SCALE = ['#a9cdd4', '#7fb3bd', '#5698a5', '#2f7d8c', '#0f5a68'] as const;
/** Two platforms laid over each other: on the first alone, on the second alone, on both. */
export const OVERLAY = ['#017fa5', '#e06c30', '#7044c3'] as const;

/** The step of the scale for a share of 0 to 1. */
export function scaleStep(share: number): number {
  return Math.min(SCALE.length - 1, Math.max(0, Math.floor(share * SCALE.length)));
}
