import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row, StatementRunner } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { writeNetwork } from '../network/write-network.ts';
import { currentPersons } from '../person/current-persons.ts';
import { mergePersons, setApart, splitPerson, undoMerge } from './merge-store.ts';
import { resolveNetwork, type ResolutionCounts } from './resolve-network.ts';
import { tooMany } from './too-many.ts';

export type DuplicateRow = Row<'identity/list-duplicates'>['duplicates'][number];
export type MergeEventRow = Row<'identity/list-merge-events'>['events'][number];
export type SourceRecordRow = Row<'identity/list-source-records'>;

interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** Who is who: the review queue, the owner's decisions on it, and what was decided without asking. All can be taken back. */
export class IdentityService {
  /** @param isImporting whether a file is being taken into a network; its persons must not move under it */
  constructor(
    private readonly graph: Graph,
    private readonly isImporting: (network: NetworkScope) => boolean = () => false,
  ) {}

  /** The review queue, the likeliest first. */
  async duplicates(network: NetworkScope, offset: number, limit: number): Promise<Page<DuplicateRow>> {
    const row = await this.graph.first('identity/list-duplicates', { network: network.id, offset, limit });
    return { total: row?.total ?? 0, items: row?.duplicates ?? [] };
  }

  /** What was merged and split, newest first. */
  async mergeEvents(network: NetworkScope, offset: number, limit: number): Promise<Page<MergeEventRow>> {
    const row = await this.graph.first('identity/list-merge-events', { network: network.id, offset, limit });
    return { total: row?.total ?? 0, items: row?.events ?? [] };
  }

  /** The newest version of each source record of these persons. */
  async sourceRecords(network: NetworkScope, persons: readonly string[]): Promise<readonly SourceRecordRow[]> {
    return this.graph.run('identity/list-source-records', { network: network.id, persons });
  }

  /**
   * Looks at everybody.
   * @throws AmbitError `CONFLICT` while a file is imported
   */
  async resolve(network: NetworkScope, now: Date): Promise<ResolutionCounts> {
    this.mustBeAtRest(network);
    return resolveNetwork(this.graph, network, { mayMerge: true, now });
  }

  /**
   * Makes persons one; the first named stays, or the ego.
   * @returns the id of the person
   * @throws AmbitError `BAD_INPUT`, `NOT_FOUND` naming the item, `CONFLICT` while a file is imported
   */
  async merge(network: NetworkScope, ids: readonly string[], now: Date): Promise<string> {
    this.mustBeAtRest(network);
    const events = ids.map(() => randomUUID());
    return writeNetwork(this.graph, network.id, 'merge persons', async (tx) => {
      const current = await currentPersons(tx, network.id, ids);
      const persons = ids.map((id, index) => current.get(id) ?? notFound(`persons[${index}]`));
      const distinct = [...new Set(persons)];
      const to = distinct.includes(network.egoId) ? network.egoId : distinct[0];
      if (to === undefined || distinct.length < 2)
        throw new AmbitError('BAD_INPUT', 'Name at least two persons that are not one already.', { field: 'persons' });
      await tx.run('identity/unset-apart', { network: network.id, persons: distinct });
      const merges = distinct
        .filter((id) => id !== to)
        .map((from, index) => ({
          eventId: events[index] ?? '',
          from,
          to,
          rule: 'OWNER',
          score: null,
          evidence: null,
        }));
      await mergePersons(tx, network.id, merges, { actor: 'OWNER', at: now });
      return to;
    });
  }

