import { AmbitError } from '../ambit-error.ts';
import { dayOfInstant } from '../calendar.ts';
import type { Graph, Row, StatementRunner } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { writeNetwork } from '../network/write-network.ts';
import { writePersons } from '../person/person-store.ts';
import { isSectorCode } from '../taxonomy/sector.ts';

export type OrganizationRow = Row<'organization/get-organizations'>;

/** What the owner says of an organization; `null` takes it back. */
export interface ClassifiedOrganization {
  readonly id: string;
  readonly sectorCode: string | null;
}

/** What organizations do, where their names do not say it. */
export class OrganizationService {
  constructor(private readonly graph: Graph) {}

  /** The organizations whose sector is unknown, by the number of contacts who work there at a moment; classifying the first covers most. */
  async unclassified(
    network: NetworkScope,
    at: Date,
    first: number,
  ): Promise<readonly Row<'organization/list-unclassified'>[]> {
    return this.graph.run('organization/list-unclassified', {
      network: network.id,
      day: dayOfInstant(at),
      limit: first,
    });
  }

  async getMany(network: NetworkScope, ids: readonly string[]): Promise<readonly OrganizationRow[]> {
    return this.graph.run('organization/get-organizations', { network: network.id, ids });
  }

  /**
   * Says what organizations do; remembered for everybody there now and in later imports. `null` takes it back.
   * @throws AmbitError `BAD_INPUT` for a code that is none, `NOT_FOUND`
   */
  async classify(network: NetworkScope, organizations: readonly ClassifiedOrganization[]): Promise<void> {
    await this.check(network, organizations);
    await writeNetwork(this.graph, network.id, 'classify organizations', (tx) =>
      this.write(tx, network, organizations),
    );
  }

  /** @throws AmbitError as `classify` */
  async check(network: NetworkScope, organizations: readonly ClassifiedOrganization[]): Promise<void> {
    organizations.forEach(({ sectorCode }, index) => {
      if (sectorCode !== null && !isSectorCode(sectorCode)) {
        throw new AmbitError('BAD_INPUT', `'${sectorCode}' is no NACE Rev. 2 code; use one such as K, 64 or 64.19.`, {
          field: `organizations[${index}].sector`,
        });
      }
    });
    const known = new Set(
      (
        await this.getMany(
          network,
          organizations.map(({ id }) => id),
        )
      ).map((row) => row.id),
    );
    organizations.forEach(({ id }, index) => {
      if (!known.has(id))
        throw new AmbitError('NOT_FOUND', 'There is no organization with this id in this network.', {
          field: `organizations[${index}].id`,
        });
    });
  }

  /** Writes what was checked, within a transaction that holds the network. */
  async write(
    tx: StatementRunner,
    network: NetworkScope,
    organizations: readonly ClassifiedOrganization[],
  ): Promise<void> {
    const [row] = await tx.run('organization/classify-organizations', { network: network.id, organizations });
    await writePersons(tx, network.id, new Map((row?.persons ?? []).map((id) => [id, []])));
  }
}
