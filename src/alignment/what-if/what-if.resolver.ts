import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { AmbitError } from '../../ambit-error.ts';
import type { AmbitContext } from '../../api/context.ts';
import { Instant } from '../../api/scalars.ts';
import { toCriterionRecord } from '../../goal/goal-edit.ts';
import { Goal, toRequirement } from '../../goal/goal.type.ts';
import { toPersonEdit } from '../../person/person-edit.ts';
import { present } from '../../present.ts';
import { toTieEdit } from '../../tie/tie.resolver.ts';
import { Alignment, toAlignment } from '../alignment.type.ts';
import type { GoalChange, RequirementChange } from './hypothetical-goal.ts';
import type { HypotheticalContact, NetworkChange } from './hypothetical-network.ts';
import { WhatIfChangeInput, WhatIfContactInput, type WhatIfRequirementInput } from './what-if.input.ts';

/** How much one question may suppose. */
const MAX_ITEMS = 500;

@Resolver(() => Goal)
export class WhatIfResolver {
  @FieldResolver(() => Alignment, {
    description:
      'The alignment there would be if something were different; nothing is written. With nothing to change it is the alignment itself.',
  })
  async whatIf(
    @Root() goal: Goal,
    @Ctx() { services, now }: AmbitContext,
    @Arg('add', () => [WhatIfContactInput], { nullable: true, description: 'Contacts there would be.' })
    add: WhatIfContactInput[] | null,
    @Arg('remove', () => [ID], { nullable: true, description: 'Contacts there would not be; others still know them.' })
    remove: string[] | null,
    @Arg('change', () => WhatIfChangeInput, {
      nullable: true,
      description: 'What would be different of what is there.',
    })
    change: WhatIfChangeInput | null,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
    @Arg('goalAt', () => Instant, {
      nullable: true,
      description: 'The moment whose version of the goal is meant; absent: the same as `at`.',
    })
    goalAt: Date | null,
  ): Promise<Alignment> {
    const moment = { at: at ?? now, goalAt };
    const { calculator, requirements } = await sayingWhere(() => {
      const supposed = toChange(add ?? [], remove ?? [], change ?? {});
      return services.whatIf.suppose(goal.network, goal.id, moment, supposed);
    });
    const byId = new Map(requirements.map((each) => [each.id, toRequirement(each)]));
    const scope = { network: goal.network, goalId: goal.id, moment, requirements: byId, calculator };
    return toAlignment(calculator.at(moment), scope);
  }
}

/** A query has no `userErrors`, so that its errors say in words which item is meant. */
async function sayingWhere<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AmbitError) || error.field === undefined) throw error;
    throw new AmbitError(error.code, `${error.field}: ${error.message}`);
  }
}

function toChange(
  add: readonly WhatIfContactInput[],
  remove: readonly string[],
  { ties, requirements, help }: WhatIfChangeInput,
): NetworkChange & GoalChange {
  for (const [field, list] of Object.entries({
    add,
    remove,
    'change.ties': ties,
    'change.requirements': requirements,
  })) {
    if ((list?.length ?? 0) > MAX_ITEMS)
      throw new AmbitError('BAD_INPUT', `Suppose at most ${MAX_ITEMS} at once.`, { field });
  }
  return {
    add: add.map(toContact),
    remove,
    ties: (ties ?? []).map((tie, index) => toTieEdit(tie, index, 'change.ties')),
    requirements: (requirements ?? []).map(toRequirementChange),
    ...(help ? { help } : {}),
  };
}

function toContact(contact: WhatIfContactInput, index: number): HypotheticalContact {
  const { person, tie, positions, expertise, place } = contact;
  const strength = tie?.strength;
  if (strength !== undefined && strength !== null && (strength < 0 || strength > 1))
    throw new AmbitError('BAD_INPUT', 'A strength lies between 0 and 1.', { field: `add[${index}].tie.strength` });
  const said =
    tie && Object.fromEntries(Object.entries(tie).filter(([, value]) => value !== null && value !== undefined));
  return {
    details: toPersonEdit(present({ positions, expertise, place })),
    ...(person ? { person } : {}),
    ...(said ? { tie: said } : {}),
  };
}

function toRequirementChange(requirement: WhatIfRequirementInput, index: number): RequirementChange {
  const { id, remove, label, weight, capacity, criteria } = requirement;
  const at = `change.requirements[${index}]`;
  if (weight !== undefined && weight !== null && !(weight > 0))
    throw new AmbitError('BAD_INPUT', 'A weight is above 0.', { field: `${at}.weight` });
  if (capacity !== undefined && capacity !== null && capacity < 1)
    throw new AmbitError('BAD_INPUT', 'A capacity is at least 1.', { field: `${at}.capacity` });
  return {
    remove,
    ...(id ? { id } : {}),
    ...(label ? { label } : {}),
    ...(weight ? { weight } : {}),
    ...(capacity ? { capacity } : {}),
    ...(criteria ? { criteria: criteria.map((each, n) => toCriterionRecord(each, `${at}.criteria[${n}]`)) } : {}),
  };
}
