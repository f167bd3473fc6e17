import DataLoader from 'dataloader';
import type { CommunityRow } from '../community/community.service.ts';
import type { Lang } from '../domain.ts';
import type { ImportReport } from '../import/import-report.type.ts';
import { groupBy } from '../identity/group-by.ts';
import type { SourceRecordRow } from '../identity/identity.service.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { OrganizationRow } from '../organization/organization.service.ts';
import type { PersonRow } from '../person/person.service.ts';
import type { ActionRow } from '../plan/plan.service.ts';
import type { Services } from '../services.ts';
import type { TieSaying } from '../tie/tie-provenance.ts';
import type { TieInteraction } from '../tie/strength-evidence.ts';
import type { TieRecordContent } from '../tie/tie-projection.ts';
import type { TieRow } from '../tie/tie.service.ts';

/** The batches of one request, per network; made anew for each, so that nothing is kept from one asker to the next. */
export interface NetworkLoaders {
  readonly person: DataLoader<string, PersonRow | undefined>;
  /** The ego's tie to a person. */
  readonly egoTie: DataLoader<string, TieRow | undefined>;
  readonly tie: DataLoader<string, TieRow | undefined>;
  /** What was said of a tie, in order. */
  readonly tieRecords: DataLoader<string, readonly TieRecordContent[]>;
  /** The interactions with a person. */
  readonly interactions: DataLoader<string, readonly TieInteraction[]>;
  readonly organization: DataLoader<string, OrganizationRow | undefined>;
  /** What was said of a tie. */
  readonly tieProvenance: DataLoader<string, readonly TieSaying[]>;
  readonly import: DataLoader<string, ImportReport | undefined>;
  /** The imports of a person's own contacts. */
  readonly environments: DataLoader<string, readonly ImportReport[]>;
  readonly sourceRecords: DataLoader<string, readonly SourceRecordRow[]>;
  /** The planned actions of a goal that are not at their end. */
  readonly openActions: DataLoader<string, readonly ActionRow[]>;
  /** All communities. */
  readonly communities: () => Promise<readonly CommunityRow[]>;
  /** Id of the community of a person. */
  readonly communityOf: DataLoader<string, string | undefined>;
  /** Ids of the persons of a community. */
  readonly communityMembers: DataLoader<string, readonly string[]>;
}

export type Loaders = (network: NetworkScope) => NetworkLoaders;

/** The batches of one request that are about no network. */
export interface SharedLoaders {
  /** What the loaded NACE calls a sector. */
  readonly sectorLabel: DataLoader<string, Readonly<Record<Lang, string | null>> | undefined>;
}

export function createSharedLoaders(services: Services): SharedLoaders {
  return {
    sectorLabel: new DataLoader(async (codes: readonly string[]) => {
      const labels = await services.taxonomies.sectorLabels(codes);
      return codes.map((code) => labels.get(code));
    }),
  };
}

/** @param now the moment at which degrees are meant */
export function createLoaders(services: Services, now: Date): Loaders {
  const byNetwork = new Map<string, NetworkLoaders>();
  return (network) => {
    const known = byNetwork.get(network.id);
    if (known !== undefined) return known;
    const loaders: NetworkLoaders = {
      person: byId(
        (ids) => services.persons.getMany(network, ids, now),
        (row) => row.requested,
      ),
      egoTie: new DataLoader(async (ids: readonly string[]) => {
        const rows = new Map((await services.ties.egoTies(network, ids)).map((row) => [row.personId, row.tie]));
        return ids.map((id) => rows.get(id));
      }),
      tie: byId(
        (keys) => services.ties.getMany(network, keys),
        (row) => row.pairKey,
      ),
      tieRecords: new DataLoader(async (keys: readonly string[]) => {
        const records = await services.ties.records(network, keys);
        return keys.map((key) => records.get(key) ?? []);
      }),
      interactions: new DataLoader(async (ids: readonly string[]) => {
        const byPerson = new Map<string, TieInteraction[]>(ids.map((id) => [id, []]));
        for (const row of await services.ties.interactions(network, ids)) byPerson.get(row.personId)?.push(row);
        return ids.map((id) => byPerson.get(id) ?? []);
      }),
      organization: byId(
        (ids) => services.organizations.getMany(network, ids),
        (row) => row.id,
      ),
      tieProvenance: listsById(async (keys) =>
        (await services.ties.provenance(network, keys)).map(({ pairKey, saying }) => [pairKey, saying]),
      ),
      import: new DataLoader(async (ids) => Promise.all(ids.map((id) => services.imports.find(network, id)))),
      environments: listsById(async (ids) =>
        (await services.imports.environments(network, ids)).map(({ personId, report }) => [personId, report]),
      ),
      sourceRecords: new DataLoader(async (ids: readonly string[]) => {
        const rows = groupBy(await services.identity.sourceRecords(network, ids), (row) => row.personId);
        return ids.map((id) => rows.get(id) ?? []);
      }),
      openActions: new DataLoader(async (goals) =>
        Promise.all(goals.map((goal) => services.plans.open(network, goal))),
      ),
      communities: once(() => services.communities.list(network)),
      communityOf: new DataLoader(async (ids: readonly string[]) => {
        const rows = await services.communities.ofPersons(network, ids);
        const found = new Map(rows.map(({ person, community }) => [person, community]));
        return ids.map((id) => found.get(id));
      }),
      communityMembers: listsById(async (ids) =>
        (await services.communities.memberships(network, ids)).flatMap(({ community, persons }) =>
          persons.map((person) => [community, person] as const),
        ),
      ),
    };
    byNetwork.set(network.id, loaders);
    return loaders;
  };
}

/** What is the same for a whole request. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

function byId<T>(
  load: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (row: T) => string,
): DataLoader<string, T | undefined> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await load(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => rows.get(id));
  });
}

function listsById<T>(
  load: (ids: readonly string[]) => Promise<readonly (readonly [id: string, item: T])[]>,
): DataLoader<string, readonly T[]> {
  return new DataLoader(async (ids) => {
    const lists = new Map<string, T[]>();
    for (const [id, item] of await load(ids)) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [item]);
      else list.push(item);
    }
    return ids.map((id) => lists.get(id) ?? []);
  });
}
