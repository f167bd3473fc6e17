import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { auditScope } from '../alignment/audit-scope.ts';
import { AbsenceZone, toZone } from '../alignment/alignment.type.ts';
import { AmbitError } from '../ambit-error.ts';
import type { AmbitContext } from '../api/context.ts';
import { Instant } from '../api/scalars.ts';
import { payload } from '../api/user-error.ts';
import { Community, toCommunities } from '../community/community.type.ts';
import type { Lang } from '../domain.ts';
import { Goal, Requirement, toGoal, toRequirement } from '../goal/goal.type.ts';
import { Network, toNetwork } from '../network/network.type.ts';
import { Sector, toSector } from '../taxonomy/taxonomy.type.ts';
import { personColumns, tieColumns } from './map-columns.ts';
import { MapPositionsSaveInput } from './map.input.ts';
import { MapAttributes, MapPersons, MapPositionsPayload, NetworkMap } from './map.type.ts';
import { sectionOf, sectorOn } from './shared-attributes.ts';
import type { MapRow } from './map.service.ts';

@Resolver(() => Network)
export class NetworkMapResolver {
  @FieldResolver(() => NetworkMap, { description: 'The network as it is drawn.' })
  async map(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('goalId', () => ID, { nullable: true, description: 'The goal whose fits and absence zones it shows.' })
    goalId: string | null = null,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
    @Arg('ended', () => Boolean, {
      defaultValue: false,
      description:
        'Also the contacts and ties that have ended by then, with the day they did (`untilDays`): for who draws the history.',
    })
    ended: boolean,
  ): Promise<NetworkMap> {
    const moment = at ?? now;
    const row = await services.maps.map(scope, goalId, moment, ended);
    const { basis, omittedPersons, omittedTies } = row;
    const friendTies = row.friendTiesKnown ? 'KNOWN' : 'UNKNOWN';
    return {
      network: scope,
      goalId,
      row,
      basis,
      at: moment,
      friendTies,
      ties: tieColumns(row),
      omittedPersons,
      omittedTies,
    };
  }

  @Mutation(() => MapPositionsPayload, {
    description: 'Keeps where persons stand on the map, so that it looks the same tomorrow.',
  })
  async mapPositionsSave(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => MapPositionsSaveInput, { description: 'The positions.' }) input: MapPositionsSaveInput,
  ): Promise<MapPositionsPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      const saved = await services.maps.savePositions(network, toPositions(input));
      return { network: toNetwork(network), saved };
    });
  }
}

@Resolver(() => NetworkMap)
export class MapResolver {
  @FieldResolver(() => MapPersons, { description: 'The persons.' })
  async persons(@Root() map: NetworkMap, @Ctx() context: AmbitContext): Promise<MapPersons> {
    const [communities, requirements] = await Promise.all([
      context.loaders(map.network).communities(),
      this.requirements(map, context),
    ]);
    return personColumns(map.row, placesOf(communities), placesOf(requirements));
  }

  @FieldResolver(() => MapAttributes, { description: 'What persons share.' })
  async attributes(@Root() { network, row }: NetworkMap, @Ctx() context: AmbitContext): Promise<MapAttributes> {
    const labels = await labelsOf(network, row, context);
    return {
      kinds: row.attributes.map(({ kind }) => kind),
      labels,
      weights: row.attributes.map(({ weight }) => Math.round(weight * 10_000) / 10_000),
      members: row.attributes.map(({ members }) => [...members]),
    };
  }

  @FieldResolver(() => [Sector], { description: 'The sections that persons work in.' })
  sectors(@Root() { row }: NetworkMap, @Ctx() { lang }: AmbitContext): Sector[] {
    const sectors = row.persons.flatMap(({ person }) => sectorOn(person, row.day) ?? []);
    return [...new Set(sectors.map(sectionOf))].sort().map((code) => toSector(code, lang));
  }

  @FieldResolver(() => [Community], {
    description: 'The communities, the largest first; empty until they are detected.',
  })
  async communities(@Root() { network }: NetworkMap, @Ctx() { loaders, lang }: AmbitContext): Promise<Community[]> {
    return toCommunities(await loaders(network).communities(), network, lang);
  }

  @FieldResolver(() => Goal, { nullable: true, description: 'The goal it is drawn for.' })
  async goal(@Root() { network, goalId, at }: NetworkMap, @Ctx() { services }: AmbitContext): Promise<Goal | null> {
    const row = goalId === null ? undefined : await services.goals.find(network, goalId, at);
    return row === undefined ? null : toGoal(row, network);
  }

  @FieldResolver(() => [Requirement], {
    description: 'What the goal asked for at that moment; empty on a map for no goal.',
  })
  async requirements(
    @Root() { network, goalId, at }: NetworkMap,
    @Ctx() { services }: AmbitContext,
  ): Promise<Requirement[]> {
    const row = goalId === null ? undefined : await services.goals.find(network, goalId, at);
    return (row?.requirements ?? []).map(toRequirement);
  }

  @FieldResolver(() => [AbsenceZone], {
    description: 'What the goal misses, the severest first, to be drawn as empty places around the map.',
  })
  async zones(@Root() { network, goalId, at }: NetworkMap, @Ctx() context: AmbitContext): Promise<AbsenceZone[]> {
    const goal = goalId === null ? undefined : await context.services.goals.find(network, goalId, at);
    if (goal === undefined) return [];
    const scope = await auditScope(toGoal(goal, network), context, at);
    const rows = await context.services.alignment.zones(network, goal.id, scope.moment);
    return rows.flatMap((row) => toZone(scope, row, null));
  }
}

function placesOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, place) => [id, place]));
}

function toPositions({ persons, x, y }: MapPositionsSaveInput) {
  for (const [field, list] of Object.entries({ x, y }))
    if (list.length !== persons.length)
      throw new AmbitError('BAD_INPUT', `There must be as many values as persons (${persons.length}).`, { field });
  return persons.map((id, place) => ({ id, x: x[place] ?? null, y: y[place] ?? null }));
}

/** Organizations and places are called as they are in the network, sectors as the taxonomy does, years are years. */
async function labelsOf(
  network: NetworkMap['network'],
  { attributes, appearances }: MapRow,
  { services, lang }: { readonly services: AmbitContext['services']; readonly lang: Lang },
): Promise<string[]> {
  const keys = attributes.flatMap(({ kind, value }) => (kind === 'EMPLOYER' ? [value] : []));
  const names = await services.maps.organizationNames(network, keys);
  return attributes.map(({ kind, value, members }) => {
    if (kind === 'EMPLOYER') return names.get(value) ?? value;
    if (kind === 'SECTOR') return toSector(value, lang).label;
    return kind === 'PLACE' ? (appearances[members[0] ?? -1]?.place ?? value) : value;
  });
}
