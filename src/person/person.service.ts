import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import { dayOfInstant } from '../calendar.ts';
import type { Platform } from '../domain.ts';
import type { Graph, Row, StatementRunner } from '../graph/graph.ts';
import { keysToKeep } from '../identity/identity-keys.ts';
import type { TieDetails } from '../import/canonical-record.type.ts';
import { leaveInteractions } from '../interaction/leave-interactions.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { writeNetwork } from '../network/write-network.ts';
import { canonicalJson, contentHash, stableId } from '../stable-id.ts';
import { SuppressionFilter } from '../rights/suppression/suppression-filter.ts';
import type { MarkedContent } from '../rights/suppression/person-marks.ts';
import { normalizeText, organizationKey } from '../taxonomy/normalize.ts';
import { sectorPrefixes } from '../taxonomy/sector.ts';
import { planTies } from '../tie/tie-store.ts';
import { currentPersons } from './current-persons.ts';
import type { PersonEdit } from './person-projection.type.ts';
import { writePersons } from './person-store.ts';

export type PersonRow = Row<'person/get-persons'>;

export interface PersonFilter {
  readonly search?: string | null;
  readonly sector?: string | null;
  readonly organization?: string | null;
  readonly platform?: Platform | null;
  readonly tag?: string | null;
  readonly minSeniority?: number | null;
  readonly degree?: number | null;
}

export interface PersonOrder {
  readonly by: 'NAME' | 'STRENGTH' | 'LAST_CONTACT' | 'SINCE';
  readonly descending: boolean;
}

/** The persons of a network: asked for, made and changed by hand. Files bring theirs through the import pipeline. */
export class PersonService {
  constructor(private readonly graph: Graph) {}

  /** A page of persons' ids, and how many there are in all. */
  async list(
    network: NetworkScope,
    options: {
      readonly contactsOnly: boolean;
      readonly filter?: PersonFilter;
      readonly order: PersonOrder;
      readonly offset: number;
      readonly limit: number;
      readonly at: Date;
    },
  ): Promise<{ readonly total: number; readonly ids: readonly string[] }> {
    const { filter } = options;
    const row = await this.graph.first('person/list-persons', {
      network: network.id,
      contactsOnly: options.contactsOnly,
      day: dayOfInstant(options.at),
      search: filter?.search ? normalizeText(filter.search) : null,
      sectors: filter?.sector ? sectorPrefixes(filter.sector) : null,
      organization: filter?.organization ? organizationKey(filter.organization) : null,
      platform: filter?.platform ?? null,
      tag: filter?.tag ?? null,
      minSeniority: filter?.minSeniority ?? null,
      degree: filter?.degree ?? null,
      order: options.order.by,
      descending: options.order.descending,
      offset: options.offset,
      limit: options.limit,
    });
    return row ?? { total: 0, ids: [] };
  }

  /** Persons by id, in any order; ids of nobody are left out. */
  async getMany(network: NetworkScope, ids: readonly string[], at: Date): Promise<readonly PersonRow[]> {
    return this.graph.run('person/get-persons', { network: network.id, ids, day: dayOfInstant(at) });
  }

  /** @returns the new person's id @throws AmbitError `CONFLICT` where it is somebody who is to stay forgotten */
  async create(network: NetworkScope, edit: PersonEdit, tie: TieDetails | undefined, now: Date): Promise<string> {
    const suppressed = await SuppressionFilter.of(this.graph, network.id);
    if (suppressed.has(statedOf(edit), 'OTHER', [])) {
      throw new AmbitError(
        'CONFLICT',
        'Somebody with these data asked to be forgotten and is left out. Lift that first (suppressionLift) if they want to be in the network again.',
        { field: 'name' },
      );
    }
    const id = randomUUID();
    await this.writeEdit(network, id, edit, now, tie);
    return id;
  }

  /** What is absent stays; `null` clears what files say. @throws AmbitError `NOT_FOUND` */
  async update(network: NetworkScope, id: string, edit: PersonEdit, now: Date): Promise<void> {
    await this.writeEdit(network, await this.current(network, id), edit, now);
  }

