import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { Person } from '../person/person.type.ts';
import { Import, toImport } from './import.type.ts';

@Resolver(() => Person)
export class EnvironmentResolver {
  @FieldResolver(() => [Import], {
    description:
      'The imports of this contact’s own contacts, with consent, newest first; none where their environment is not known. `importUndo` takes one out.',
  })
  async environment(@Root() { id, network }: Person, @Ctx() { loaders }: AmbitContext): Promise<Import[]> {
    return (await loaders(network).environments.load(id)).map((report) => toImport(report, network));
  }
}
