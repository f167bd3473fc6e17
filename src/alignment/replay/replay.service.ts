import { setImmediate as nextTurn } from 'node:timers/promises';
import { AmbitError } from '../../ambit-error.ts';
import type { Period } from '../../domain.ts';
import type { Graph, Row } from '../../graph/graph.ts';
import { platformSpans } from '../../tie/platform-spans.ts';
import type { TieRecordContent } from '../../tie/tie-projection.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { cadenceOf, type DueContactRow } from '../../plan/cadence.ts';
import { withoutAction, type ActionTrace } from '../../plan/without-action.ts';
import { MODEL, type AlignmentRow, type Moment } from '../alignment.service.ts';
import type { GoalInputs } from '../calculator/inputs.type.ts';
import { crossingsOf, type CrossedDimensions, type CrossingRow } from '../crossing/crossings.ts';
import { readNetworkInputs } from '../calculator/read-inputs.ts';
import { tieQuestions, type TieQuestion } from '../questions/questions.ts';
import { changeInputs } from './change-inputs.ts';
import type { NetworkChanges } from './network-changes.ts';
import { momentsBetween } from './periods.ts';
import { networkAt, type HistorySources, type NetworkPoint } from './network-at.ts';
import { calculatorOf, networkAtRevision, remembered, ReplayCache, type NetworkAtRevision } from './replay-cache.ts';

/** The alignment of a goal at one moment of its history. */
export type HistoryPoint = Omit<AlignmentRow, 'requirements' | 'points'> & { readonly at: Date };

type NetworkState = Row<'alignment/find-state'>;

export interface HistoryRange {
  readonly from: Date;
  readonly to: Date;
  readonly every: Period;
}

/** Reads of a network that was written into meanwhile are tried again so often, and then used but not kept. */
const READ_ATTEMPTS = 3;
/** Under which what a history of the network looks at is kept. */
const HISTORY_SOURCES = 'history sources';

/**
 * What was, and what would be: the score at many moments from inputs that are read once and kept as long as the network's
 * revision stays the same.
 */
export class ReplayService {
  private readonly cache = new ReplayCache();
  /** Networks that are read behind their questions. */
  private readonly opening = new Set<string>();

  /** @param changes what this program writes, where what was read is to follow it */
  constructor(
    private readonly graph: Graph,
    private readonly changes?: NetworkChanges,
  ) {}

  /**
   * The alignment of a goal where what the score looks at is known already, or becomes so by reading what changed; else
   * undefined, and everything is read for the next time.
   * @throws AmbitError `NOT_FOUND`
   */
  async alignmentIfRead(network: NetworkScope, goal: string, moment: Moment): Promise<AlignmentRow | undefined> {
    const entry = await this.follow(network, await this.stateOf(network));
    if (entry === undefined) {
      this.openBehind(network);
      return undefined;
    }
    const calculator = await calculatorOf(entry, goal, () => this.readGoal(network, goal));
    return calculator.at(moment);
  }

  /** Reads a network while its questions are answered otherwise; once, however many ask. */
  private openBehind(network: NetworkScope): void {
    if (this.opening.has(network.id)) return;
    this.opening.add(network.id);
    void this.open(network)
      .catch(() => undefined)
      .finally(() => this.opening.delete(network.id));
  }

  /**
   * The goal's alignment over time: the network of each moment against the goal of that moment.
   * @param goalAt the moment whose version of the goal all are held against; null: each its own
   * @throws AmbitError `NOT_FOUND`, `BAD_INPUT`
   */
  async history(
    network: NetworkScope,
    goal: string,
    { from, to, every }: HistoryRange,
    goalAt: Date | null = null,
  ): Promise<readonly HistoryPoint[]> {
    const moments = momentsBetween(from, to, every);
    const entry = await this.open(network);
    const calculator = await calculatorOf(entry, goal, () => this.readGoal(network, goal));
    const points: HistoryPoint[] = [];
    for (const at of moments) {
      const key = `${goal} ${at.getTime()} ${goalAt?.getTime() ?? ''}`;
      const {
        requirements: _requirements,
        points: _points,
        ...row
      } = remembered(entry, key, () => calculator.at({ at, goalAt }));
      points.push({ at, ...row });
      // A long history must not hold up the other requests.
      await nextTurn();
    }
    return points;
  }

  /** How the network came about. */
  async networkHistory(network: NetworkScope, { from, to, every }: HistoryRange): Promise<readonly NetworkPoint[]> {
    const moments = momentsBetween(from, to, every);
    const entry = await this.open(network);
    const sources = await this.historySources(network, entry);
    const points: NetworkPoint[] = [];
    for (const [index, at] of moments.entries()) {
      const before = moments[index - 1] ?? null;
      points.push(
        remembered(entry, `network ${before?.getTime() ?? ''} ${at.getTime()}`, () =>
          networkAt(entry.inputs, sources, at, before),
        ),
      );
      await nextTurn();
    }
    return points;
  }

