import { Arg, Ctx, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { Instant } from '../api/scalars.ts';
import { noPathReason } from '../audit/sentences.ts';
import { Network } from '../network/network.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import type { NoPathRow } from './path.service.ts';

@ObjectType({ description: 'Why there is no way to be introduced to somebody.' })
export class NoPath {
  network!: NetworkScope;
  row!: NoPathRow;
}

@Resolver(() => Network)
export class NetworkNoPathResolver {
  @FieldResolver(() => NoPath, {
    nullable: true,
    description:
      'Why there is no way of at most four hops to a person, and whom to ask instead. Null where there is one (`shortestPaths`), and where there is no such person.',
  })
  async noPath(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('to', () => ID, { description: 'The person sought.' }) to: string,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
  ): Promise<NoPath | null> {
    const row = await services.paths.whyNone(scope, to, at ?? now);
    return row === undefined ? null : { network: scope, row };
  }
}

@Resolver(() => NoPath)
export class NoPathResolver {
  @FieldResolver(() => String, { description: 'Why, and what to do, in a sentence.' })
  reason(@Root() { row }: NoPath, @Ctx() { lang }: AmbitContext): string {
    return noPathReason(row, lang);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The contact who stands closest, by organization, sector or place; null where nobody does.',
  })
  async doorway(@Root() { network, row }: NoPath, @Ctx() { loaders }: AmbitContext): Promise<Person | null> {
    return row.doorway === null ? null : loadPerson(loaders(network), network, row.doorway);
  }
}
