import { AmbitError } from '../ambit-error.ts';
import { MODEL, type Moment } from '../alignment/alignment.service.ts';
import type { CriterionInput } from '../alignment/calculator/inputs.type.ts';
import type { Platform } from '../domain.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';

export type AudienceRow = Row<'audience/list-audience'>;

/** A message as far as it matters whom it reaches. */
export interface Message {
  /** What it is about; empty: what the goal asks for. */
  readonly topics: readonly CriterionInput[];
  readonly platform: Platform | null;
  /** Ids or names of organizations whose people must not see it. */
  readonly competitors: readonly string[];
  /** Ids of persons who must not see it. */
  readonly keepFrom: readonly string[];
}

/** How many messages within 30 days are too many. */
export const OFTEN = 3;

/** Whom a message concerns, and who must not see it. */
export class AudienceService {
  constructor(private readonly graph: Graph) {}

  /** Every contact the message would reach, the best fit first. */
  async list(network: NetworkScope, goal: string, moment: Moment, message: Message): Promise<readonly AudienceRow[]> {
    const { topics, ...rest } = message;
    return this.graph.run('audience/list-audience', {
      network: network.id,
      goal,
      at: moment.at,
      goalAt: moment.goalAt ?? null,
      topics: topics.length === 0 ? null : topics.map((topic) => ({ ...topic })),
      ...rest,
      often: OFTEN,
      model: MODEL,
    });
  }

  /** Marks persons who must not see any message. @throws AmbitError `NOT_FOUND` naming the item; then none is marked */
  async mark(network: NetworkScope, persons: readonly string[], guarded: boolean): Promise<void> {
    await this.graph.write('mark persons', async (tx) => {
      const rows = await tx.run('audience/mark-persons', { network: network.id, persons, guarded });
      const found = new Set(rows.map(({ id }) => id));
      const missing = persons.findIndex((id) => !found.has(id));
      if (missing < 0) return;
      throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', {
        field: `persons[${missing}]`,
      });
    });
  }
}
