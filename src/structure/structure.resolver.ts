import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { checkFirst } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { Network } from '../network/network.type.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { mixLabels } from './mix-labels.ts';
import { bridgeMeaning, brokerMeaning, mixMeaning, networkMeaning, STRUCTURE_WORDS } from './sentences.ts';
import { Bridge, Broker, NetworkStructure, PersonStructure, toPersonStructure } from './structure.type.ts';

const AT = 'The moment whose network is meant; absent: now.';
const GOAL = 'The goal it is said for; absent: none.';
const FIRST = 'How many at most, up to 100.';

@Resolver(() => Network)
export class NetworkStructureResolver {
  @FieldResolver(() => NetworkStructure, { description: 'How the network is built, in the terms of network science.' })
  async structure(
    @Root() { scope }: Network,
    @Ctx() { services, lang, now }: AmbitContext,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null = null,
    @Arg('goal', () => ID, { nullable: true, description: GOAL }) goal: string | null = null,
  ): Promise<NetworkStructure> {
    const moment = at ?? now;
    const [row, help] = await Promise.all([
      services.structures.network(scope, moment),
      services.structures.help(scope, goal, moment),
    ]);
    const labels = await mixLabels(row.mixes, scope, services.maps, lang);
    return {
      at: moment,
      friendTies: row.friendTiesKnown ? 'KNOWN' : 'UNKNOWN',
      contacts: row.contacts,
      ties: row.ties,
      parts: row.friendTiesKnown ? row.parts : null,
      ego: toPersonStructure(row, lang),
      mixtures: row.mixes.map((mixture, n) => ({
        ...mixture,
        largest: labels[n] ?? null,
        largestShare: mixture.largest?.share ?? null,
        definition: STRUCTURE_WORDS[lang].mixDefinition,
        meaning: mixMeaning(mixture, labels[n] ?? '', lang),
      })),
      meaning: networkMeaning(row, help, lang),
    };
  }

  @FieldResolver(() => [Broker], {
    description:
      'The contacts who broker, the best first: by what they open for the goal, else by the circles they link, as far as it is known who knows whom.',
  })
  async brokers(
    @Root() { scope }: Network,
    @Ctx() { services, lang, now }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 10, description: FIRST }) first: number,
    @Arg('goal', () => ID, { nullable: true, description: GOAL }) goal: string | null = null,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null = null,
  ): Promise<Broker[]> {
    const limit = checkFirst(first);
    const rows = await services.structures.brokers(scope, goal, at ?? now);
    return rows.slice(0, limit).map((row) => ({ network: scope, row, ...row, meaning: brokerMeaning(row, lang) }));
  }

  @FieldResolver(() => [Bridge], {
    description: 'The ties without which persons would be cut off from the others, the weightiest first.',
  })
  async bridges(
    @Root() { scope }: Network,
    @Ctx() { services, lang, now }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 10, description: FIRST }) first: number,
    @Arg('goal', () => ID, { nullable: true, description: GOAL }) goal: string | null = null,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null = null,
  ): Promise<Bridge[]> {
    const limit = checkFirst(first);
    const rows = await services.structures.bridges(scope, goal, at ?? now);
    return rows.slice(0, limit).map((row) => ({ network: scope, row, ...row, meaning: bridgeMeaning(row, lang) }));
  }
}

@Resolver(() => Person)
export class PersonStructureResolver {
  @FieldResolver(() => PersonStructure, { description: 'How those around this person are tied to each other.' })
  async structure(
    @Root() { id, network }: Person,
    @Ctx() { services, lang, now }: AmbitContext,
    @Arg('at', () => Instant, { nullable: true, description: AT }) at: Date | null = null,
  ): Promise<PersonStructure> {
    return toPersonStructure(await services.structures.person(network, id, at ?? now), lang);
  }
}

@Resolver(() => Broker)
export class BrokerResolver {
  @FieldResolver(() => Person, { description: 'The contact.' })
  async person(@Root() { network, row }: Broker, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, row.person);
  }
}

@Resolver(() => Bridge)
export class BridgeResolver {
  @FieldResolver(() => Person, { description: 'Its end among the many.' })
  async from(@Root() { network, row }: Bridge, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, row.from);
  }

  @FieldResolver(() => Person, { description: 'Its end among those who would be cut off.' })
  async to(@Root() { network, row }: Bridge, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, row.to);
  }
}
