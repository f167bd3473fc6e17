import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { checkFirst } from '../api/page.ts';
import { noPathReason } from '../audit/sentences.ts';
import { IntroductionPath, toPath } from '../path/path.type.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { ExpertPaths } from './alignment.type.ts';
import { pathLoader, pathQuestion } from './path-loader.ts';

@Resolver(() => ExpertPaths)
export class ExpertPathsResolver {
  @FieldResolver(() => Person, { description: 'The expert.' })
  async expert(@Root() { scope, row }: ExpertPaths, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(scope.network), scope.network, row.person);
  }

  @FieldResolver(() => [IntroductionPath], {
    description: 'The best ways to be introduced, by probability; empty where there is none.',
  })
  async paths(
    @Root() { scope, row }: ExpertPaths,
    @Ctx() context: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 3, description: 'How many at most, up to 100.' }) first: number,
  ): Promise<IntroductionPath[]> {
    if (row.probability === null) return [];
    const paths = await pathLoader(context, scope, checkFirst(first)).load(row.person);
    return paths.map((path) => toPath(path, scope.network, pathQuestion(scope, first)));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where there is no path: why, and what to do.' })
  reason(@Root() { row }: ExpertPaths, @Ctx() { lang }: AmbitContext): string | null {
    return row.reason === null ? null : noPathReason(row, lang);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Where there is no path: the contact who stands closest to the expert.',
  })
  async doorway(@Root() { scope, row }: ExpertPaths, @Ctx() { loaders }: AmbitContext): Promise<Person | null> {
    return row.doorway === null ? null : loadPerson(loaders(scope.network), scope.network, row.doorway);
  }
}
