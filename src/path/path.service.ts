import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { currentPersons } from '../person/current-persons.ts';
import { MODEL } from '../alignment/alignment.service.ts';

export type PathRow = Row<'path/find-introduction-paths'>;
export type TargetPathRow = Row<'path/list-introduction-paths'>;

export type NoPathRow = Row<'path/explain-no-path'>;

/** Introduction paths, ranked by probability. */
export class PathService {
  constructor(private readonly graph: Graph) {}

  /** @param goal whose help sets how much weak ties count; null: ordinary help */
  async paths(
    network: NetworkScope,
    to: string,
    options: { readonly at: Date; readonly goal?: string | null; readonly maxHops: number; readonly first: number },
  ): Promise<readonly PathRow[]> {
    const current = (await currentPersons(this.graph, network.id, [to])).get(to) ?? to;
    return this.graph.run('path/find-introduction-paths', {
      network: network.id,
      to: current,
      model: MODEL,
      ...options,
    });
  }

  /** Why there is no way to a person, and who stands closest; undefined where there is one, or no such person. */
  async whyNone(network: NetworkScope, to: string, at: Date): Promise<NoPathRow | undefined> {
    const current = (await currentPersons(this.graph, network.id, [to])).get(to) ?? to;
    return this.graph.first('path/explain-no-path', { network: network.id, to: current, at, model: MODEL });
  }

  /** Paths to several persons in one go. */
  async pathsToMany(
    network: NetworkScope,
    targets: readonly string[],
    options: { readonly at: Date; readonly goal?: string | null; readonly maxHops: number; readonly first: number },
  ): Promise<readonly TargetPathRow[]> {
    return this.graph.run('path/list-introduction-paths', { network: network.id, targets, model: MODEL, ...options });
  }
}
