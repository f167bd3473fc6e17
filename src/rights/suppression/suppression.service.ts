import { AmbitError } from '../../ambit-error.ts';
import type { Graph, Row } from '../../graph/graph.ts';
import type { NetworkScope } from '../../network/network-scope.ts';

export type SuppressionRow = Row<'rights/list-suppressions'>['suppressions'][number];

/** Who asked to be forgotten, as far as that is still known: that there is somebody, since when and why. */
export class SuppressionService {
  constructor(private readonly graph: Graph) {}

  /** The latest first. */
  async list(
    network: NetworkScope,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly items: readonly SuppressionRow[] }> {
    const row = await this.graph.first('rights/list-suppressions', { network: network.id, offset, limit });
    return { total: row?.total ?? 0, items: row?.suppressions ?? [] };
  }

  /** Lets imports take the person in again. @throws AmbitError `NOT_FOUND` */
  async lift(network: NetworkScope, id: string): Promise<void> {
    const row = await this.graph.first('rights/delete-suppression', { network: network.id, id });
    if (row === undefined || row.deleted === 0)
      throw new AmbitError('NOT_FOUND', 'There is no such entry in the suppression list of this network.', {
        field: 'id',
      });
  }
}
