export interface Point {
  readonly at: string;
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
}

export interface Line {
  readonly name: string;
  readonly points: readonly Point[];
  /** What stands beside the others and is none of them: what is left over, or what is not known. */
  readonly aside?: 'rest' | 'unknown';
  /** Where it ends for good, and what is written there. */
  readonly end?: { readonly at: string; readonly name: string };
}

/** A stretch of time to mark behind the lines. */
export interface Span {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The one that the lines are about: shaded over the whole height. */
  readonly strong: boolean;
}
