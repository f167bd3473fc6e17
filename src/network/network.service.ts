import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import { dayOfInstant } from '../calendar.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from './network-scope.ts';

/** How many nodes one transaction of a deletion takes. */
const DELETE_BATCH = 5_000;

/** The networks of an account. Another account's network is as if it did not exist. */
export class NetworkService {
  constructor(
    private readonly graph: Graph,
    private readonly accountId: string,
  ) {}

  /** All networks of the account, the one used last first. */
  async list(): Promise<readonly NetworkScope[]> {
    return this.graph.run('network/list-networks', { account: this.accountId });
  }

  /**
   * @param id absent: the network used last.
   * @throws AmbitError `NOT_FOUND`
   */
  async get(id?: string | null): Promise<NetworkScope> {
    const networks = await this.list();
    const network = id === undefined || id === null ? networks[0] : networks.find((candidate) => candidate.id === id);
    if (network !== undefined) return network;
    throw new AmbitError(
      'NOT_FOUND',
      id === undefined || id === null
        ? 'There is no network yet. Create one with networkCreate, or import a file.'
        : 'There is no network with this id.',
    );
  }

  /** The network used last, made first where the account has none. */
  async getOrCreate(now: Date): Promise<NetworkScope> {
    const [network] = await this.list();
    return network ?? (await this.create('My network', 'Me', now));
  }

  async create(name: string, egoName: string, now: Date): Promise<NetworkScope> {
    const id = randomUUID();
    const egoId = randomUUID();
    await this.graph.run('network/create-network', { account: this.accountId, id, egoId, name, egoName, at: now });
    return { id, name, egoId, source: null, tiesComplete: false };
  }

  async rename(network: NetworkScope, name: string): Promise<NetworkScope> {
    await this.graph.run('network/update-network', { network: network.id, name });
    return { ...network, name };
  }

  /** How much is known of the contacts. */
  async summary(network: NetworkScope, at: Date): Promise<Row<'network/count-contacts'>> {
    const row = await this.graph.first('network/count-contacts', { network: network.id, day: dayOfInstant(at) });
    return (
      row ?? {
        persons: 0,
        contacts: 0,
        sectorKnown: 0,
        occupationKnown: 0,
        placeKnown: 0,
        expertiseKnown: 0,
        lastContactKnown: 0,
        strengthDeclared: 0,
      }
    );
  }

  /** Makes a network the default of the next request. */
  async use(network: NetworkScope, now: Date): Promise<void> {
    await this.graph.run('network/touch-network', { network: network.id, at: now });
  }

  /** Deletes a network with everything in it, in bounded transactions; what is shared between networks stays. */
  async delete(network: NetworkScope): Promise<void> {
    await this.deleteContent(network.id);
    await this.graph.run('network/delete-network', { network: network.id });
    // What an import wrote while the first sweep ran; from here on nobody can write.
    await this.deleteContent(network.id);
  }

  private async deleteContent(network: string): Promise<void> {
    for (;;) {
      const [row] = await this.graph.run('network/delete-network-content', { network, limit: DELETE_BATCH });
      if (row === undefined || row.deleted === 0) return;
    }
  }
}
