import type { KnownTieRecord } from '../../tie/tie-overlay.ts';
import { planTies, recordsOf, type TieToWrite } from '../../tie/tie-store.ts';
import type { TieRecordContent } from '../../tie/tie-projection.ts';
import type { ImportRun } from './import-run.ts';
import type { PartScope } from './part-scope.ts';

/**
 * Exports that hold every tie of their owner on a social network, with the days on which these began: who is missing from a
 * newer one is gone there. Twitter's has no days, so which of two is the newer cannot be told.
 */
const WHOLE_EXPORTS: ReadonlySet<string> = new Set(['LINKEDIN_CONNECTIONS', 'FACEBOOK_FRIENDS']);
/** A file with fewer of those that were there is a part of an export, or another account's, whatever its columns say. */
const LEAST_SHARE = 0.9;
/** So few may be missing from a small one, as long as half is there. */
const FEW = 5;
const LEAST_SHARE_OF_FEW = 0.5;
/** Behind the records of the same import that the file itself brings. */
const AFTER_ALL = 1_000_000;
/** Ties whose records are read at once. */
const PAIRS = 5_000;

/**
 * Ends the ties of those whom an earlier export of the same platform had and this one has not: not deleted, and only where no
 * other source still shows the tie. Nothing where the file may be a part of an export, or older than what is known.
 */
export async function endTies(run: ImportRun): Promise<void> {
  const { part, request } = run;
  if (!endsTies(part)) return;
  // Several lists of one kind in an archive are parts of one: who is not in the one is in another.
  if (run.partsOf(part.format) > 1 || !(await hasOtherImports(run))) return;
  const network = request.network.id;
  const pairKeys = (await run.graph.run('tie/list-ego-pairs', { network })).map(({ pairKey }) => pairKey);
  const missing: { readonly pair: string; readonly content: TieRecordContent }[] = [];
  // That they are gone is this import's word as well.
  const saidAgain: TieToWrite[] = [];
  // Gone since the days that this file knows of, and said to be there by it: what the newer export said holds.
  const stillGone: TieToWrite[] = [];
  let known = 0;
  let newest = '';
  for await (const [pair, records] of recordsInTurns(run, pairKeys)) {
    for (const [origin, content] of saidBefore(records, part.family, request.importId)) {
      const isThere = part.tiedOrigins.has(origin);
      if ((content.since ?? '') > newest) newest = content.since ?? '';
      if (content.gone === true) {
        if (!isThere) saidAgain.push({ ...endsOf(pair), content });
        else if ((content.until ?? '') > (part.newestTie ?? '') && isSaidToBeThere(run, pair, records, origin))
          stillGone.push({ ...endsOf(pair), content });
        continue;
      }
      known += 1;
      if (!isThere) missing.push({ pair, content });
    }
  }
  if (missing.length + saidAgain.length + stillGone.length === 0) return;
  const { newestTie } = part;
  const isWhole = newestTie !== undefined && newestTie >= newest && isMost(known, missing.length);
  const isKept = missing.length > 0 && (!isWhole || run.isIncomplete(part.report?.name));
  const gone =
    isKept || newestTie === undefined ? [] : missing.map((each) => goneTie(each.pair, each.content, newestTie));
  if (gone.length + saidAgain.length + stillGone.length > 0) {
    const plan = await planTies(run.graph, network, [...gone, ...saidAgain, ...stillGone], run.tieOverlay);
    await run.write('end ties', (tx) => plan.write(tx, request.importId, request.now, { firstOrdinal: AFTER_ALL }));
  }
  if (isKept) {
    const message = `${missing.length} of those whom an earlier export had are missing from this one, which is older, a part of an export, or another account's. No tie was ended.`;
    run.report({ row: 0, severity: 'WARNING', code: 'TIES_KEPT', message });
  } else if (gone.length > 0) {
    const message = `${gone.length} of those whom an earlier export had are gone from this platform. Their ties ended, unless another source still shows them.`;
    run.report({ row: 0, severity: 'WARNING', code: 'TIES_ENDED', message });
  }
}

/** Whether who is missing from a file, or a part of one, is gone. */
export function endsTies(part: PartScope): boolean {
  return WHOLE_EXPORTS.has(part.format) && part.tiesToOwner && part.isOfEgo;
}

/** Whether there can be anything that an earlier file said. */
async function hasOtherImports({ graph, request }: ImportRun): Promise<boolean> {
  const [row] = await graph.run('import/list-imports', { network: request.network.id, offset: 0, limit: 1 });
  return (row?.total ?? 0) > (request.importId === null ? 0 : 1);
}

/** What was said of these ties, some thousands of them in memory at once. */
async function* recordsInTurns(
  { graph, request }: ImportRun,
  pairKeys: readonly string[],
): AsyncGenerator<readonly [string, readonly KnownTieRecord[]]> {
  for (let start = 0; start < pairKeys.length; start += PAIRS)
    yield* await recordsOf(graph, request.network.id, pairKeys.slice(start, start + PAIRS));
}

/**
 * What earlier exports of one family said last of a tie, by the record that said it: what this one says itself is in the graph
 * by now, but not in a dry run.
 */
function saidBefore(
  records: readonly KnownTieRecord[],
  family: string,
  importId: string | null,
): ReadonlyMap<string, TieRecordContent> {
  const byOrigin = new Map<string, TieRecordContent>();
  for (const { content, importId: saidBy } of records)
    if (content.origin.startsWith(family) && (importId === null || saidBy !== importId))
      byOrigin.set(content.origin, content);
  return byOrigin;
}

/** Whether so many of those that are known are in the file that it may be all there are. */
function isMost(known: number, missing: number): boolean {
  const share = missing <= FEW ? LEAST_SHARE_OF_FEW : LEAST_SHARE;
  return known - missing >= share * known;
}

/** Whether this import says something of a tie that is gone, so that it would be there again. */
function isSaidToBeThere(
  { tieOverlay }: ImportRun,
  pair: string,
  records: readonly KnownTieRecord[],
  origin: string,
): boolean {
  const all = tieOverlay.get(pair) ?? records;
  return all.findLast(({ content }) => content.origin === origin)?.content.gone !== true;
}

/** What was said of the tie, and that it is no more; never before it began. */
function goneTie(pair: string, content: TieRecordContent, day: string): TieToWrite {
  const until = content.since && content.since > day ? content.since : day;
  return { ...endsOf(pair), content: { ...content, until, gone: true } };
}

function endsOf(pair: string): Pick<TieToWrite, 'a' | 'b'> {
  const [a = '', b = ''] = pair.split('|');
  return { a, b };
}
