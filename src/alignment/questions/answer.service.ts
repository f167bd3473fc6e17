import type { Graph } from '../../graph/graph.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { writeNetwork } from '../../network/write-network.ts';
import type { ClassifiedOrganization, OrganizationService } from '../../organization/organization.service.ts';
import { pairKey } from '../../tie/tie-store.ts';
import type { TieEdit, TieService } from '../../tie/tie.service.ts';

/** Answers to what an audit asks, taken together or not at all. */
export class AnswerService {
  constructor(
    private readonly graph: Graph,
    private readonly ties: TieService,
    private readonly organizations: OrganizationService,
  ) {}

  /** @returns the pair keys of the ties, in order. @throws AmbitError `NOT_FOUND`, `BAD_INPUT` naming the item */
  async answer(
    network: NetworkScope,
    edits: readonly TieEdit[],
    classified: readonly ClassifiedOrganization[],
    now: Date,
  ): Promise<readonly string[]> {
    const ties = await this.ties.check(network, edits);
    await this.organizations.check(network, classified);
    await writeNetwork(this.graph, network.id, 'answer questions', async (tx) => {
      await this.ties.write(tx, network, ties, now);
      await this.organizations.write(tx, network, classified);
    });
    return ties.map(({ a, b }) => pairKey(a, b));
  }
}
