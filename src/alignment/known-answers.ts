import { dayOfInstant } from '../calendar.ts';
import type { Graph, Params, Row, StatementName } from '../graph/graph.ts';

/** Answers kept in all; the one asked for longest ago gives way. */
const MAX_ANSWERS = 500;

/** A statement about a goal at a moment. */
type GoalStatement = Extract<StatementName, `alignment/${string}`>;
type GoalParams = {
  readonly network: string;
  readonly goal: string;
  readonly at: Date;
  readonly goalAt: Date | null;
  readonly model: string;
};

/**
 * Answers about goals that still hold. A page asks the same again and again while nothing changes, and a score reads every
 * tie of the network; so before a statement is sent, one small read tells which state of network and goal the moment sees,
 * and the answer given in that state is given again. What is written anywhere, by whichever program, makes another state
 * ([the decision](../../docs/decisions/016-answers-that-still-hold.md)).
 */
export class KnownAnswers {
  private readonly answers = new Map<string, Promise<unknown>>();

  constructor(
    private readonly graph: Graph,
    private readonly maxAnswers: number = MAX_ANSWERS,
  ) {}

  /**
   * As `graph.run`; no rows where the network has no such goal.
   * @param ask where the statement is not what is asked, but something that gives the same rows
   */
  async run<N extends GoalStatement>(
    name: N,
    params: Params<N> & GoalParams,
    ask: () => Promise<readonly Row<N>[]> = () => this.graph.run(name, params),
  ): Promise<readonly Row<N>[]> {
    const { network, goal, at, goalAt, model, ...asked } = params;
    const state = await this.graph.first('alignment/find-state-at', { network, goal, at, goalAt, model });
    if (state === undefined) return [];
    const days = [dayOfInstant(at), goalAt === null ? null : dayOfInstant(goalAt)];
    const key = JSON.stringify([name, network, goal, model, days, asked, state]);
    const known = this.answers.get(key);
    if (known !== undefined) {
      this.keep(key, known);
      return known as Promise<readonly Row<N>[]>;
    }
    const answer = ask();
    this.keep(key, answer);
    // A failure is no answer.
    answer.catch(() => this.answers.delete(key));
    return answer;
  }

  private keep(key: string, answer: Promise<unknown>): void {
    this.answers.delete(key);
    this.answers.set(key, answer);
    for (const oldest of this.answers.keys()) {
      if (this.answers.size <= this.maxAnswers) return;
      this.answers.delete(oldest);
    }
  }
}
