import type { OtherTieInput } from '../alignment/calculator/inputs.type.ts';
import { toOtherTies } from '../alignment/calculator/read-inputs.ts';
import type { NetworkAtRevision } from '../alignment/replay/replay-cache.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';

/** All ties between others than the ego, those far from it among them; read once a revision. */
export class OuterTies {
  private readonly known = new WeakMap<NetworkAtRevision, Promise<readonly OtherTieInput[]>>();

  constructor(private readonly graph: Graph) {}

  /** The ties that the score looks at, and those beyond. */
  async allOf(network: NetworkScope, entry: NetworkAtRevision): Promise<readonly OtherTieInput[]> {
    const known = this.known.get(entry);
    if (known !== undefined) return known;
    const read = this.read(network, entry);
    this.known.set(entry, read);
    // What failed is tried again by who asks next.
    read.catch(() => this.known.delete(entry));
    return read;
  }

  private async read(network: NetworkScope, entry: NetworkAtRevision): Promise<readonly OtherTieInput[]> {
    const rows = await this.graph.run('tie/list-outer-ties', { network: network.id });
    return [...entry.inputs.otherTies, ...rows.flatMap(toOtherTies)];
  }
}
