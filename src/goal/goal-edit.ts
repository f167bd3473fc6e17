import { AmbitError } from '../ambit-error.ts';
import type { CriterionRecord } from '../import/canonical-record.type.ts';
import { present } from '../present.ts';
import type { CriterionInput, GoalDetailsInput, RequirementInput } from './goal.input.ts';
import type { GoalEdit, RequirementEdit } from './goal.service.ts';

/** A GraphQL input as the edit it means. @throws AmbitError `BAD_INPUT` naming the field that cannot be */
export function toGoalEdit(input: GoalDetailsInput): GoalEdit {
  const { kind, help, title, status, weight, from, to, requirements } = input;
  for (const [field, value] of Object.entries({ kind, help, title, status, weight, requirements })) {
    if (value === null) throw new AmbitError('BAD_INPUT', 'This cannot be cleared.', { field });
  }
  if (title?.trim() === '') throw new AmbitError('BAD_INPUT', 'A goal needs a title.', { field: 'title' });
  if (weight !== undefined && weight !== null && !(weight > 0))
    throw new AmbitError('BAD_INPUT', 'A weight is above 0.', { field: 'weight' });
  if (from && to && to < from)
    throw new AmbitError('BAD_INPUT', 'A goal cannot end before it begins.', { field: 'to' });
  return {
    ...present({ kind, help, title: title?.trim(), status, weight, from, to }),
    ...(requirements ? { requirements: requirements.map(toRequirementEdit) } : {}),
  } as GoalEdit;
}

function toRequirementEdit(requirement: RequirementInput, index: number): RequirementEdit {
  const at = `requirements[${index}]`;
  const fail = (field: string, message: string): never => {
    throw new AmbitError('BAD_INPUT', message, { field: `${at}.${field}` });
  };
  if (requirement.label.trim() === '') fail('label', 'A requirement needs a label.');
  if (!(requirement.weight > 0)) fail('weight', 'A weight is above 0.');
  if (requirement.capacity < 1) fail('capacity', 'A capacity is at least 1.');
  if (requirement.criteria.length === 0) fail('criteria', 'A requirement needs at least one criterion.');
  return {
    ...(requirement.id ? { id: requirement.id } : {}),
    label: requirement.label.trim(),
    weight: requirement.weight,
    capacity: requirement.capacity,
    criteria: requirement.criteria.map((criterion, n) => toCriterionRecord(criterion, `${at}.criteria[${n}]`)),
  };
}

/** @param at where it stands in the input. @throws AmbitError `BAD_INPUT` naming the field that cannot be */
export function toCriterionRecord(criterion: CriterionInput, at: string): CriterionRecord {
  const { dimension, value, hard, weight, level } = criterion;
  if (!(weight > 0)) throw new AmbitError('BAD_INPUT', 'A weight is above 0.', { field: `${at}.weight` });
  if (level !== undefined && level !== null && !(level > 0 && level <= 1))
    throw new AmbitError('BAD_INPUT', 'A level lies above 0 and at most at 1.', { field: `${at}.level` });
  return { dimension, value, hard, weight, ...(level ? { level } : {}) };
}
