import type { ReplayService } from '../alignment/replay/replay.service.ts';
import { dayOfDate } from '../calendar.ts';
import { activeSpans } from '../goal/active-spans.ts';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { exposureOf, type Exposed, type GoalPeriod } from './exposure.ts';

/** E-reputation, backwards: what was sent to people whom it did not concern. */
export class ExposureService {
  constructor(
    private readonly graph: Graph,
    private readonly replay: ReplayService,
  ) {}

  /** Of what was sent from `from` on and before `to`; goals count while they were pursued, whatever became of them. */
  async exposure(network: NetworkScope, from: Date, to: Date): Promise<Exposed> {
    const [{ inputs }, goals, sent] = await Promise.all([
      this.replay.open(network),
      this.goalPeriods(network),
      this.graph.run('audience/list-messages', { network: network.id, from, to }),
    ]);
    return exposureOf(inputs, sent, goals, from.getTime(), to.getTime());
  }

  private async goalPeriods(network: NetworkScope): Promise<readonly GoalPeriod[]> {
    const goals = await this.graph.run('goal/list-goal-statuses', { network: network.id });
    const pursued = goals
      .map((goal) => ({ ...goal, spans: activeSpans(goal) }))
      .filter(({ spans }) => spans.length > 0);
    return Promise.all(
      pursued.map(async ({ id, from, to, spans }) => ({
        from: from === null ? null : dayOfDate(from),
        to: to === null ? null : dayOfDate(to),
        spans,
        requirements: (await this.replay.readGoal(network, id)).requirements,
      })),
    );
  }
}
