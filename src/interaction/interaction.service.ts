import { AmbitError } from '../ambit-error.ts';
import { dayOfDate, dayOfInstant } from '../calendar.ts';
import type { Channel, Direction } from '../domain.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { currentPersons } from '../person/current-persons.ts';
import { writeNetwork } from '../network/write-network.ts';
import { pairKey } from '../tie/tie-store.ts';
import type { TieRow } from '../tie/tie.service.ts';
import { InteractionIds } from './interaction-ids.ts';
import { interactionRow } from './interaction-row.ts';
import { takeBackMeeting, tieThoseMet } from './meeting-ties.ts';

export interface InteractionToLog {
  readonly with: readonly string[];
  readonly at: Date;
  readonly minutes: number;
  readonly channel: Channel;
  readonly direction?: Direction | null;
  readonly goal?: string | null;
  readonly outcome?: string | null;
  readonly note?: string | null;
}

/** What the owner did with whom; strengthens ties and tells where the time went. */
export class InteractionService {
  constructor(private readonly graph: Graph) {}

  /**
   * Logs interactions; whoever was met or talked with and had no tie is a contact from then on.
   * @returns the ids, in the order given. @throws AmbitError `BAD_INPUT`, `NOT_FOUND` naming the item
   */
  async log(network: NetworkScope, interactions: readonly InteractionToLog[], now: Date): Promise<readonly string[]> {
    const given = [...new Set(interactions.flatMap((interaction) => interaction.with))];
    const current = await currentPersons(this.graph, network.id, given);
    const goals = new Set(
      (await this.graph.run('goal/list-goals', { network: network.id, goals: null, at: new Date() })).map(
        (row) => row.id,
      ),
    );
    const ids = new InteractionIds(network.id);
    const rows = interactions.map((interaction, index) => {
      const persons = [...new Set(interaction.with.map((id) => current.get(id) ?? id))];
      if (persons.length === 0)
        throw new AmbitError('BAD_INPUT', 'Name at least one person.', { field: `interactions[${index}].with` });
      if (persons.includes(network.egoId))
        throw new AmbitError('BAD_INPUT', 'The ego takes part in every interaction; name only the others.', {
          field: `interactions[${index}].with`,
        });
      if (interaction.with.some((id) => !current.has(id)))
        throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', {
          field: `interactions[${index}].with`,
        });
      if (interaction.goal && !goals.has(interaction.goal))
        throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.', {
          field: `interactions[${index}].goal`,
        });
      const { at, minutes, channel } = interaction;
      const content = {
        at,
        minutes,
        channel,
        direction: interaction.direction ?? null,
        outcome: interaction.outcome ?? null,
        note: interaction.note ?? null,
        goal: interaction.goal ?? null,
        persons,
      };
      return { content, row: interactionRow(network.id, content, ids) };
    });
    await writeNetwork(this.graph, network.id, 'log interactions', async (tx) => {
      await tx.run('interaction/write-interactions', {
        network: network.id,
        importId: null,
        interactions: rows.map(({ row }) => row),
      });
      await tieThoseMet(
        tx,
        network,
        rows.map(({ content }) => content),
        now,
      );
    });
    return rows.map(({ row }) => row.id);
  }

  /**
   * Takes back what the owner logged, and what it said of ties; what an import says as well stays.
   * @throws AmbitError `NOT_FOUND` where the owner logged no such interaction
   */
  async delete(network: NetworkScope, id: string, now: Date): Promise<void> {
    await writeNetwork(this.graph, network.id, 'delete interaction', async (tx) => {
      const [gone] = await tx.run('interaction/delete-interaction', { network: network.id, id });
      if (gone === undefined)
        throw new AmbitError('NOT_FOUND', 'There is no logged interaction with this id in this network.', {
          field: 'id',
        });
      await takeBackMeeting(tx, network, gone, now);
    });
  }

  /**
   * The ties to those who took part that had ended before they did, as they are: an interaction is a fact and is kept, but
   * only a source or the owner begins a tie again.
   */
  async endedTies(
    network: NetworkScope,
    interactions: readonly Pick<InteractionToLog, 'with' | 'at'>[],
  ): Promise<readonly TieRow[]> {
    const given = [...new Set(interactions.flatMap((interaction) => interaction.with))];
    const current = await currentPersons(this.graph, network.id, given);
    const newest = new Map<string, number>();
    for (const { with: persons, at } of interactions)
      for (const id of persons) {
        const pair = pairKey(network.egoId, current.get(id) ?? id);
        newest.set(pair, Math.max(newest.get(pair) ?? -Infinity, dayOfInstant(at)));
      }
    const rows = await this.graph.run('tie/get-ties', { network: network.id, pairKeys: [...newest.keys()] });
    return rows
      .map(({ tie }) => tie)
      .filter((tie) => tie.until !== null && dayOfDate(tie.until) <= (newest.get(tie.pairKey) ?? -Infinity));
  }
}
