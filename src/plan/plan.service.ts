import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { AlignmentService } from '../alignment/alignment.service.ts';
import type { ActionState } from '../domain.ts';
import type { Graph, Row, StatementRunner } from '../graph/graph.ts';
import { interactionRow } from '../interaction/interaction-row.ts';
import { meetingRecord } from '../interaction/meeting-record.ts';
import { newTieStrength } from '../interaction/meeting-ties.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { writeNetwork } from '../network/write-network.ts';
import { currentPersons } from '../person/current-persons.ts';
import { pairKey, planTies, recordsOf } from '../tie/tie-store.ts';
import { checkNextState } from './action-states.ts';
import { originOf, tieWithoutAction } from './action-tie.ts';
import type { PlannedMeeting } from './without-meeting.ts';

export type ActionRow = Row<'plan/list-actions'>;

/** Which recommendation is taken. */
export interface ActionToPlan {
  readonly kind: string;
  /** Of all kinds but PROFILE. */
  readonly person: string | null;
  /** Of a PROFILE. */
  readonly requirement: string | null;
  readonly note: string | null;
}

export interface ActionStep {
  readonly state: ActionState;
  readonly at: Date;
  readonly minutes: number;
  /** Of the tie after the meeting, as the owner says; null: what one meeting gives a new tie. */
  readonly strength: number | null;
  readonly note: string | null;
}

/** How many recommendations of a kind are looked through for the one that is taken. */
const RECOMMENDED = 100;

/** Advice that was taken: what was forecast, how far it got, and what it changed. */
export class PlanService {
  constructor(
    private readonly graph: Graph,
    private readonly alignment: AlignmentService,
  ) {}

  /** Takes a recommendation that stands now. @returns the action's id. @throws AmbitError `NOT_FOUND` */
  async plan(network: NetworkScope, goal: string, action: ActionToPlan, now: Date): Promise<string> {
    const [before, advice] = await Promise.all([
      this.alignment.align(network, goal, { at: now }),
      this.alignment.recommendations(network, goal, { at: now }, RECOMMENDED),
    ]);
    const taken = advice.find(
      ({ kind, person, requirement }) =>
        kind === action.kind &&
        (kind === 'PROFILE' ? requirement === action.requirement : person === action.person && person !== null),
    );
    if (taken === undefined)
      throw new AmbitError('NOT_FOUND', 'Nothing of this kind is recommended for this goal now.', {
        field: action.kind === 'PROFILE' ? 'requirement' : 'person',
      });
    const id = randomUUID();
    const { kind, person, requirement, gain, expected, points, expectedPoints, nextStrength } = taken;
    const row = await this.graph.first('plan/write-action', {
      network: network.id,
      goal,
      id,
      action: {
        ...{ kind, person, requirement, gain, expected, points, expectedPoints, nextStrength },
        path: taken.pathIds ?? [],
        plannedAt: now,
        note: action.note,
        scoreBefore: before.score,
        coverageBefore: before.coverage,
      },
    });
    if (row === undefined) throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.');
    return id;
  }

  /** The planned actions of a goal, the newest first. */
  async list(
    network: NetworkScope,
    goal: string,
    states: readonly ActionState[] | null,
  ): Promise<readonly ActionRow[]> {
    return this.graph.run('plan/list-actions', { network: network.id, goal, state: states });
  }

  async find(network: NetworkScope, id: string): Promise<ActionRow | undefined> {
    return this.graph.first('plan/list-actions', { network: network.id, id });
  }

  /**
   * Brings an action to its next state. Whoever was met is tied to the ego from then on, and the meeting is logged.
   * @throws AmbitError `NOT_FOUND`; `CONFLICT` where the state cannot follow, or whom to meet is gone
   */
  async advance(network: NetworkScope, id: string, step: ActionStep, now: Date): Promise<void> {
    await writeNetwork(this.graph, network.id, 'advance action', async (tx) => {
      const [action] = await tx.run('plan/list-actions', { network: network.id, id });
      if (action === undefined)
        throw new AmbitError('NOT_FOUND', 'There is no planned action with this id in this network.', { field: 'id' });
      checkNextState(action.states.at(-1) as ActionState, step.state);
      const { state, at, note } = step;
      await tx.run('plan/advance-action', { network: network.id, id, state, at, note });
      if (state !== 'MET' || action.person === null) return;
      // Whoever the person became part of since was met.
      const person = (await currentPersons(tx, network.id, [action.person])).get(action.person);
      if (person === undefined)
        throw new AmbitError(
          'CONFLICT',
          'The person of this action was deleted; drop the action, or log the meeting.',
          {
            field: 'id',
          },
        );
      await this.meet(tx, network, action, person, step, now);
    });
  }

  /** What a meeting wrote, so that it can be thought away; undefined: nobody was met. */
  async meetingOf(
    network: NetworkScope,
    { id, person, states, stateTimes }: ActionRow,
  ): Promise<PlannedMeeting | undefined> {
    const at = stateTimes[states.indexOf('MET')];
    if (person === null || at === undefined) return undefined;
    const current = (await currentPersons(this.graph, network.id, [person])).get(person) ?? person;
    const pair = pairKey(network.egoId, current);
    const records = (await recordsOf(this.graph, network.id, [pair])).get(pair) ?? [];
    const said = records.map(({ content }) => content);
    return { person: current, at, tie: tieWithoutAction(said, id) };
  }

  private async meet(
    tx: StatementRunner,
    network: NetworkScope,
    action: ActionRow,
    person: string,
    { at, minutes, strength }: ActionStep,
    now: Date,
  ): Promise<void> {
    const { id, goal, kind } = action;
    await tx.run('interaction/write-interactions', {
      network: network.id,
      interactions: [
        interactionRow(network.id, {
          at,
          minutes,
          channel: 'MEETING',
          direction: 'BOTH',
          outcome: 'MET',
          note: `plan ${id}`,
          goal,
          persons: [person],
        }),
      ],
    });
    const [row] = await tx.run('tie/get-ties', { network: network.id, pairKeys: [pairKey(network.egoId, person)] });
    const content = meetingRecord(row?.tie, {
      origin: originOf(id),
      at,
      strength: strength ?? (kind === 'DEEPEN' ? action.nextStrength : null),
      newStrength: await newTieStrength(tx, network),
    });
    if (content === undefined) return;
    const plan = await planTies(tx, network.id, [{ a: network.egoId, b: person, content }]);
    await plan.write(tx, null, now);
  }
}
