import type { ImportProblem } from './reader.type.ts';

/** How many rows of a kind of problem a report names. */
export const SHOWN_ROWS = 5;

/** All problems of one kind in an import. */
export interface ProblemKind {
  readonly code: string;
  readonly severity: ImportProblem['severity'];
  readonly count: number;
  /** Of the first of them, in English. */
  readonly message: string;
  readonly first: readonly Pick<ImportProblem, 'row' | 'part' | 'field'>[];
}

const ORDER: readonly ImportProblem['severity'][] = ['REJECTED', 'WARNING', 'SKIPPED'];

/** Problems by kind, those that cost most rows first; as `import/list-problem-kinds` does it in the graph. */
export function problemKinds(problems: readonly ImportProblem[]): readonly ProblemKind[] {
  const kinds = new Map<string, ImportProblem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [problem]);
    else known.push(problem);
  }
  return [...kinds.values()]
    .flatMap((all) => {
      const [first] = all;
      if (first === undefined) return [];
      const { code, severity, message } = first;
      const count = all.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
      return [{ code, severity, count, message, first: all.slice(0, SHOWN_ROWS) }];
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count || (a.code < b.code ? -1 : 1),
    );
}