  /**
   * Makes some source records of a person a person of their own: the one they were before a merge, where they are just the
   * records of one, else a new one. Ambit does not make the two one again.
   * @returns the ids of both, the one that stays first
   * @throws AmbitError `BAD_INPUT`, `NOT_FOUND`, `CONFLICT` while a file is imported
   */
  async split(network: NetworkScope, id: string, recordIds: readonly string[], now: Date): Promise<readonly string[]> {
    this.mustBeAtRest(network);
    const eventId = randomUUID();
    const both = await writeNetwork(this.graph, network.id, 'split person', async (tx) => {
      const person = (await currentPersons(tx, network.id, [id])).get(id) ?? notFound('id');
      const keys = await this.keysToSplit(tx, network, person, recordIds);
      const merge = (await tx.run('identity/list-active-merges', { network: network.id, person })).find(
        ({ recordKeys }) => recordKeys.length === keys.length && recordKeys.every((key) => keys.includes(key)),
      );
      const undone = merge === undefined ? undefined : await undoMerge(tx, network.id, merge.id, now);
      return undone ?? [person, await splitPerson(tx, network.id, person, keys, eventId, now)];
    });
    await this.suggest(network, both, now);
    return both;
  }

  /** @throws AmbitError `NOT_FOUND` */
  async dismiss(network: NetworkScope, id: string, now: Date): Promise<void> {
    await writeNetwork(this.graph, network.id, 'dismiss duplicate', async (tx) => {
      const [row] = await tx.run('identity/find-duplicate', { network: network.id, id });
      if (row === undefined)
        throw new AmbitError('NOT_FOUND', 'There is no such pair in the review queue of this network.', {
          field: 'id',
        });
      await setApart(tx, network.id, [[row.duplicate.a, row.duplicate.b]], now);
    });
  }

  /**
   * Takes a merge back, or a split. The two are remembered as not the same, or as the same.
   * @returns the persons it leaves
   * @throws AmbitError `NOT_FOUND`; `CONFLICT` where it was undone before, a person was deleted, or a file is imported
   */
  async undo(network: NetworkScope, id: string, now: Date): Promise<readonly string[]> {
    const event = await this.graph.first('identity/find-merge-event', { network: network.id, id });
    if (event === undefined)
      throw new AmbitError('NOT_FOUND', 'There is no such merge in this network.', { field: 'id' });
    this.mustBeAtRest(network);
    const gone = new AmbitError('CONFLICT', 'This was taken back already, or one of its persons is gone.', {
      field: 'id',
    });
    if (event.event.kind === 'SPLIT') {
      const ends = [event.event.fromId, event.event.toId];
      if (event.event.undoneAt !== null || (await currentPersons(this.graph, network.id, ends)).size < 2) throw gone;
      const merged = await this.merge(network, ends, now);
      await this.graph.run('identity/close-split', { network: network.id, id, at: now });
      return [merged];
    }
    const both = await writeNetwork(this.graph, network.id, 'undo merge', (tx) => undoMerge(tx, network.id, id, now));
    if (both === undefined) throw gone;
    await this.suggest(network, both, now);
    return both;
  }

  /** Brings the queue up to date, if not too large, for persons that have just become two; what the owner parted is not merged again. */
  private async suggest(network: NetworkScope, changed: readonly string[], now: Date): Promise<void> {
    if ((await tooMany(this.graph, network.id)) !== undefined) return;
    await resolveNetwork(this.graph, network, { changed, mayMerge: false, now });
  }

  private async keysToSplit(
    tx: StatementRunner,
    network: NetworkScope,
    person: string,
    recordIds: readonly string[],
  ): Promise<readonly string[]> {
    const rows = await tx.run('identity/list-source-records', { network: network.id, persons: [person] });
    const byId = new Map(rows.map(({ record }) => [record.id, record.recordKey]));
    const keys = recordIds.map(
      (recordId, index) => byId.get(recordId) ?? notFound(`records[${index}]`, 'source record'),
    );
    if (keys.length === 0 || new Set(keys).size === rows.length)
      throw new AmbitError('BAD_INPUT', 'Name some of the person’s source records, not all of them.', {
        field: 'records',
      });
    return [...new Set(keys)];
  }

  private mustBeAtRest(network: NetworkScope): void {
    if (this.isImporting(network))
      throw new AmbitError('CONFLICT', 'A file is being imported into this network. Try again when it is done.');
  }
}

function notFound(field: string, what = 'person'): never {
  throw new AmbitError('NOT_FOUND', `There is no ${what} with this id in this network.`, { field });
}
