import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { TieKind } from '../domain.ts';
import type { Graph, Row, StatementRunner } from '../graph/graph.ts';
import { currentPersons } from '../person/current-persons.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { writeNetwork } from '../network/write-network.ts';
import { sayingOf, type TieSaying } from './tie-provenance.ts';
import type { TieRecordContent } from './tie-projection.ts';
import { pairKey, planTies, recordsOf, type TieToWrite } from './tie-store.ts';

export type TieRow = Row<'tie/get-ties'>['tie'];

/** What the owner says of a tie; absent keeps, `null` clears. */
export interface TieEdit {
  readonly person: string;
  /** The other end; absent: the ego. */
  readonly with?: string;
  readonly strength?: number | null;
  readonly strengthFrom?: string;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly lastContact?: string | null;
  readonly kinds?: readonly TieKind[] | null;
  readonly private?: boolean | null;
}

/** Ties said by hand. What is said is recorded and never lost; the tie is the projection of all its records. */
export class TieService {
  constructor(private readonly graph: Graph) {}

  /** @returns the pair keys of the ties, in the order of the edits. @throws AmbitError `NOT_FOUND`, `BAD_INPUT` */
  async set(network: NetworkScope, edits: readonly TieEdit[], now: Date): Promise<readonly string[]> {
    const ties = await this.check(network, edits);
    await writeNetwork(this.graph, network.id, 'set ties', (tx) => this.write(tx, network, ties, now));
    return ties.map(({ a, b }) => pairKey(a, b));
  }

  /** Writes what was checked, within a transaction that holds the network. */
  async write(tx: StatementRunner, network: NetworkScope, ties: readonly TieToWrite[], now: Date): Promise<void> {
    const plan = await planTies(tx, network.id, ties);
    await plan.write(tx, null, now);
  }

  /** What the edits say of ties, in their order. @throws AmbitError as `set` */
  async check(network: NetworkScope, edits: readonly TieEdit[]): Promise<readonly TieToWrite[]> {
    const given = edits.map((edit) => ({ a: edit.with ?? network.egoId, b: edit.person }));
    const current = await currentPersons(this.graph, network.id, [...new Set(given.flatMap(({ a, b }) => [a, b]))]);
    const ends = given.map(({ a, b }) => ({ a: current.get(a), b: current.get(b) }));
    return edits.map((edit, index) => {
      const { a, b } = ends[index] ?? {};
      if (a === undefined || b === undefined)
        throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', {
          field: `ties[${index}]`,
        });
      if (a === b) throw new AmbitError('BAD_INPUT', 'A person has no tie to themselves.', { field: `ties[${index}]` });
      const { person: _person, with: _with, ...said } = edit;
      // Each saying is an origin of its own, so that saying the same again later is news, and two in one moment are two.
      const content: TieRecordContent = { ...said, origin: `EDIT:${randomUUID()}`, manual: true };
      return { a, b, content };
    });
  }

  /**
   * Ends a tie on a day, or with `null` opens it again. @returns its pair key
   * @throws AmbitError `NOT_FOUND` where there is no tie: one that never was must not become one of the past.
   */
  async end(
    network: NetworkScope,
    edit: Pick<TieEdit, 'person' | 'with'> & { readonly until: string | null },
    now: Date,
  ): Promise<readonly string[]> {
    const ends = [edit.with ?? network.egoId, edit.person];
    const current = await currentPersons(this.graph, network.id, ends);
    const [a = '', b = ''] = ends.map((id) => current.get(id) ?? id);
    const [tie] = await this.getMany(network, [pairKey(a, b)]);
    if (tie === undefined)
      throw new AmbitError('NOT_FOUND', 'There is no tie between these two in this network.', { field: 'person' });
    return this.set(network, [edit], now);
  }

  async getMany(network: NetworkScope, pairKeys: readonly string[]): Promise<readonly TieRow[]> {
    return (await this.graph.run('tie/get-ties', { network: network.id, pairKeys })).map((row) => row.tie);
  }

  /** What was said of these ties, in order. */
  async provenance(
    network: NetworkScope,
    pairKeys: readonly string[],
  ): Promise<readonly { readonly pairKey: string; readonly saying: TieSaying }[]> {
    const rows = await this.graph.run('tie/list-tie-provenance', { network: network.id, pairKeys });
    return rows.map(({ pairKey: pair, content, at, imports }) => ({
      pairKey: pair,
      saying: sayingOf(JSON.parse(content) as TieRecordContent, at, imports),
    }));
  }

  /** The tie of the ego to each of these persons. */
  async egoTies(network: NetworkScope, ids: readonly string[]): Promise<readonly Row<'tie/list-ego-ties'>[]> {
    return this.graph.run('tie/list-ego-ties', { network: network.id, ids });
  }

  /** All that was said of each of these ties, in order. */
  async records(
    network: NetworkScope,
    pairKeys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly TieRecordContent[]>> {
    const records = await recordsOf(this.graph, network.id, pairKeys);
    return new Map([...records].map(([pair, known]) => [pair, known.map(({ content }) => content)]));
  }

  /** The interactions with these persons, one a row. */
  async interactions(network: NetworkScope, ids: readonly string[]): Promise<readonly Row<'tie/list-interactions'>[]> {
    return this.graph.run('tie/list-interactions', { network: network.id, ids });
  }

  async ofPerson(
    network: NetworkScope,
    id: string,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly ties: readonly TieRow[] }> {
    const row = await this.graph.first('tie/list-person-ties', { network: network.id, ids: [id], offset, limit });
    return row ?? { total: 0, ties: [] };
  }
}
