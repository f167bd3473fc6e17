import { planTies, type TieToWrite } from '../../tie/tie-store.ts';
import type { TieDetails, TieStatement } from '../canonical-record.type.ts';
import type { ImportRun } from './import-run.ts';
import { tieContent } from './tie-content.ts';

/** Ties between persons of the file, whom the file has named before. */
export async function takeTies(run: ImportRun, batch: readonly TieStatement[]): Promise<void> {
  const { request } = run;
  const ties = batch.map((statement) => tieOf(run, statement)).filter((tie) => tie !== undefined);
  const plan = await planTies(run.graph, request.network.id, ties, run.tieOverlay);
  for (const outcome of plan.outcomes) run.count(outcome);
  await run.write('import ties', (tx) => plan.write(tx, request.importId, request.now));
  await run.forgetWritten();
}

function tieOf(run: ImportRun, statement: TieStatement): TieToWrite | undefined {
  const { part } = run;
  const a = part.personIds.get(statement.a);
  const b = part.personIds.get(statement.b);
  if (part.suppressedIds.has(statement.a) || part.suppressedIds.has(statement.b)) {
    run.leaveOut(statement.row, 1, 'SUPPRESSED');
    return undefined;
  }
  if (a === undefined || b === undefined) {
    run.report({
      row: statement.row,
      severity: 'REJECTED',
      code: 'DANGLING_EDGE',
      message: 'One end of this tie is nobody in the file.',
    });
    return undefined;
  }
  if (a === b) {
    run.report({
      row: statement.row,
      severity: 'REJECTED',
      code: 'SELF_LOOP',
      message: 'Both ends of this tie turned out to be the same person.',
    });
    return undefined;
  }
  const ends = [statement.a, statement.b]
    .sort()
    .map((end) => `${part.family}${end}`)
    .join('|');
  return { a, b, content: tieContent(part, part.distinct(ends), withPhone(run, statement, a, b)) };
}

/** A whole-network file names the address book of a tie and the phones of its persons, but not that they go together. */
function withPhone(run: ImportRun, statement: TieStatement, a: string, b: string): TieDetails {
  const { egoId } = run.request.network;
  const other = a === egoId ? b : b === egoId ? a : undefined;
  const named =
    statement.platforms?.some((platform) => ['GOOGLE_CONTACTS', 'OUTLOOK', 'APPLE'].includes(platform)) === true;
  return run.part.isNetworkFile && named && other !== undefined && run.part.phoneOwners.has(other)
    ? { ...statement, withPhone: true }
    : statement;
}
