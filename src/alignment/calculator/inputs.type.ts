import type { Row } from '../../graph/graph.ts';

/** The parameters of a model, as its node has them. */
export type ModelParameters = Row<'alignment/find-state'>['model'];

/** A criterion with the keys that `goal/criterion-keys.ts` gives it. */
export type CriterionInput = GoalInputs['requirements'][number]['criteria'][number];
/** A version of a requirement; `from` and `to` in milliseconds since 1970-01-01, null: unbounded. */
export type RequirementInput = GoalInputs['requirements'][number];
export type GoalInputs = Row<'alignment/read-goal'>;

/** A position as the score looks at it; days count from 1970-01-01, null: unbounded. */
export interface PositionInput {
  readonly sector: string | null;
  readonly sectorParent: string | null;
  readonly occupation: string | null;
  readonly rank: number | null;
  readonly organization: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly primary: boolean;
}

export interface PersonInput {
  readonly id: string;
  readonly placeKey: string | null;
  readonly known: readonly string[];
  readonly knownDays: readonly number[] | null;
  readonly positions: readonly PositionInput[];
  readonly expertise: readonly (readonly [key: string, level: number | null])[];
}

/** What is on record of a tie, at all times: what the statements find on a `KNOWS`. */
export interface TieInput {
  readonly declared: number | null;
  readonly strengthDays: readonly number[] | null;
  readonly strengthValues: readonly number[] | null;
  readonly estimate: number | null;
  readonly since: number | null;
  readonly until: number | null;
  readonly contact: number | null;
  readonly contactDays: readonly number[] | null;
  readonly kin: boolean;
  readonly inferred: boolean;
  readonly private: boolean;
  readonly platforms: readonly string[];
}

export interface OtherTieInput extends TieInput {
  readonly a: string;
  readonly b: string;
}

export interface InteractionInput {
  /** Milliseconds since 1970-01-01. */
  readonly at: number;
  readonly day: number;
  readonly channel: string;
  readonly minutesEach: number;
  readonly persons: readonly string[];
}

/** All that the score looks at in a network, at all times, whatever the goal. Plain data: it can be stored and changed. */
export interface NetworkInputs {
  readonly tiesComplete: boolean;
  /** Everybody but the ego, in the order of ids. */
  readonly persons: readonly PersonInput[];
  /** The ties to the ego, by person. */
  readonly egoTies: ReadonlyMap<string, TieInput>;
  /** Ties between others of which one end at least is or was a contact. */
  readonly otherTies: readonly OtherTieInput[];
  readonly interactions: readonly InteractionInput[];
}
