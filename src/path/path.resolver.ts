import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { Tie, toTie } from '../tie/tie.type.ts';
import { IntroductionPath } from './path.type.ts';

@Resolver(() => IntroductionPath)
export class PathResolver {
  @FieldResolver(() => [Person], { description: 'From the ego to the target.' })
  async persons(@Root() { data, network }: IntroductionPath, @Ctx() { loaders }: AmbitContext): Promise<Person[]> {
    return Promise.all(data.personIds.map((id) => loadPerson(loaders(network), network, id)));
  }

  @FieldResolver(() => [Tie], { description: 'The ties along the way, in order.' })
  async ties(@Root() { data, network }: IntroductionPath, @Ctx() { loaders }: AmbitContext): Promise<Tie[]> {
    const rows = await Promise.all(data.pairKeys.map((key) => loaders(network).tie.load(key)));
    return rows.filter((row) => row !== undefined).map((row) => toTie(row, network));
  }

  @FieldResolver(() => Tie, {
    nullable: true,
    description: 'The tie with the least activation; the one to strengthen first.',
  })
  async weakest(@Root() { data, network }: IntroductionPath, @Ctx() { loaders }: AmbitContext): Promise<Tie | null> {
    const key = data.pairKeys[data.weakest];
    const row = key === undefined ? undefined : await loaders(network).tie.load(key);
    return row === undefined ? null : toTie(row, network);
  }
}
