import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import type { AlignmentService } from '../alignment/alignment.service.ts';
import type { ActionState, Channel } from '../domain.ts';
import type { Graph, Row, StatementRunner } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { writeNetwork } from '../network/write-network.ts';
import { currentPersons } from '../person/current-persons.ts';
import { checkNextState, OPEN_STATES } from './action-states.ts';
import { readTrace } from './action-trace.ts';
import { ActionWriter } from './action-writer.ts';
import type { ActionTrace } from './without-action.ts';

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
  /** By which it was asked. */
  readonly channel: Channel;
  /** Of the tie after the meeting, as the owner says; null: what one meeting gives a new tie. */
  readonly strength: number | null;
  /** Who was met, where a PROFILE is; null: not said. */
  readonly person: string | null;
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

  /**
   * Takes a recommendation that stands now. @returns the action's id
   * @throws AmbitError `NOT_FOUND`; `CONFLICT` where it was taken already and is not at its end
   */
  async plan(network: NetworkScope, goal: string, given: ActionToPlan, now: Date): Promise<string> {
    const person = given.person === null ? null : await this.current(this.graph, network, given.person);
    const action = { ...given, person };
    const field = action.kind === 'PROFILE' ? 'requirement' : 'person';
    await this.checkIsNew(this.graph, network, goal, action, field);
    const [before, advice] = await Promise.all([
      this.alignment.align(network, goal, { at: now }),
      this.alignment.recommendations(network, goal, { at: now }, RECOMMENDED),
    ]);
    const taken = advice.find((each) => each.kind === action.kind && isAbout(each, action));
    if (taken === undefined)
      throw new AmbitError('NOT_FOUND', 'Nothing of this kind is recommended for this goal now.', { field });
    const id = randomUUID();
    const { kind, requirement, gain, expected, points, expectedPoints, nextStrength } = taken;
    await writeNetwork(this.graph, network.id, 'plan action', async (tx) => {
      // Again, now that nobody else can take it meanwhile.
      await this.checkIsNew(tx, network, goal, action, field);
      const [row] = await tx.run('plan/write-action', {
        network: network.id,
        goal,
        id,
        action: {
          ...{ kind, person: taken.person, requirement, gain, expected, points, expectedPoints, nextStrength },
          path: taken.pathIds ?? [],
          plannedAt: now,
          note: action.note,
          scoreBefore: before.score,
          coverageBefore: before.coverage,
        },
      });
      if (row === undefined) throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.');
    });
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

  /** Those of a goal that are not at their end, with their persons by the ids these have now. */
  async open(network: NetworkScope, goal: string, runner: StatementRunner = this.graph): Promise<readonly ActionRow[]> {
    const rows = await runner.run('plan/list-actions', { network: network.id, goal, state: OPEN_STATES });
    const persons = rows.flatMap(({ person }) => (person === null ? [] : [person]));
    const current = await currentPersons(runner, network.id, persons);
    return rows.map((row) => ({ ...row, person: current.get(row.person ?? '') ?? row.person }));
  }

  async find(network: NetworkScope, id: string): Promise<ActionRow | undefined> {
    return this.graph.first('plan/list-actions', { network: network.id, id });
  }

  /**
   * Brings an action to its next state. Asking, and the answer, are contacts with who was asked; a request that was passed on
   * shows who knows whom; whoever was met is tied to the ego from then on, and the meeting is logged.
   * @throws AmbitError `NOT_FOUND`; `BAD_INPUT`; `CONFLICT` where the state cannot follow, or whom to meet is gone
   */
  async advance(network: NetworkScope, id: string, step: ActionStep, now: Date): Promise<void> {
    await writeNetwork(this.graph, network.id, 'advance action', async (tx) => {
      const [action] = await tx.run('plan/list-actions', { network: network.id, id });
      if (action === undefined)
        throw new AmbitError('NOT_FOUND', 'There is no planned action with this id in this network.', { field: 'id' });
      checkNextState(action.states.at(-1) as ActionState, step.state);
      const found = await this.found(tx, network, action, step);
      const { state, at, note } = step;
      await tx.run('plan/advance-action', { network: network.id, id, state, at, note, person: found });
      await new ActionWriter(tx, network, action, now).write(step, found ?? action.person);
    });
  }

  /** What an action had written up to a moment, so that it can be thought away; undefined: nothing. */
  async traceOf(network: NetworkScope, action: ActionRow, at: Date): Promise<ActionTrace | undefined> {
    return readTrace(this.graph, network, action, at);
  }

  /** Who was found for a PROFILE; null: nobody is said. */
  private async found(
    tx: StatementRunner,
    network: NetworkScope,
    { kind }: ActionRow,
    { state, person }: ActionStep,
  ): Promise<string | null> {
    if (person === null) return null;
    if (kind !== 'PROFILE' || state !== 'MET')
      throw new AmbitError('BAD_INPUT', 'A person is said only of a PROFILE that is MET: who was found.', {
        field: 'person',
      });
    const current = await this.current(tx, network, person);
    if (current === network.egoId)
      throw new AmbitError('BAD_INPUT', 'The ego takes part in every meeting; name whom you met.', { field: 'person' });
    return current;
  }

  /** @throws AmbitError `CONFLICT` naming the action that is open */
  private async checkIsNew(
    runner: StatementRunner,
    network: NetworkScope,
    goal: string,
    action: ActionToPlan,
    field: string,
  ): Promise<void> {
    const open = await this.open(network, goal, runner);
    const same = open.find((each) => each.kind === action.kind && isAbout(each, action));
    if (same === undefined) return;
    throw new AmbitError(
      'CONFLICT',
      `This is planned already: the action ${same.id} is ${same.states.at(-1) ?? 'PLANNED'}. Say what became of it with actionUpdate.`,
      { field },
    );
  }

  /** @throws AmbitError `NOT_FOUND` */
  private async current(runner: StatementRunner, network: NetworkScope, person: string): Promise<string> {
    const current = (await currentPersons(runner, network.id, [person])).get(person);
    if (current === undefined)
      throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', { field: 'person' });
    return current;
  }
}

/** Whether advice, or an action, is about the person or, of a PROFILE, about the requirement that is meant. */
export function isAbout(
  each: Pick<ActionRow, 'person' | 'requirement'>,
  { kind, person, requirement }: Pick<ActionToPlan, 'kind' | 'person' | 'requirement'>,
): boolean {
  return kind === 'PROFILE' ? each.requirement === requirement : person !== null && each.person === person;
}
