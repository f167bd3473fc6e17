import { randomUUID } from 'node:crypto';
import { isRole, ROLES, type Role } from '../account/role.ts';
import { AmbitError } from '../ambit-error.ts';
import { dayOfInstant } from '../calendar.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from './network-scope.ts';

/** How many nodes one transaction of a deletion takes. */
const DELETE_BATCH = 5_000;

/**
 * The networks that an account owns or was let into. Any other, one whose access has ended included, is as if it did not
 * exist.
 */
export class NetworkService {
  /**
   * @param clock tells whether an access has begun and not ended
   * @param roles those in which `get` gives out a network
   * @param onGiven called with each that `get` gives out
   * @param onRead waited for before any is given out, listed ones too
   */
  constructor(
    private readonly graph: Graph,
    readonly accountId: string,
    private readonly clock: () => Date = () => new Date(),
    private readonly roles: readonly Role[] = ROLES,
    private readonly onGiven: (network: NetworkScope) => void = () => undefined,
    private readonly onRead: (network: NetworkScope) => Promise<void> = async () => undefined,
  ) {}

  /** The networks of another account. */
  of(accountId: string): NetworkService {
    return new NetworkService(this.graph, accountId, this.clock, this.roles, this.onGiven, this.onRead);
  }

  /** The same, where `get` gives out only networks in which the account has one of these roles. */
  permitting(roles: readonly Role[]): NetworkService {
    return new NetworkService(this.graph, this.accountId, this.clock, roles, this.onGiven, this.onRead);
  }

  /** The same, where every network that `get` gives out is told. */
  telling(onGiven: (network: NetworkScope) => void): NetworkService {
    return new NetworkService(this.graph, this.accountId, this.clock, this.roles, onGiven, this.onRead);
  }

  /** The same, where nothing is given out before this was done with it: a reading is written down first. */
  recording(onRead: (network: NetworkScope) => Promise<void>): NetworkService {
    return new NetworkService(this.graph, this.accountId, this.clock, this.roles, this.onGiven, onRead);
  }

  /** All networks of the account, its own first, the one used last first; whatever its roles are. */
  async list(): Promise<readonly NetworkScope[]> {
    const networks = await this.find();
    for (const network of networks) await this.onRead(network);
    return networks;
  }

  /**
   * @param id absent: the account's own network used last, else one it was let into.
   * @throws AmbitError `NOT_FOUND`; `FORBIDDEN` where the account's role does not allow what is to be done with it
   */
  async get(id?: string | null): Promise<NetworkScope> {
    const networks = await this.find();
    const candidates = id === undefined || id === null ? networks : networks.filter((each) => each.id === id);
    const network = candidates.find(({ role }) => this.roles.includes(role));
    if (network !== undefined) {
      this.onGiven(network);
      await this.onRead(network);
      return network;
    }
    const [refused] = candidates;
    if (refused !== undefined)
      throw new AmbitError('FORBIDDEN', `Your role in this network (${refused.role}) does not allow this.`);
    throw new AmbitError(
      'NOT_FOUND',
      id === undefined || id === null
        ? 'There is no network yet. Create one with networkCreate, or import a file.'
        : 'There is no network with this id.',
    );
  }

  /** The account's own network used last, made first where it has none. */
  async getOrCreate(now: Date): Promise<NetworkScope> {
    const network = (await this.find()).find(({ role }) => role === 'OWNER');
    return network ?? (await this.create('My network', 'Me', now));
  }

  async create(name: string, egoName: string, now: Date): Promise<NetworkScope> {
    const id = randomUUID();
    const egoId = randomUUID();
    await this.graph.run('network/create-network', { account: this.accountId, id, egoId, name, egoName, at: now });
    return { id, name, egoId, source: null, tiesComplete: false, role: 'OWNER' };
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

  /** Deletes a network with everything in it, in bounded transactions; what is shared between networks stays. */
  async delete(network: NetworkScope): Promise<void> {
    // What auditors are shown of it goes with it.
    const copies = await this.graph.run('outside-audit/list-copies', { network: network.id });
    for (const { copyId } of copies) await this.deleteOne(copyId);
    await this.deleteOne(network.id);
  }

  private async deleteOne(network: string): Promise<void> {
    await this.deleteContent(network);
    await this.graph.run('network/delete-network', { network });
    // What an import wrote while the first sweep ran; from here on nobody can write.
    await this.deleteContent(network);
  }

  private async find(): Promise<readonly NetworkScope[]> {
    const rows = await this.graph.run('network/list-networks', { account: this.accountId, at: this.clock() });
    return rows.flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []));
  }

  private async deleteContent(network: string): Promise<void> {
    for (;;) {
      const [row] = await this.graph.run('network/delete-network-content', { network, limit: DELETE_BATCH });
      if (row === undefined || row.deleted === 0) return;
    }
  }
}
