import { AmbitError } from '../../ambit-error.ts';
import type { Help } from '../../domain.ts';
import { criterionKeys } from '../../goal/criterion-keys.ts';
import type { RequirementVersion } from '../../goal/goal.service.ts';
import type { CriterionRecord } from '../../import/canonical-record.type.ts';
import type { CriterionInput, GoalInputs, RequirementInput } from '../calculator/inputs.type.ts';

/** A requirement as it might be; what is absent stays as it is. */
export interface RequirementChange {
  readonly id?: string;
  readonly remove: boolean;
  readonly label?: string;
  readonly weight?: number;
  readonly capacity?: number;
  readonly criteria?: readonly CriterionRecord[];
}

export interface GoalChange {
  readonly help?: Help;
  readonly requirements: readonly RequirementChange[];
}

export interface HypotheticalGoal {
  readonly inputs: GoalInputs;
  /** As a goal lists its requirements, for people. */
  readonly requirements: readonly RequirementVersion[];
}

/**
 * The goal there would be, of the requirements valid at a moment.
 * @param goal with the help of that moment
 * @param valid those requirements, as the goal lists them
 * @throws AmbitError `NOT_FOUND`, `BAD_INPUT` naming the requirement
 */
export function hypotheticalGoal(
  goal: GoalInputs,
  valid: readonly RequirementVersion[],
  change: GoalChange,
  resolvePerson: (id: string) => string | undefined,
): HypotheticalGoal {
  const byKey = new Map(goal.requirements.map((each) => [each.key, each]));
  const inputs = new Map<string, RequirementInput>();
  const listed = new Map<string, RequirementVersion>();
  for (const version of valid) {
    const input = byKey.get(version.versionId);
    if (input === undefined) continue;
    inputs.set(version.id, { ...input, from: null, to: null });
    listed.set(version.id, version);
  }
  change.requirements.forEach((each, index) => {
    const field = `change.requirements[${index}]`;
    const before = each.id === undefined ? undefined : listed.get(each.id);
    const input = each.id === undefined ? undefined : inputs.get(each.id);
    if (each.id !== undefined && (before === undefined || input === undefined))
      throw new AmbitError('NOT_FOUND', 'The goal has no requirement with this id.', { field: `${field}.id` });
    if (each.remove) {
      inputs.delete(each.id ?? '');
      listed.delete(each.id ?? '');
      return;
    }
    const id = each.id ?? `what-if-${index}`;
    const criteria = each.criteria?.map((criterion) => toCriterion(criterion, resolvePerson, field)) ?? input?.criteria;
    if (criteria === undefined || criteria.length === 0)
      throw new AmbitError('BAD_INPUT', 'A requirement needs at least one criterion.', { field: `${field}.criteria` });
    const label = each.label ?? before?.label ?? id;
    const weight = each.weight ?? before?.weight ?? 1;
    const capacity = each.capacity ?? before?.capacity ?? 1;
    const key = before?.versionId ?? id;
    inputs.set(id, { id, key, label, weight, capacity, from: null, to: null, criteria });
    listed.set(id, {
      id,
      versionId: key,
      externalId: null,
      label,
      weight,
      capacity,
      validFrom: null,
      criteria:
        each.criteria?.map(({ dimension, value, level, hard, weight: of }) => ({
          dimension,
          value,
          level: level ?? null,
          hard,
          weight: of,
        })) ??
        before?.criteria ??
        [],
    });
  });
  const inOrder = [...inputs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    inputs: { help: change.help ?? goal.help, helpValues: null, helpTimes: null, requirements: inOrder },
    requirements: [...listed.values()],
  };
}

const NO_KEYS = {
  sectorPrefixes: null,
  sectorParent: null,
  occupationCode: null,
  subMajorGroup: null,
  rank: null,
  organizationKey: null,
  expertiseKey: null,
  expertiseKeys: null,
  countryKey: null,
  regionKey: null,
  placeKey: null,
  personId: null,
};

/** A criterion as the score looks at it. @param field named in errors */
export function toCriterion(
  criterion: CriterionRecord,
  resolvePerson: (id: string) => string | undefined,
  field: string,
): CriterionInput {
  const { dimension, hard, weight, level } = criterion;
  try {
    return { ...NO_KEYS, dimension, hard, weight, level: level ?? null, ...criterionKeys(criterion, resolvePerson) };
  } catch (error) {
    if (!(error instanceof AmbitError)) throw error;
    throw new AmbitError('BAD_INPUT', error.message, { field });
  }
}
