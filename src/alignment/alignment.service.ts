import { AmbitError } from '../ambit-error.ts';
import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { KnownAnswers } from './known-answers.ts';
import type { ReplayService } from './replay/replay.service.ts';

/** The score's model; its parameters are the node of this name. */
export const MODEL = 'ambit-1';

/** As long as a real id: the database keeps plans by the size of parameters, too. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The moment a question is about, and whose version of the goal it is asked of (default: the same moment). */
export interface Moment {
  readonly at: Date;
  readonly goalAt?: Date | null;
}

export type AlignmentRow = Row<'alignment/align-goal'>;
export type RequirementRow = AlignmentRow['requirements'][number];
export type ZoneRow = Row<'alignment/list-absence-zones'>;
export type UncoveredSectorRow = Row<'alignment/list-uncovered-sectors'>;
export type ExpertRow = Row<'alignment/list-target-experts'>;
export type RecommendationRow = Row<'alignment/recommend'>;
export type ContributionRow = Row<'alignment/list-contributors'>;
export type PlatformRow = Row<'alignment/list-platform-coverage'>;

/** The score of a goal and what explains it; every number is computed by the statement that analysts may CALL as well. */
export class AlignmentService {
  private readonly answers: KnownAnswers;

  /** @param replay which gives the same alignment as the statement, without looking at every tie where few have changed */
  constructor(
    private readonly graph: Graph,
    private readonly replay?: Pick<ReplayService, 'alignmentIfRead'>,
  ) {
    this.answers = new KnownAnswers(graph);
  }

  /**
   * Has the database plan the statements about a goal before somebody waits for it: a plan takes it seconds, and is kept by
   * the statement's text and the kinds and sizes of its parameters. Asks of a network that does not exist.
   * @param signal ends it after the statement at hand
   */
  async prepare(now: Date, signal?: AbortSignal): Promise<void> {
    const params = this.params({ id: NOBODY }, NOBODY, { at: now });
    const { graph } = this;
    const statements: readonly (() => Promise<unknown>)[] = [
      () => graph.run('alignment/align-goal', params),
      () => graph.run('alignment/list-contributors', { ...params, requirements: [NOBODY], first: 5 }),
      () => graph.run('alignment/list-absence-zones', params),
      () => graph.run('alignment/recommend', { ...params, first: 10 }),
      () => graph.run('alignment/list-target-experts', { ...params, first: 10 }),
      () => graph.run('alignment/list-platform-coverage', params),
      () => graph.run('alignment/list-uncovered-sectors', params),
    ];
    for (const plan of statements) {
      if (signal?.aborted === true) return;
      await plan();
    }
  }

  /** @throws AmbitError `NOT_FOUND` where the network has no such goal. */
  async align(network: NetworkScope, goal: string, moment: Moment): Promise<AlignmentRow> {
    const params = this.params(network, goal, moment);
    const [row] = await this.answers.run('alignment/align-goal', params, async () => {
      const known = await this.replay?.alignmentIfRead(network, goal, moment);
      return known === undefined ? this.graph.run('alignment/align-goal', params) : [known];
    });
    if (row === undefined) throw new AmbitError('NOT_FOUND', 'There is no goal with this id in this network.');
    return row;
  }

  async zones(network: NetworkScope, goal: string, moment: Moment): Promise<readonly ZoneRow[]> {
    return this.answers.run('alignment/list-absence-zones', this.params(network, goal, moment));
  }

  async uncoveredSectors(network: NetworkScope, goal: string, moment: Moment): Promise<readonly UncoveredSectorRow[]> {
    return this.answers.run('alignment/list-uncovered-sectors', this.params(network, goal, moment));
  }

  /** Target experts in the order in which they are best asked for. */
  async experts(network: NetworkScope, goal: string, moment: Moment, first: number): Promise<readonly ExpertRow[]> {
    return this.answers.run('alignment/list-target-experts', { ...this.params(network, goal, moment), first });
  }

  /** At most `first` of each kind, best first within the kind. */
  async recommendations(
    network: NetworkScope,
    goal: string,
    moment: Moment,
    first: number,
  ): Promise<readonly RecommendationRow[]> {
    return this.answers.run('alignment/recommend', { ...this.params(network, goal, moment), first });
  }

  /** @param requirements versions of requirements (`key` of a requirement row) */
  async contributors(
    network: NetworkScope,
    goal: string,
    moment: Moment,
    requirements: readonly string[],
    first: number,
  ): Promise<readonly ContributionRow[]> {
    return this.answers.run('alignment/list-contributors', {
      ...this.params(network, goal, moment),
      requirements,
      first,
    });
  }

  async platforms(network: NetworkScope, goal: string, moment: Moment): Promise<readonly PlatformRow[]> {
    return this.answers.run('alignment/list-platform-coverage', this.params(network, goal, moment));
  }

  private params(network: Pick<NetworkScope, 'id'>, goal: string, moment: Moment) {
    return { network: network.id, goal, at: moment.at, goalAt: moment.goalAt ?? null, model: MODEL };
  }
}

/** How far a requirement is covered; null coverage means that too little is known to say. */
export function zoneOf(coverage: number | null): 'ABSENT' | 'THIN' | 'PARTIAL' | 'COVERED' | 'UNKNOWN' {
  if (coverage === null) return 'UNKNOWN';
  if (coverage < 0.05) return 'ABSENT';
  if (coverage < 0.5) return 'THIN';
  return coverage < 1 ? 'PARTIAL' : 'COVERED';
}
