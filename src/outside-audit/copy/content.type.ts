import type { Row } from '../../graph/graph.ts';

export type PersonContent = Row<'outside-audit/read-persons'>;
export type TieContent = Row<'outside-audit/read-ties'>;
export type InteractionContent = Row<'outside-audit/read-interactions'>;
export type GoalContent = Row<'outside-audit/read-goals'>;
export type RequirementContent = GoalContent['requirements'][number];

/** A network as far as an auditor may ever see it, or what one is shown of it. */
export interface NetworkContent {
  readonly tiesComplete: boolean;
  readonly persons: readonly PersonContent[];
  readonly ties: readonly TieContent[];
  readonly interactions: readonly InteractionContent[];
  readonly goals: readonly GoalContent[];
  /** Keys of the expertises that count as one that the goals ask for; of what an auditor is shown: absent. */
  readonly narrowerExpertise?: readonly string[];
}
