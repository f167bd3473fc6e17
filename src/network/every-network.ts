import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from './network-scope.ts';

/**
 * Networks whoever owns them, for work that was permitted when it began and goes on without anybody asking: an import in
 * the queue, what the last run left. Nothing that answers a request may use it.
 */
export class EveryNetwork {
  constructor(private readonly graph: Graph) {}

  async list(): Promise<readonly NetworkScope[]> {
    const networks: NetworkScope[] = [];
    for (const { id } of await this.graph.run('network/list-every-network', {})) {
      const row = await this.graph.first('network/find-network', { network: id });
      if (row !== undefined) networks.push({ ...row, role: 'OWNER' });
    }
    return networks;
  }

  /** A network as it is now. @throws AmbitError `NOT_FOUND` where it was deleted meanwhile */
  async reload(network: NetworkScope): Promise<NetworkScope> {
    const row = await this.graph.first('network/find-network', { network: network.id });
    if (row === undefined) throw new AmbitError('NOT_FOUND', 'There is no network with this id.');
    return { ...row, role: network.role };
  }

  /** Makes a network the default of its owner's next request. */
  async use(network: NetworkScope, now: Date): Promise<void> {
    await this.graph.run('network/touch-network', { network: network.id, at: now });
  }
}
