import { Graph, type Params, type Row, type StatementName, type StatementRunner } from '../../src/graph/graph.ts';

export interface RecordedStatement {
  readonly name: StatementName;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A graph that remembers what was sent through it, transaction by transaction. */
export class RecordingGraph extends Graph {
  readonly transactions: (readonly RecordedStatement[])[] = [];

  override async run<N extends StatementName>(name: N, params: Params<N>): Promise<readonly Row<N>[]> {
    this.transactions.push([{ name, params }]);
    return super.run(name, params);
  }

  override async write<T>(label: string, work: (tx: StatementRunner) => Promise<T>): Promise<T> {
    let sent: RecordedStatement[] = [];
    const result = await super.write(label, (tx) => {
      sent = [];
      return work({
        run: (name, params) => {
          sent.push({ name, params });
          return tx.run(name, params);
        },
      });
    });
    this.transactions.push(sent);
    return result;
  }
}

/** The same statements for another network: each of the given strings replaced wherever it stands. */
export function retargeted(value: unknown, replacements: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    let text = value;
    for (const [from, to] of replacements) text = text.replaceAll(from, to);
    return text;
  }
  if (Array.isArray(value)) return value.map((each) => retargeted(each, replacements));
  if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, retargeted(each, replacements)]));
  }
  return value;
}
