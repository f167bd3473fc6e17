import { calculatorOf } from '../alignment/replay/replay-cache.ts';
import type { ReplayService } from '../alignment/replay/replay.service.ts';
import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { stableId } from '../stable-id.ts';
import type { OuterTies } from '../tie/outer-ties.ts';
import { communityBasis, isPerson, type CommunityBasis } from './community-edges.ts';
import { communityForGoal, type CommunityForGoal } from './community-for-goal.ts';
import { detectCommunities } from './detect-communities.ts';
import { matchCommunities } from './match-communities.ts';
import { sharedTraits, type SharedTrait } from './shared-traits.ts';

export type CommunityRow = Row<'community/list-communities'>;
export type DetectionRow = Row<'community/find-detection'>;

/** Fewer persons are no community. */
const MIN_MEMBERS = 3;
const MAX_NAME = 200;

export class CommunityService {
  constructor(
    private readonly graph: Graph,
    private readonly replay: ReplayService,
    private readonly outerTies: OuterTies,
  ) {}

  /** The communities as they were last detected, the largest first. */
  async list(network: NetworkScope): Promise<readonly CommunityRow[]> {
    return this.graph.run('community/list-communities', { network: network.id });
  }

  /** When and how communities were last detected; undefined: never. */
  async detection(network: NetworkScope): Promise<DetectionRow | undefined> {
    return this.graph.first('community/find-detection', { network: network.id });
  }

  /**
   * Looks for communities and keeps them instead of those before. One that most of its members stay in keeps its id and name.
   * @param now the moment whose network is looked at
   * @throws AmbitError `NOT_FOUND`
   */
  async detect(network: NetworkScope, now: Date): Promise<void> {
    const entry = await this.replay.open(network);
    const found = communityBasis(entry, await this.outerTies.allOf(network, entry), now);
    const { groups, modularity } = detectCommunities(found.edges);
    const communities = groups
      .map(({ nodes, modularity: part }) => ({ members: nodes.filter(isPerson).sort(), modularity: part }))
      .filter(({ members }) => members.length >= MIN_MEMBERS)
      .sort((x, y) => y.members.length - x.members.length || (String(x.members[0]) < String(y.members[0]) ? -1 : 1));
    const [ids, shared] = await Promise.all([
      this.idsOf(
        network,
        communities.map(({ members }) => members),
      ),
      this.traitsOf(
        network,
        found,
        communities.map(({ members }) => members),
      ),
    ]);
    await this.graph.run('community/write-communities', {
      network: network.id,
      revision: entry.revision,
      at: now,
      basis: found.basis,
      modularity,
      persons: found.persons.length,
      communities: communities.map(({ members, modularity: part }, n) => ({
        id: ids[n] as string,
        ordinal: n + 1,
        modularity: part,
        sharedKinds: (shared[n] ?? []).map(({ kind }) => kind),
        sharedValues: (shared[n] ?? []).map(({ value }) => value),
        sharedShares: (shared[n] ?? []).map(({ share }) => share),
        sharedElsewhere: (shared[n] ?? []).map(({ elsewhere }) => elsewhere),
        members,
      })),
    });
  }

  /** @param name null: it goes by what its members share again @throws AmbitError `NOT_FOUND`, `BAD_INPUT` */
  async rename(network: NetworkScope, community: string, name: string | null): Promise<void> {
    const given = name?.trim() ?? null;
    if (given === '' || (given !== null && given.length > MAX_NAME))
      throw new AmbitError('BAD_INPUT', `A name has 1 to ${MAX_NAME} characters; null takes it away.`, {
        field: 'name',
      });
    const [row] = await this.graph.run('community/name-community', { network: network.id, community, name: given });
    if (row === undefined)
      throw new AmbitError('NOT_FOUND', 'There is no community with this id in this network.', { field: 'id' });
  }

  /** Ids of members, those tied most closely first. */
  async members(network: NetworkScope, community: string, offset: number, limit: number): Promise<readonly string[]> {
    const rows = await this.graph.run('community/list-members', { network: network.id, community, offset, limit });
    return rows.map(({ person }) => person);
  }

  /** Ids of all members of communities, by community. */
  async memberships(network: NetworkScope, communities: readonly string[]) {
    return this.graph.run('community/list-memberships', { network: network.id, communities });
  }

  /** Which communities persons are in. */
  async ofPersons(network: NetworkScope, persons: readonly string[]) {
    return this.graph.run('community/find-communities-of', { network: network.id, persons });
  }

  /** @param persons of the community @throws AmbitError `NOT_FOUND` where there is no such goal */
  async forGoal(network: NetworkScope, goal: string, at: Date, persons: readonly string[]): Promise<CommunityForGoal> {
    const entry = await this.replay.open(network);
    const calculator = await calculatorOf(entry, goal, () => this.replay.readGoal(network, goal));
    return communityForGoal(calculator.standing({ at }), new Set(persons));
  }

  private async idsOf(network: NetworkScope, groups: readonly (readonly string[])[]): Promise<readonly string[]> {
    const known = await this.list(network);
    const rows = await this.memberships(
      network,
      known.map(({ id }) => id),
    );
    const former = rows.map(({ community, persons }) => ({ id: community, persons }));
    const taken = new Set(known.map(({ id }) => id));
    return matchCommunities(groups, former).map((id, n) => {
      if (id !== null) return id;
      // Made of its members, so that a detection that is repeated gives the same.
      const made = stableId('community', network.id, ...(groups[n] ?? []));
      return taken.has(made) ? stableId('community', network.id, made, ...(groups[n] ?? [])) : made;
    });
  }

  /** What the members of each share, organizations and places by the names they go by. */
  private async traitsOf(
    network: NetworkScope,
    { persons, attributes }: CommunityBasis,
    groups: readonly (readonly string[])[],
  ): Promise<readonly (readonly SharedTrait[])[]> {
    const indexOf = new Map(persons.map(({ id }, index) => [id, index]));
    const traits = groups.map((group) =>
      sharedTraits(new Set(group.map((id) => indexOf.get(id) ?? -1)), attributes, persons.length),
    );
    const all = traits.flat();
    const [organizations, appearances] = await Promise.all([
      this.graph.run('map/name-organizations', {
        network: network.id,
        keys: all.flatMap(({ kind, value }) => (kind === 'EMPLOYER' ? [value] : [])),
      }),
      all.some(({ kind }) => kind === 'PLACE') ? this.graph.run('map/list-persons', { network: network.id }) : [],
    ]);
    const nameOf = new Map(organizations.map(({ key, name }) => [key, name]));
    const placeOf = new Map(appearances.map(({ id, place }) => [id, place]));
    return traits.map((list) =>
      list.map((trait) => {
        if (trait.kind === 'EMPLOYER') return { ...trait, value: nameOf.get(trait.value) ?? trait.value };
        if (trait.kind !== 'PLACE') return trait;
        return { ...trait, value: placeOf.get(persons[trait.example]?.id ?? '') ?? trait.value };
      }),
    );
  }
}
