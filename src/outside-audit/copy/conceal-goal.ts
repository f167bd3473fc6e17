import type { Concealment } from './concealment.ts';
import type { GoalContent, RequirementContent } from './content.type.ts';

type Criterion = RequirementContent['criteria'][number];

/** A goal as an auditor is shown it: the owner's words without names of persons, the persons it wants by their ids in the copy. */
export function concealGoal(goal: GoalContent, how: Concealment): GoalContent {
  const { pseudonyms, text } = how;
  return {
    ...goal,
    id: pseudonyms.idOf('goal', goal.id),
    title: text(goal.title),
    requirements: goal.requirements.map((requirement) => ({
      ...requirement,
      versionId: pseudonyms.idOf('version', requirement.versionId),
      id: pseudonyms.idOf('requirement', requirement.id),
      label: text(requirement.label),
      criteria: requirement.criteria.map((criterion) => concealCriterion(criterion, how)),
    })),
  };
}

function concealCriterion(criterion: Criterion, { pseudonyms }: Concealment): Criterion {
  if (criterion.personId === null) return criterion;
  const personId = pseudonyms.idOf('person', criterion.personId);
  return { ...criterion, personId, value: personId };
}
