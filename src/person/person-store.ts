import { dayOfDate } from '../calendar.ts';
import type { Platform } from '../domain.ts';
import type { StatementRunner } from '../graph/graph.ts';
import { stableId } from '../stable-id.ts';
import { lookUpTitles, type TitleMemory } from '../taxonomy/title-lookup.ts';
import type { PositionRecord } from '../import/canonical-record.type.ts';
import { organizationGroup } from './organization-group.ts';
import { projectPerson } from './person-projection.ts';
import type { OrganizationMemory, PersonEdit, ProjectedRecord, RecordContent } from './person-projection.type.ts';

/** A record that is about to be written and so not yet in the graph. */
export interface PendingRecord extends ProjectedRecord {
  readonly recordKey: string;
}

/** What else is known of persons who are about to be written. */
export interface WriteHints {
  /** Ids that the export writes, by person. */
  readonly externalIds?: ReadonlyMap<string, string>;
  /** Persons who were made just now: the graph has no records of them beside those pending. */
  readonly isNew?: (person: string) => boolean;
  /** What the owner said of organizations, where it was asked for already. */
  readonly memory?: Promise<OrganizationMemory>;
}

/**
 * Projects persons from all their records, those in the graph and those pending, and writes the projection. The only
 * place that writes what a person is.
 */
export async function writePersons(
  tx: StatementRunner,
  network: string,
  pending: ReadonlyMap<string, readonly PendingRecord[]>,
  { externalIds = new Map(), isNew = () => false, memory: asked }: WriteHints = {},
): Promise<void> {
  if (pending.size === 0) return;
  const memory = await (asked ?? organizationMemory(tx, network));
  const stored = new Map<string, Map<string, ProjectedRecord>>();
  const known = [...pending.keys()].filter((id) => !isNew(id));
  const rows = known.length === 0 ? [] : await tx.run('person/list-person-records', { network, persons: known });
  for (const row of rows) {
    const records = stored.get(row.personId) ?? new Map<string, ProjectedRecord>();
    records.set(row.recordKey, {
      platform: row.platform as Platform,
      origin: row.origin as ProjectedRecord['origin'],
      content: JSON.parse(row.payload) as RecordContent | PersonEdit,
      at: row.at,
      moves: row.moves,
    });
    stored.set(row.personId, records);
  }
  const all = [...pending].map(([id, news]) => {
    const records = stored.get(id) ?? new Map<string, ProjectedRecord>();
    for (const record of news) {
      const moves = records.get(record.recordKey)?.moves;
      records.delete(record.recordKey);
      records.set(record.recordKey, moves === undefined ? record : { ...record, moves });
    }
    return { id, records: [...records.values()] };
  });
  const titles = await lookUpTitles(
    tx,
    all.flatMap(({ records }) => records.flatMap(positionsToClassify)),
  );
  const persons = all.map(({ id, records }) =>
    personRow(network, id, records, memory, titles, externalIds.get(id) ?? null),
  );
  await tx.run('person/write-persons', { network, persons });
}

/** A whole-network file is taken as it is. */
function positionsToClassify({ origin, content }: ProjectedRecord): readonly PositionRecord[] {
  return origin === 'NETWORK' ? [] : (content.positions ?? []).filter(({ occupation }) => occupation === undefined);
}

/** What the owner said of organizations; for classifying positions the same way each time. */
export async function organizationMemory(tx: StatementRunner, network: string): Promise<OrganizationMemory> {
  const rows = await tx.run('organization/list-owner-classified', { network });
  return new Map(rows.map((row) => [row.key, row.sectorCode]));
}

function personRow(
  network: string,
  id: string,
  records: readonly ProjectedRecord[],
  memory: OrganizationMemory,
  titles: TitleMemory,
  externalId: string | null,
) {
  const person = projectPerson(id, records, memory, titles);
  return {
    id,
    externalId,
    name: person.name,
    given: person.given,
    family: person.family,
    sortName: person.sortName,
    emails: person.emails,
    phones: person.phones,
    tags: person.tags,
    knownDimensions: person.knownDimensions,
    knownDays: person.knownDays,
    ...organizationGroup(person.positions),
    placeKey: person.placeKey,
    place:
      person.place === null
        ? null
        : {
            country: person.place.country,
            region: person.place.region ?? null,
            locality: person.place.locality ?? null,
          },
    profiles: person.profiles.map((profile) => ({
      platform: profile.platform,
      url: profile.url ?? null,
      handle: profile.handle ?? null,
      accountId: profile.accountId ?? null,
      displayName: profile.displayName ?? null,
    })),
    positions: person.positions.map((position, ordinal) => ({
      ...position,
      ordinal,
      organizationId:
        position.organizationKey === null ? null : stableId('organization', network, position.organizationKey),
      fromDay: position.from === null ? null : dayOfDate(position.from),
      toDay: position.to === null ? null : dayOfDate(position.to),
    })),
    expertise: person.expertise,
  };
}