  /** Read once for a revision. */
  private async historySources(network: NetworkScope, entry: NetworkAtRevision): Promise<HistorySources> {
    const known = entry.points.get(HISTORY_SOURCES) as HistorySources | undefined;
    if (known !== undefined) return known;
    const rows = await this.graph.run('tie/list-ego-tie-records', { network: network.id });
    return remembered(entry, HISTORY_SOURCES, () => ({
      persons: new Map(entry.inputs.persons.map((person) => [person.id, person])),
      spans: new Map(
        rows.map(({ personId, records }) => [
          personId,
          platformSpans(records.map((record) => JSON.parse(record) as TieRecordContent)),
        ]),
      ),
    }));
  }

  /** Whom to be in touch with again for a goal. @throws AmbitError `NOT_FOUND` */
  async cadence(network: NetworkScope, goal: string, moment: Moment): Promise<readonly DueContactRow[]> {
    const entry = await this.open(network);
    const calculator = await calculatorOf(entry, goal, () => this.readGoal(network, goal));
    return cadenceOf(calculator.standing(moment), entry.model);
  }

  /**
   * The alignment there would be without an action and what it wrote.
   * @throws AmbitError `NOT_FOUND`
   */
  async withoutAction(network: NetworkScope, goal: string, moment: Moment, trace: ActionTrace): Promise<AlignmentRow> {
    const entry = await this.open(network);
    const read = () => this.readGoal(network, goal);
    const calculator = await calculatorOf(entry, goal, read);
    return calculator.after(withoutAction(entry.inputs, trace), await read()).at(moment);
  }

  /** The ties to ask of first, the most telling first. @throws AmbitError `NOT_FOUND` */
  async questions(network: NetworkScope, goal: string, moment: Moment, first: number): Promise<readonly TieQuestion[]> {
    const entry = await this.open(network);
    const calculator = await calculatorOf(entry, goal, () => this.readGoal(network, goal));
    return tieQuestions(entry.inputs, calculator, moment, first);
  }

  /** Where the criteria of a goal's requirements meet. @throws AmbitError `NOT_FOUND` */
  async crossings(
    network: NetworkScope,
    goal: string,
    moment: Moment,
    pairs: readonly CrossedDimensions[],
  ): Promise<readonly CrossingRow[]> {
    const entry = await this.open(network);
    const calculator = await calculatorOf(entry, goal, () => this.readGoal(network, goal));
    const valid = calculator.standing(moment).requirements.map(({ requirement }) => requirement);
    return crossingsOf(entry.inputs, calculator, valid, pairs, moment);
  }

  /** All that the score looks at in a network, at its present revision. @throws AmbitError `NOT_FOUND` */
  async open(network: NetworkScope): Promise<NetworkAtRevision> {
    for (let attempt = 1; ; attempt += 1) {
      const before = await this.stateOf(network);
      const kept = await this.follow(network, before);
      if (kept !== undefined) return kept;
      const inputs = await readNetworkInputs(this.graph, network.id, before.tiesComplete);
      const entry = networkAtRevision(before.revision, before.model, inputs);
      // Only what no write came into is the network of this revision.
      if ((await this.stateOf(network)).revision === before.revision) {
        this.cache.set(network.id, entry);
        return entry;
      }
      if (attempt === READ_ATTEMPTS) return entry;
    }
  }

  /** What is kept of a network in exactly this state, brought up to it where it is known what changed. */
  private async follow(network: NetworkScope, state: NetworkState): Promise<NetworkAtRevision | undefined> {
    const { revision, model, tiesComplete } = state;
    const kept = this.cache.get(network.id, revision, model);
    if (kept !== undefined) return kept;
    const former = this.cache.latest(network.id, model);
    if (former === undefined) return undefined;
    const change = this.changes?.between(network.id, former.revision, revision);
    if (change === undefined) return undefined;
    const inputs = await changeInputs(this.graph, network, { ...former.inputs, tiesComplete }, change);
    if (inputs === undefined || (await this.stateOf(network)).revision !== revision) return undefined;
    const entry = networkAtRevision(revision, model, inputs, former);
    this.cache.set(network.id, entry);
    return entry;
  }

  /** @throws AmbitError `NOT_FOUND` */
  async readGoal(network: NetworkScope, goal: string): Promise<GoalInputs> {
    const row = await this.graph.first('alignment/read-goal', { network: network.id, goal });
    if (row === undefined) throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.');
    return row;
  }

  private async stateOf(network: NetworkScope): Promise<NetworkState> {
    const state = await this.graph.first('alignment/find-state', { network: network.id, model: MODEL });
    if (state === undefined) throw new AmbitError('NOT_FOUND', 'There is no network with this id.');
    return state;
  }
}
