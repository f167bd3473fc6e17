import type { Dimension, GoalKind, GoalStatus, Help } from '../../src/domain.ts';

/** A goal as `*.ambit.json` writes it (one element of `goals`). */
export interface DemoGoal {
  readonly id: string;
  readonly kind: GoalKind;
  readonly help: Help;
  readonly title: string;
  readonly weight: number;
  readonly status: GoalStatus;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly requirements: readonly DemoRequirement[];
}

export interface DemoRequirement {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly capacity: number;
  readonly criteria: readonly DemoCriterion[];
}

export interface DemoCriterion {
  readonly dimension: Dimension;
  readonly value: string;
  readonly level?: number;
  readonly hard: boolean;
  readonly weight: number;
}

/** Whoever lacks it does not fit at all. */
export function must(dimension: Dimension, value: string, level?: number): DemoCriterion {
  return { dimension, value, ...(level !== undefined && { level }), hard: true, weight: 1 };
}

/** Whoever has it fits better. */
export function better(dimension: Dimension, value: string, weight = 1, level?: number): DemoCriterion {
  return { dimension, value, ...(level !== undefined && { level }), hard: false, weight };
}

/**
 * Whoever has it, and a neighbour half: a hard criterion alone is met by a neighbour too, who would then count in full.
 */
export function graded(dimension: Dimension, value: string, weight = 1): readonly DemoCriterion[] {
  return [must(dimension, value), better(dimension, value, weight)];
}

export function need(
  id: string,
  label: string,
  weight: number,
  capacity: number,
  ...criteria: DemoCriterion[]
): DemoRequirement {
  return { id, label, weight, capacity, criteria };
}
