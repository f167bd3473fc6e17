import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import type { AmbitContext } from '../api/context.ts';
import { ActionStateEnum } from '../api/enums.ts';
import { checkFirst, connection, pageRequest, type Connection } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { payload } from '../api/user-error.ts';
import type { ActionState } from '../domain.ts';
import { Goal } from '../goal/goal.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { loadPerson, Person, toPerson } from '../person/person.type.ts';
import { effectOf } from './action-effect.ts';
import {
  ActionEffect,
  ActionPayload,
  ActionPlanInput,
  ActionUpdateInput,
  DueContact,
  PlannedAction,
  PlannedActionConnection,
  toPlannedAction,
} from './plan.type.ts';

const AT = 'The moment whose network is meant; absent: now.';

@Resolver(() => Goal)
export class GoalPlanResolver {
  @FieldResolver(() => PlannedActionConnection, { description: 'Recommendations that were taken, the newest first.' })
  async plan(
    @Root() goal: Goal,
    @Ctx() { services }: AmbitContext,
    @Arg('states', () => [ActionStateEnum], { nullable: true, description: 'Only those that stand so; absent: all.' })
    states: ActionState[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<PlannedAction>> {
    const page = pageRequest(first, after);
    const rows = await services.plans.list(goal.network, goal.id, states);
    const items = rows.slice(page.offset, page.offset + page.limit).map((row) => toPlannedAction(row, goal.network));
    return connection(items, page, rows.length);
  }

  @FieldResolver(() => [DueContact], {
    description:
      'Contacts to keep in touch with for this goal, the most urgent first; the clock restarts with every contact.',
  })
  async cadence(
    @Root() goal: Goal,
    @Ctx() { services, now }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at most, up to 100.' }) first: number,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null,
  ): Promise<DueContact[]> {
    const limit = checkFirst(first);
    const rows = await services.replay.cadence(goal.network, goal.id, { at: at ?? now });
    return rows.slice(0, limit).map(({ person, ...row }) => ({
      network: goal.network,
      personId: person,
      goals: [goal],
      ...row,
    }));
  }

  @Mutation(() => ActionPayload, {
    description:
      'Takes a recommendation: it becomes a planned action with its forecast. One that is planned already and not at its end is refused (CONFLICT), naming the action.',
  })
  async actionPlan(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => ActionPlanInput, { description: 'The recommendation.' }) input: ActionPlanInput,
  ): Promise<ActionPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      const { goalId, kind } = input;
      const said = { person: input.person ?? null, requirement: input.requirement ?? null, note: input.note ?? null };
      return {
        action: await find(services, network, await services.plans.plan(network, goalId, { kind, ...said }, now)),
      };
    });
  }

  @Mutation(() => ActionPayload, {
    description:
      'Says what became of a planned action. ASKED logs the asking with the introducer, or with the contact it is about, and the next state the answer; PASSED_ON and ACCEPTED show who on the way know each other; MET logs the meeting and makes or strengthens the tie.',
  })
  async actionUpdate(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => ActionUpdateInput, { description: 'The news.' }) input: ActionUpdateInput,
  ): Promise<ActionPayload> {
    return payload(async () => {
      const { id, state, minutes, channel, at, note } = input;
      const [strength, person] = [input.strength ?? null, input.person ?? null];
      if (minutes < 0) throw new AmbitError('BAD_INPUT', 'Minutes cannot be negative.', { field: 'minutes' });
      if (strength !== null && (strength < 0 || strength > 1))
        throw new AmbitError('BAD_INPUT', 'A strength lies between 0 and 1.', { field: 'strength' });
      const network = await services.networks.get(input.network);
      const step = { state, minutes, channel, strength, person, at: at ?? now, note: note ?? null };
      await services.plans.advance(network, id, step, now);
      return { action: await find(services, network, id) };
    });
  }
}

@Resolver(() => PlannedAction)
export class PlannedActionResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Whom; null where the person was deleted, and for a PROFILE until somebody was found and met.',
  })
  async person(@Root() { network, row }: PlannedAction, @Ctx() { loaders }: AmbitContext): Promise<Person | null> {
    const known = row.person === null ? undefined : await loaders(network).person.load(row.person);
    return known === undefined ? null : loadPerson(loaders(network), network, known.id);
  }

  @FieldResolver(() => [Person], {
    description:
      'MEET: the way that was to be taken, from the ego to the person; empty where somebody on it was deleted since.',
  })
  async path(@Root() { network, row }: PlannedAction, @Ctx() { loaders }: AmbitContext): Promise<Person[]> {
    const known = await Promise.all(row.path.map((id) => loaders(network).person.load(id)));
    // A way with a gap in it is none.
    return known.every((person) => person !== undefined) ? known.map((person) => toPerson(person, network)) : [];
  }

  @FieldResolver(() => ActionEffect, {
    description: 'Before, forecast and now, and what of it the action brought by itself.',
  })
  async effect(
    @Root() { network, row }: PlannedAction,
    @Ctx() { services, now, lang }: AmbitContext,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null,
  ): Promise<ActionEffect> {
    return effectOf(services, network, row, at ?? now, lang);
  }
}

async function find(
  services: AmbitContext['services'],
  network: NetworkScope,
  id: string,
): Promise<PlannedAction | null> {
  const row = await services.plans.find(network, id);
  return row === undefined ? null : toPlannedAction(row, network);
}
