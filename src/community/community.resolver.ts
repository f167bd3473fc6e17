import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import type { AmbitContext } from '../api/context.ts';
import { connection, pageRequest, type Connection } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { payload } from '../api/user-error.ts';
import type { Basis } from '../domain.ts';
import { Network, NetworkPayload, toNetwork } from '../network/network.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { loadPerson, Person, PersonConnection } from '../person/person.type.ts';
import { CommunitiesDetectInput, CommunityUpdateInput } from './community.input.ts';
import { communityMeaning } from './community-label.ts';
import {
  Community,
  CommunityConnection,
  CommunityDetection,
  CommunityForGoal,
  CommunityPayload,
  toCommunities,
} from './community.type.ts';

const FIRST = 'How many at most, up to 100.';
const AFTER = 'Cursor to continue behind.';

@Resolver(() => Network)
export class NetworkCommunitiesResolver {
  @FieldResolver(() => CommunityConnection, {
    description:
      'The communities, the largest first; none until they are detected, which every import does at its end.',
  })
  async communities(
    @Root() { scope }: Network,
    @Ctx() context: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<Connection<Community>> {
    const page = pageRequest(first, after);
    const all = await communitiesOf(scope, context);
    return connection(all.slice(page.offset, page.offset + page.limit), page, all.length);
  }

  @FieldResolver(() => CommunityDetection, {
    nullable: true,
    description: 'How communities were last detected; null: not yet.',
  })
  async communityDetection(
    @Root() { scope }: Network,
    @Ctx() { services }: AmbitContext,
  ): Promise<CommunityDetection | null> {
    const row = await services.communities.detection(scope);
    return row === undefined ? null : { ...row, basis: row.basis as Basis };
  }

  @Mutation(() => NetworkPayload, {
    description:
      'Looks for communities now: by the ties between persons where those are known, else by what contacts share. Those that most of their members stay in keep id and name.',
  })
  async communitiesDetect(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => CommunitiesDetectInput, { description: 'Where.' }) input: CommunitiesDetectInput,
  ): Promise<NetworkPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      await services.communities.detect(network, now);
      return { network: toNetwork(network) };
    });
  }

  @Mutation(() => CommunityPayload, { description: 'Gives a community a name of your own.' })
  async communityUpdate(
    @Ctx() { services, lang }: AmbitContext,
    @Arg('input', () => CommunityUpdateInput, { description: 'The change.' }) input: CommunityUpdateInput,
  ): Promise<CommunityPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      if (input.name !== undefined) await services.communities.rename(network, input.id, input.name);
      const rows = await services.communities.list(network);
      const community = toCommunities(rows, network, lang).find(({ id }) => id === input.id);
      if (community !== undefined) return { community };
      throw new AmbitError('NOT_FOUND', 'There is no community with this id in this network.', { field: 'id' });
    });
  }
}

@Resolver(() => Community)
export class CommunityResolver {
  @FieldResolver(() => PersonConnection, { description: 'Its persons, those closest to the ego first.' })
  async members(
    @Root() { network, id, size }: Community,
    @Ctx() { services, loaders }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 10, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<Connection<Person>> {
    const page = pageRequest(first, after);
    const ids = await services.communities.members(network, id, page.offset, page.limit);
    const persons = await Promise.all(ids.map((each) => loadPerson(loaders(network), network, each)));
    return connection(persons, page, size);
  }

  @FieldResolver(() => CommunityForGoal, { description: 'How much of a goal it carries, and could carry.' })
  async forGoal(
    @Root() { network, id }: Community,
    @Ctx() { services, loaders, lang, now }: AmbitContext,
    @Arg('goal', () => ID, { description: 'The goal.' }) goal: string,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
  ): Promise<CommunityForGoal> {
    const members = await loaders(network).communityMembers.load(id);
    const row = await services.communities.forGoal(network, goal, at ?? now, members);
    const { fitting, carries, couldCarry } = row;
    return { fitting, carries, couldCarry, meaning: communityMeaning(row, lang) };
  }
}

@Resolver(() => Person)
export class PersonCommunityResolver {
  @FieldResolver(() => Community, {
    nullable: true,
    description: 'The community the person is in; null: in none, or communities were not detected yet.',
  })
  async community(@Root() { network, id }: Person, @Ctx() context: AmbitContext): Promise<Community | null> {
    const community = await context.loaders(network).communityOf.load(id);
    if (community === undefined) return null;
    return (await communitiesOf(network, context)).find((each) => each.id === community) ?? null;
  }
}

/** All communities of a network, read once a request; all of them, because their labels must differ from each other. */
async function communitiesOf(network: NetworkScope, { loaders, lang }: AmbitContext): Promise<Community[]> {
  return toCommunities(await loaders(network).communities(), network, lang);
}
