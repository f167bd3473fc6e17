import { AmbitError } from '../ambit-error.ts';
import { MODEL } from '../alignment/alignment.service.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';

export type TimeReturnRow = Row<'time/return-time'>;

/** What the time spent on a goal has returned. */
export class TimeReturnService {
  constructor(private readonly graph: Graph) {}

  /** From `from` on and before `to`; the rows are of several kinds. @throws AmbitError `BAD_INPUT` */
  async timeReturn(network: NetworkScope, goal: string, from: Date, to: Date): Promise<readonly TimeReturnRow[]> {
    if (to <= from) throw new AmbitError('BAD_INPUT', 'A period cannot end before it begins.', { field: 'to' });
    return this.graph.run('time/return-time', { network: network.id, goal, from, to, model: MODEL });
  }
}
