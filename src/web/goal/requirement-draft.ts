import type { Dimension, GoalRequirementsQuery, RequirementInput } from '../shared/api/operations.generated.ts';
import type { Term } from '../taxonomy/use-terms.ts';

export interface CriterionDraft {
  readonly key: string;
  readonly dimension: Dimension;
  readonly terms: readonly Term[];
  readonly level: number | null;
  readonly hard: boolean;
  readonly weight: number;
}

/** A requirement while it is written; `id` is null until it was saved. */
export interface RequirementDraft {
  readonly key: string;
  readonly id: string | null;
  readonly label: string;
  readonly weight: number;
  readonly capacity: number;
  readonly criteria: readonly CriterionDraft[];
}

export type Requirement = NonNullable<GoalRequirementsQuery['network']['goal']>['requirements'][number];

export function draftOf(requirement: Requirement): RequirementDraft {
  return {
    ...requirement,
    key: requirement.id,
    criteria: requirement.criteria.map(({ label, ...criterion }, index) => ({
      ...criterion,
      key: `${requirement.id}-${index}`,
      terms: [{ value: criterion.value, label: label === criterion.value ? label : `${label} (${criterion.value})` }],
    })),
  };
}

export function newCriterion(): CriterionDraft {
  return { key: crypto.randomUUID(), dimension: 'SECTOR', terms: [], level: null, hard: false, weight: 1 };
}

export function newRequirement(): RequirementDraft {
  return {
    key: crypto.randomUUID(),
    id: null,
    label: '',
    weight: 1,
    capacity: 1,
    criteria: [newCriterion()],
  };
}

/** What the API takes; criteria without a value are left out. */
export function inputOf(draft: RequirementDraft): RequirementInput {
  return {
    ...(draft.id === null ? {} : { id: draft.id }),
    label: draft.label,
    weight: draft.weight,
    capacity: draft.capacity,
    criteria: draft.criteria.flatMap(({ dimension, terms, level, hard, weight }) =>
      terms[0] === undefined
        ? []
        : [{ dimension, value: terms[0].value, hard, weight, ...(level === null ? {} : { level }) }],
    ),
  };
}
