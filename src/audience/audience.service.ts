import { AmbitError } from '../ambit-error.ts';
import { dayOfInstant } from '../calendar.ts';
import { MODEL, type Moment } from '../alignment/alignment.service.ts';
import type { CriterionInput } from '../alignment/calculator/inputs.type.ts';
import type { Platform } from '../domain.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { currentPersons } from '../person/current-persons.ts';
import { organizationKey } from '../taxonomy/normalize.ts';

export type AudienceRow = Row<'audience/list-audience'>;

/** A message as far as it matters whom it reaches. */
export interface Message {
  /** What it is about; empty: what the goal asks for. */
  readonly topics: readonly CriterionInput[];
  readonly platform: Platform | null;
  /** Ids or names of organizations whose people must not see it; a name stands for all its spellings. */
  readonly competitors: readonly string[];
  /** Ids of persons who must not see it. */
  readonly keepFrom: readonly string[];
}

/** What keeps an audience from being safe to write to. */
export type AudienceNotice =
  | { readonly kind: 'COMPETITOR_UNKNOWN'; readonly value: string }
  | { readonly kind: 'EMPLOYER_UNKNOWN'; readonly value: null };

/** How many messages within 30 days are too many. */
export const OFTEN = 3;

/** Whom a message concerns, and who must not see it. */
export class AudienceService {
  constructor(private readonly graph: Graph) {}

  /**
   * The message with persons by the ids they have now, and organizations by all that they are found by.
   * @throws AmbitError `NOT_FOUND` naming the item
   */
  async resolve(network: NetworkScope, message: Message): Promise<Message> {
    const { topics, keepFrom, competitors } = message;
    const named = topics.flatMap(({ personId }) => (personId ? [personId] : []));
    const current = await currentPersons(this.graph, network.id, [...new Set([...keepFrom, ...named])]);
    const now = (id: string, field: string): string => {
      const found = current.get(id);
      if (found !== undefined) return found;
      throw new AmbitError('NOT_FOUND', `${field}: There is no person with this id in this network.`);
    };
    return {
      ...message,
      keepFrom: keepFrom.map((id, index) => now(id, `message.keepFrom[${index}]`)),
      topics: topics.map((topic, index) => ({
        ...topic,
        personId: !topic.personId ? null : now(topic.personId, `message.topics[${index}].value`),
      })),
      competitors: [...new Set(competitors.flatMap((said) => [said, organizationKey(said)]))],
    };
  }

  /** Whom it cannot be told to keep the message from: named organizations that nobody is known to work for, or the ego's own. */
  async notices(
    network: NetworkScope,
    goal: string,
    moment: Moment,
    competitors: readonly string[],
  ): Promise<readonly AudienceNotice[]> {
    const row = await this.graph.first('audience/find-unknown-employers', {
      network: network.id,
      goal,
      day: dayOfInstant(moment.at),
      competitors: [...new Set(competitors)].map((said) => ({ said, key: organizationKey(said) })),
    });
    if (row === undefined) return [];
    const unknown = row.unknown.map((value): AudienceNotice => ({ kind: 'COMPETITOR_UNKNOWN', value }));
    return [...(row.isEmployerUnknown ? [{ kind: 'EMPLOYER_UNKNOWN' as const, value: null }] : []), ...unknown];
  }

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

  /**
   * Marks persons who must not see any message. @returns the ids they have now, in the order given
   * @throws AmbitError `NOT_FOUND` naming the item; then none is marked
   */
  async mark(network: NetworkScope, persons: readonly string[], guarded: boolean): Promise<string[]> {
    return this.graph.write('mark persons', async (tx) => {
      const current = await currentPersons(tx, network.id, persons);
      const missing = persons.findIndex((id) => !current.has(id));
      if (missing >= 0)
        throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', {
          field: `persons[${missing}]`,
        });
      const ids = [...new Set(current.values())];
      await tx.run('audience/mark-persons', { network: network.id, persons: ids, guarded });
      return persons.map((id) => current.get(id) ?? id);
    });
  }
}
