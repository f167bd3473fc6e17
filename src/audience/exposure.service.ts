import type { ReplayService } from '../alignment/replay/replay.service.ts';
import { dayOfDate } from '../calendar.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { exposureOf, type Exposed, type GoalPeriod } from './exposure.ts';

/** E-reputation, backwards: what was sent to people whom it did not concern. */
export class ExposureService {
  constructor(
    private readonly graph: Graph,
    private readonly replay: ReplayService,
  ) {}

  /** Of what was sent from `from` on and before `to`; goals count over their own time, whatever became of them. */
  async exposure(network: NetworkScope, from: Date, to: Date): Promise<Exposed> {
    const [{ inputs }, goals, sent] = await Promise.all([
      this.replay.open(network),
      this.goalPeriods(network, to),
      this.graph.run('audience/list-messages', { network: network.id, from, to }),
    ]);
    return exposureOf(inputs, sent, goals, from.getTime(), to.getTime());
  }

  private async goalPeriods(network: NetworkScope, at: Date): Promise<readonly GoalPeriod[]> {
    const goals = await this.graph.run('goal/list-goals', { network: network.id, goals: null, at });
    return Promise.all(
      goals
        .filter(({ status }) => status !== 'PLANNED')
        .map(async (goal) => ({
          from: goal.from === null ? null : dayOfDate(goal.from),
          to: goal.to === null ? null : dayOfDate(goal.to),
          requirements: (await this.replay.readGoal(network, goal.id)).requirements,
        })),
    );
  }
}
