import type { StatementRunner } from '../../graph/graph.ts';
import { identityKeys } from '../../identity/identity-keys.ts';
import { throwIfCancelled } from '../cancelled.ts';
import type { CanonicalRecord } from '../canonical-record.type.ts';
import type { ImportRequest } from '../import-request.type.ts';
import { ProblemLog } from '../problem-log.ts';
import { GoalCheck } from './goal-check.ts';
import { RepeatedKeys } from './repeated-keys.ts';
import type { SelfRows } from './self-rows.ts';

const REFERRING: ReadonlySet<CanonicalRecord['kind']> = new Set(['TIE', 'INTERACTION', 'GOAL']);

/** What the first reading of a file found. */
export interface Survey {
  /** Records, of whatever kind. */
  readonly total: number;
  /** In file order, each with the part it is of. */
  readonly problems: ProblemLog;
  /** How many parts of each format an archive has. */
  readonly formats: ReadonlyMap<string, number>;
  /** The parts (undefined: the file) with records that refer to its persons by their ids: ties, interactions, goals. */
  readonly referring: ReadonlySet<string | undefined>;
  /** The newest day on which a tie of a part's persons to its owner began: the export is no older. */
  readonly newestTies: ReadonlyMap<string | undefined, string>;
  /** Of a dry run: identity keys, and records by {@link recordName}, that more than one record has; absent: not looked for. */
  readonly repeated: RepeatedKeys | undefined;
}

/**
 * Reads a file to its end without writing anything, so that nothing of a file that turns out to be unreadable, or whose goals
 * ask for what cannot be, is written.
 * @throws AmbitError `IMPORT_UNREADABLE` from the reader; `BAD_INPUT` from what a whole-network file asks for
 */
export async function surveyFile(graph: StatementRunner, request: ImportRequest, selves: SelfRows): Promise<Survey> {
  const problems = new ProblemLog();
  const formats = new Map<string, number>();
  const referring = new Set<string | undefined>();
  const newestTies = new Map<string | undefined, string>();
  const repeated = request.dryRun ? new RepeatedKeys() : undefined;
  let total = 0;
  let part: string | undefined;
  let goals = new GoalCheck(graph, request.network.id);
  for await (const event of request.reader.read(request.file)) {
    throwIfCancelled(request.signal);
    if (event.type === 'PROBLEM') {
      problems.add(part === undefined ? event.problem : { part, ...event.problem });
    } else if (event.type === 'PART') {
      await goals.check();
      goals = new GoalCheck(graph, request.network.id);
      part = event.part.name;
      formats.set(event.part.format, (formats.get(event.part.format) ?? 0) + 1);
    } else {
      total += 1;
      if (REFERRING.has(event.record.kind)) referring.add(part);
      const since = sinceOf(event.record);
      if (since !== undefined && since > (newestTies.get(part) ?? '')) newestTies.set(part, since);
      if (repeated !== undefined) meetKeys(event.record, repeated);
      goals.see(event.record);
      selves.see(event.record, part);
    }
  }
  await goals.check();
  return { total, problems, formats, referring, newestTies, repeated };
}

/** A record by its id in the file, whatever part it is in. */
export function recordName(externalId: string): string {
  return `record:${externalId}`;
}

function meetKeys(record: CanonicalRecord, repeated: RepeatedKeys): void {
  if (record.kind === 'PERSON') repeated.meet(recordName(record.externalId));
  const isPerson = record.kind === 'PERSON' || record.kind === 'EGO';
  const person = record.kind === 'NETWORK' ? record.ego : isPerson ? record : undefined;
  if (person !== undefined) for (const key of identityKeys(person)) repeated.meet(key);
}

/** The day on which somebody became a contact of the file's owner. */
function sinceOf(record: CanonicalRecord): string | undefined {
  return record.kind === 'PERSON' && record.mentioned !== true ? record.tie?.since : undefined;
}