  /**
   * Deletes a person with all that rests on them.
   * @throws AmbitError `NOT_FOUND`; `BAD_INPUT` for the ego; `CONFLICT` where a goal names the person
   */
  async delete(network: NetworkScope, givenId: string): Promise<void> {
    const id = await this.current(network, givenId);
    if (id === network.egoId)
      throw new AmbitError('BAD_INPUT', 'The ego is the network’s own person and cannot be deleted.');
    await writeNetwork(this.graph, network.id, 'delete person', async (tx) => {
      const [goal] = await tx.run('goal/list-goals-naming-person', { network: network.id, person: id });
      if (goal !== undefined)
        throw new AmbitError('CONFLICT', `The goal '${goal.title}' names this person. Change or delete it first.`, {
          field: 'id',
        });
      await leaveInteractions(tx, network.id, id, { isForgotten: false });
      const [row] = await tx.run('person/delete-person', { network: network.id, id });
      if (row === undefined || row.deleted === 0) throw notFound();
      await tx.run('person/delete-unused', { network: network.id });
    });
  }

  /** Ids of persons named by id or by their id in the network's files. */
  async resolve(
    runner: StatementRunner,
    network: NetworkScope,
    references: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    if (references.length === 0) return new Map();
    const rows = await runner.run('person/find-person-ids', { network: network.id, references });
    return new Map(rows.map((row) => [row.reference, row.id]));
  }

  /** @throws AmbitError `NOT_FOUND` */
  private async current(network: NetworkScope, id: string): Promise<string> {
    const current = (await currentPersons(this.graph, network.id, [id])).get(id);
    if (current === undefined) throw notFound();
    return current;
  }

  private async writeEdit(
    network: NetworkScope,
    id: string,
    edit: PersonEdit,
    now: Date,
    tie?: TieDetails,
  ): Promise<void> {
    const recordKey = `EDIT:${id}`;
    const ties =
      tie === undefined
        ? []
        : [{ a: network.egoId, b: id, content: { origin: `EDIT:${id}`, manual: true, platforms: [], ...tie } }];
    await writeNetwork(this.graph, network.id, 'edit person', async (tx) => {
      const [known] = await tx.run('import/find-source-records', { network: network.id, recordKeys: [recordKey] });
      const earlier = known === undefined ? {} : await this.storedEdit(tx, network, id, recordKey);
      const content = { ...earlier, ...edit };
      const version = (known?.version ?? 0) + 1;
      const hash = contentHash(content);
      await tx.run('import/write-source-records', {
        network: network.id,
        importId: null,
        at: now,
        records: [
          {
            id: stableId('record', network.id, recordKey, hash, String(version)),
            recordKey,
            version,
            hash,
            personId: id,
            platform: 'OTHER',
            origin: 'EDIT',
            format: 'EDIT',
            externalId: id,
            row: 0,
            payload: canonicalJson(content),
            keys: [
              ...keysToKeep({
                ...(edit.emails ? { emails: edit.emails } : {}),
                ...(edit.profiles ? { profiles: edit.profiles } : {}),
              }),
            ],
          },
        ],
      });
      await writePersons(
        tx,
        network.id,
        new Map([[id, [{ recordKey, platform: 'OTHER' as const, origin: 'EDIT' as const, content }]]]),
      );
      const plan = await planTies(tx, network.id, ties);
      await plan.write(tx, null, now);
    });
  }

  private async storedEdit(
    tx: StatementRunner,
    network: NetworkScope,
    id: string,
    recordKey: string,
  ): Promise<PersonEdit> {
    const rows = await tx.run('person/list-person-records', { network: network.id, persons: [id] });
    const row = rows.find((candidate) => candidate.recordKey === recordKey);
    return row === undefined ? {} : (JSON.parse(row.payload) as PersonEdit);
  }
}

/** What an edit states; what it clears is nothing. */
function statedOf(edit: PersonEdit): MarkedContent {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== null && value !== undefined));
}

function notFound(): AmbitError {
  return new AmbitError('NOT_FOUND', 'There is no person with this id in this network.');
}
