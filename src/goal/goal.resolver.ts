import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import {
  AbsenceZone,
  Alignment,
  ExpertPaths,
  Recommendation,
  toAlignment,
  toZone,
} from '../alignment/alignment.type.ts';
import { auditScope } from '../alignment/audit-scope.ts';
import { mixKinds } from '../alignment/mix-kinds.ts';
import type { AmbitContext } from '../api/context.ts';
import { RecommendationKindEnum } from '../api/enums.ts';
import { checkFirst } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { payload } from '../api/user-error.ts';
import { toGoalEdit } from './goal-edit.ts';
import { findTemplate, goalFromTemplate } from './goal-template.ts';
import { GoalCreateInput, GoalDeleteInput, GoalUpdateInput } from './goal.input.ts';
import { Goal, GoalDeletePayload, GoalPayload, Requirement, toGoal, toRequirement } from './goal.type.ts';

const AT = 'The moment whose network is meant; absent: now.';
const GOAL_AT = 'The moment whose version of the goal is meant; absent: the same as `at`.';

@Resolver(() => Goal)
export class GoalResolver {
  @FieldResolver(() => [Requirement], { description: 'What it needs of people.' })
  async requirements(
    @Root() goal: Goal,
    @Ctx() { services }: AmbitContext,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose version is meant; absent: now.' })
    at: Date | null,
  ): Promise<Requirement[]> {
    const row = at ? await services.goals.find(goal.network, goal.id, at) : goal.row;
    return (row?.requirements ?? []).map(toRequirement);
  }

  @FieldResolver(() => Alignment, { description: 'How far the network serves the goal, explained.' })
  async alignment(
    @Root() goal: Goal,
    @Ctx() context: AmbitContext,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null,
    @Arg('goalAt', () => Instant, { nullable: true, description: GOAL_AT }) goalAt: Date | null,
  ): Promise<Alignment> {
    const scope = await auditScope(goal, context, at, goalAt);
    const row = await context.services.alignment.align(goal.network, goal.id, scope.moment);
    return toAlignment(row, scope);
  }

  @FieldResolver(() => [AbsenceZone], {
    description: 'The sectors the goal wants that are not covered, the severest first.',
  })
  async uncoveredSectors(
    @Root() goal: Goal,
    @Ctx() context: AmbitContext,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null,
  ): Promise<AbsenceZone[]> {
    const scope = await auditScope(goal, context, at);
    const rows = await context.services.alignment.uncoveredSectors(goal.network, goal.id, scope.moment);
    return rows.flatMap((row) => toZone(scope, row, row.sector));
  }

  @FieldResolver(() => [AbsenceZone], {
    description: 'The requirements the network does not cover, the severest first.',
  })
  async absenceZones(
    @Root() goal: Goal,
    @Ctx() context: AmbitContext,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null,
  ): Promise<AbsenceZone[]> {
    const scope = await auditScope(goal, context, at);
    const rows = await context.services.alignment.zones(goal.network, goal.id, scope.moment);
    return rows.flatMap((row) => toZone(scope, row, null));
  }

  @FieldResolver(() => [ExpertPaths], { description: 'Target experts who are no contacts, and the ways to them.' })
  async expertPaths(
    @Root() goal: Goal,
    @Ctx() context: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many experts at most, up to 100.' }) first: number,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null,
  ): Promise<ExpertPaths[]> {
    const scope = await auditScope(goal, context, at);
    const rows = await context.services.alignment.experts(goal.network, goal.id, scope.moment, checkFirst(first));
    return rows.flatMap((row) => {
      const requirement = scope.requirements.get(row.requirement);
      return requirement === undefined ? [] : [{ scope, asked: first, row, requirement, fit: row.fit }];
    });
  }

  @FieldResolver(() => [Recommendation], {
    description: 'What to do, by its effect on coverage; of every kind something where there is.',
  })
  async recommendations(
    @Root() goal: Goal,
    @Ctx() context: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at most, up to 100.' }) first: number,
    @Arg('kinds', () => [RecommendationKindEnum], { nullable: true, description: 'Only these kinds; absent: all.' })
    kinds: string[] | null,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null,
  ): Promise<Recommendation[]> {
    const scope = await auditScope(goal, context, at);
    const limit = checkFirst(first);
    const rows = await context.services.alignment.recommendations(goal.network, goal.id, scope.moment, limit);
    const wanted = rows.filter(({ kind }) => !kinds || kinds.includes(kind));
    return mixKinds(wanted, limit).map((row) => {
      const { kind, gain, expected, points, expectedPoints } = row;
      return {
        scope,
        row,
        kind,
        requirement: scope.requirements.get(row.requirement) ?? null,
        gain,
        expected,
        points,
        expectedPoints,
      };
    });
  }

  @Mutation(() => GoalPayload, { description: 'Sets a goal: written out, or from a template and answers.' })
  async goalCreate(
    @Ctx() { services, now, lang }: AmbitContext,
    @Arg('input', () => GoalCreateInput, { description: 'The goal.' }) input: GoalCreateInput,
  ): Promise<GoalPayload> {
    return payload(async () => {
      const { network: networkId, template, answers, ...details } = input;
      const network = await services.networks.get(networkId);
      const edit = toGoalEdit(details);
      const said = Object.fromEntries((answers ?? []).map(({ question, values }) => [question, values]));
      const base = template ? goalFromTemplate(findTemplate(template, lang), said, lang) : {};
      if (!template && edit.title === undefined)
        throw new AmbitError('BAD_INPUT', 'A goal needs a title, or a template.', { field: 'title' });
      const id = await services.goals.create(network, { ...base, ...edit }, now);
      return { goal: await loadGoal(services, network, id, now) };
    });
  }

  @Mutation(() => GoalPayload, { description: 'Changes a goal from now on; its past stays.' })
  async goalUpdate(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => GoalUpdateInput, { description: 'The changes.' }) input: GoalUpdateInput,
  ): Promise<GoalPayload> {
    return payload(async () => {
      const { network: networkId, id, ...details } = input;
      const network = await services.networks.get(networkId);
      await services.goals.update(network, id, toGoalEdit(details), now);
      return { goal: await loadGoal(services, network, id, now) };
    });
  }

  @Mutation(() => GoalDeletePayload, { description: 'Deletes a goal with its past.' })
  async goalDelete(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => GoalDeleteInput, { description: 'The goal.' }) input: GoalDeleteInput,
  ): Promise<GoalDeletePayload> {
    return payload(async () => {
      await services.goals.delete(await services.networks.get(input.network), input.id);
      return { deletedId: input.id };
    });
  }
}

async function loadGoal(
  services: AmbitContext['services'],
  network: Goal['network'],
  id: string,
  at: Date,
): Promise<Goal | null> {
  // What was written at `at` is valid from `at` on.
  const row = await services.goals.find(network, id, at);
  return row === undefined ? null : toGoal(row, network);
}
