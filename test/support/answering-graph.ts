import type { Graph, StatementName } from '../../src/graph/graph.ts';

/** Rows by statement, or what makes them of how often the statement was run before. */
export type Answers = Readonly<
  Partial<Record<StatementName, readonly unknown[] | ((times: number) => readonly unknown[])>>
>;

/** A graph without a database: it answers as it is told, nothing to all else, and tells what it was asked, in order. */
export function answeringGraph(answers: Answers): { readonly graph: Graph; readonly asked: readonly StatementName[] } {
  const asked: StatementName[] = [];
  const run = (name: StatementName): Promise<readonly unknown[]> => {
    const times = asked.filter((each) => each === name).length;
    asked.push(name);
    const answer = answers[name] ?? (name === 'network/lock-network' ? [{ revision: 1 }] : []);
    return Promise.resolve(typeof answer === 'function' ? answer(times) : answer);
  };
  const graph = {
    run,
    first: async (name: StatementName) => (await run(name))[0],
    write: (_label: string, work: (tx: unknown) => Promise<unknown>) => work({ run }),
  };
  return { graph: graph as unknown as Graph, asked };
}
