import { AmbitError } from '../ambit-error.ts';
import type { ActionState } from '../domain.ts';
import type { StatementRunner } from '../graph/graph.ts';
import type { InteractionContent } from '../interaction/interaction-ids.ts';
import { interactionRow } from '../interaction/interaction-row.ts';
import { meetingRecord, tieOf } from '../interaction/meeting-record.ts';
import { newTieStrength } from '../interaction/meeting-ties.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { currentPersons } from '../person/current-persons.ts';
import { pairKey, planTies, recordsOf } from '../tie/tie-store.ts';
import { originOf } from './action-tie.ts';
import { askingOf, linkRecord, linksSeen, noteOf, whoIsAsked } from './introduction.ts';
import type { ActionRow, ActionStep } from './plan.service.ts';

/** What a step of an action leaves in the network: contacts with who was asked and met, and what it shows of ties. */
export class ActionWriter {
  constructor(
    private readonly tx: StatementRunner,
    private readonly network: NetworkScope,
    private readonly action: ActionRow,
    private readonly now: Date,
  ) {}

  /**
   * Writes what the step tells of; who was deleted is left out.
   * @param person whom it is about now, or who was found for a PROFILE
   * @throws AmbitError `CONFLICT` where who was to be met was deleted
   */
  async write(step: ActionStep, person: string | null): Promise<void> {
    const { states, path } = this.action;
    const before = states.at(-1) as ActionState;
    if (step.state === 'MET') {
      if (person !== null) await this.meet(step, person);
      return;
    }
    const current = await currentPersons(this.tx, this.network.id, [
      ...new Set([...path, ...(person ? [person] : [])]),
    ]);
    const asked = current.get(whoIsAsked({ ...this.action, person }) ?? '');
    const asking = askingOf(before, step);
    if (asking !== undefined && asked !== undefined) await this.log(asking, asked);
    for (const [from, to] of linksSeen(this.action, step.state)) {
      const [a, b] = [current.get(from), current.get(to)];
      if (a !== undefined && b !== undefined && a !== b) await this.link(a, b, step.at);
    }
  }

  private async meet({ at, minutes, strength }: ActionStep, given: string): Promise<void> {
    const { tx, network, action } = this;
    // Whoever the person became part of since was met.
    const person = (await currentPersons(tx, network.id, [given])).get(given);
    if (person === undefined)
      throw new AmbitError('CONFLICT', 'The person of this action was deleted; drop the action, or log the meeting.', {
        field: 'id',
      });
    await this.log({ at, minutes, channel: 'MEETING', direction: 'BOTH', outcome: 'MET' }, person);
    const pair = pairKey(network.egoId, person);
    const records = (await recordsOf(tx, network.id, [pair])).get(pair) ?? [];
    const content = meetingRecord(tieOf(records.map((record) => record.content)), {
      origin: originOf(action.id),
      at,
      strength: strength ?? (action.kind === 'DEEPEN' ? action.nextStrength : null),
      newStrength: await newTieStrength(tx, network),
    });
    if (content === undefined) return;
    const plan = await planTies(tx, network.id, [{ a: network.egoId, b: person, content }]);
    await plan.write(tx, null, this.now);
  }

  private async link(a: string, b: string, at: Date): Promise<void> {
    const { tx, network, action } = this;
    const pair = pairKey(a, b);
    const records = (await recordsOf(tx, network.id, [pair])).get(pair) ?? [];
    const content = linkRecord(
      records.map((record) => record.content),
      { origin: originOf(action.id), at, least: await newTieStrength(tx, network) },
    );
    const plan = await planTies(tx, network.id, [{ a, b, content }]);
    await plan.write(tx, null, this.now);
  }

  private async log(content: Omit<InteractionContent, 'persons' | 'note' | 'goal'>, person: string): Promise<void> {
    const { id, goal } = this.action;
    await this.tx.run('interaction/write-interactions', {
      network: this.network.id,
      interactions: [interactionRow(this.network.id, { ...content, note: noteOf(id), goal, persons: [person] })],
    });
  }
}
