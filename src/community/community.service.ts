import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';

export type CommunityRow = Row<'community/list-communities'>;

export class CommunityService {
  constructor(private readonly graph: Graph) {}

  /** The communities as they were last detected, the largest first. */
  async list(network: NetworkScope): Promise<readonly CommunityRow[]> {
    return this.graph.run('community/list-communities', { network: network.id });
  }
}
