import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { recommendationEffort, recommendationReason } from '../audit/sentences.ts';
import { IntroductionPath, toPath } from '../path/path.type.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { isAbout } from '../plan/plan.service.ts';
import { PlannedAction, toPlannedAction } from '../plan/plan.type.ts';
import { Recommendation } from './alignment.type.ts';
import { pathLoader, pathQuestion } from './path-loader.ts';

@Resolver(() => Recommendation)
export class RecommendationResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Whom; null for a PROFILE.' })
  async person(@Root() { scope, row }: Recommendation, @Ctx() { loaders }: AmbitContext): Promise<Person | null> {
    return row.person === null ? null : loadPerson(loaders(scope.network), scope.network, row.person);
  }

  @FieldResolver(() => String, { description: 'Why, in a sentence.' })
  async reason(
    @Root() { scope, row, requirement }: Recommendation,
    @Ctx() { loaders, lang }: AmbitContext,
  ): Promise<string> {
    const ids = [row.person, row.doorway, ...(row.pathIds ?? [])].filter((id) => id !== null);
    const names = new Map<string, string>();
    for (const person of await loaders(scope.network).person.loadMany(ids)) {
      if (person !== undefined && !(person instanceof Error)) names.set(person.id, person.name);
    }
    return recommendationReason(row, { names, requirement: requirement?.label ?? '' }, lang);
  }

  @FieldResolver(() => String, { description: 'What it takes, in a few words.' })
  effort(@Root() { row }: Recommendation, @Ctx() { lang }: AmbitContext): string {
    return recommendationEffort(row, lang);
  }

  @FieldResolver(() => IntroductionPath, { nullable: true, description: 'MEET: the way to be introduced.' })
  async path(@Root() { scope, row }: Recommendation, @Ctx() context: AmbitContext): Promise<IntroductionPath | null> {
    if (row.person === null || row.pathIds === null) return null;
    const [path] = await pathLoader(context, scope, 1).load(row.person);
    return path === undefined ? null : toPath(path, scope.network, pathQuestion(scope, 1));
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Where there is no path: the contact who stands closest.',
  })
  async doorway(@Root() { scope, row }: Recommendation, @Ctx() { loaders }: AmbitContext): Promise<Person | null> {
    return row.doorway === null ? null : loadPerson(loaders(scope.network), scope.network, row.doorway);
  }

  @FieldResolver(() => PlannedAction, {
    nullable: true,
    description: 'The action by which it was taken and which is not at its end; null: it can be planned.',
  })
  async action(
    @Root() { scope, row }: Recommendation,
    @Ctx() { loaders }: AmbitContext,
  ): Promise<PlannedAction | null> {
    const open = await loaders(scope.network).openActions.load(scope.goalId);
    const taken = open.find((each) => each.kind === row.kind && isAbout(each, row));
    return taken === undefined ? null : toPlannedAction(taken, scope.network);
  }
}
