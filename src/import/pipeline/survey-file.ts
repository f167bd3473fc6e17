import type { StatementRunner } from '../../graph/graph.ts';
import { throwIfCancelled } from '../cancelled.ts';
import type { ImportRequest } from '../import-request.type.ts';
import type { ImportProblem } from '../reader.type.ts';
import { GoalCheck } from './goal-check.ts';
import type { SelfRows } from './self-rows.ts';

/** What the first reading of a file found. */
export interface Survey {
  /** Records, of whatever kind. */
  readonly total: number;
  /** In file order, each with the part it is of. */
  readonly problems: readonly ImportProblem[];
  /** How many parts of each format an archive has. */
  readonly formats: ReadonlyMap<string, number>;
}

/**
 * Reads a file to its end without writing anything, so that nothing of a file that turns out to be unreadable, or whose goals
 * ask for what cannot be, is written.
 * @throws AmbitError `IMPORT_UNREADABLE` from the reader; `BAD_INPUT` from what a whole-network file asks for
 */
export async function surveyFile(graph: StatementRunner, request: ImportRequest, selves: SelfRows): Promise<Survey> {
  const problems: ImportProblem[] = [];
  const formats = new Map<string, number>();
  let total = 0;
  let part: string | undefined;
  let goals = new GoalCheck(graph, request.network.id);
  for await (const event of request.reader.read(request.file)) {
    throwIfCancelled(request.signal);
    if (event.type === 'PROBLEM') {
      problems.push(part === undefined ? event.problem : { part, ...event.problem });
    } else if (event.type === 'PART') {
      await goals.check();
      goals = new GoalCheck(graph, request.network.id);
      part = event.part.name;
      formats.set(event.part.format, (formats.get(event.part.format) ?? 0) + 1);
    } else {
      total += 1;
      goals.see(event.record);
      selves.see(event.record, part);
    }
  }
  await goals.check();
  return { total, problems, formats };
}
