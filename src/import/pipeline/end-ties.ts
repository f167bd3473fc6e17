import { planTies, recordsOf, type TieToWrite } from '../../tie/tie-store.ts';
import type { TieRecordContent } from '../../tie/tie-projection.ts';
import type { ImportRun } from './import-run.ts';

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

/**
 * Ends the ties of those whom an earlier export of the same platform had and this one has not: not deleted, and only where no
 * other source still shows the tie. Nothing where the file may be a part of an export, or older than what is known.
 */
export async function endTies(run: ImportRun): Promise<void> {
  const { part, request } = run;
  if (!WHOLE_EXPORTS.has(part.format) || !part.tiesToOwner || part.ownerId !== request.network.egoId) return;
  // Several lists of one kind in an archive are parts of one: who is not in the one is in another.
  if (run.partsOf(part.format) > 1) return;
  const network = request.network.id;
  const pairKeys = (await run.graph.run('tie/list-ego-pairs', { network })).map(({ pairKey }) => pairKey);
  const missing: { readonly pair: string; readonly content: TieRecordContent }[] = [];
  // That they are gone is this import's word as well.
  const saidAgain: TieToWrite[] = [];
  // Gone since the days that this file knows of, and said to be there by it: what the newer export said holds.
  const stillGone: TieToWrite[] = [];
  let known = 0;
  let newest = '';
  for (const [pair, records] of await recordsOf(run.graph, network, pairKeys)) {
    const byOrigin = new Map<string, TieRecordContent[]>();
    for (const { content } of records) {
      if (!content.origin.startsWith(part.family)) continue;
      byOrigin.set(content.origin, [...(byOrigin.get(content.origin) ?? []), content]);
    }
    for (const [origin, contents] of byOrigin) {
      const content = contents.at(-1) as TieRecordContent;
      const isThere = part.tiedOrigins.has(origin);
      if ((content.since ?? '') > newest) newest = content.since ?? '';
      if (content.gone === true) {
        if (!isThere) saidAgain.push({ ...endsOf(pair), content });
        continue;
      }
      const before = contents.at(-2);
      if (isThere && before?.gone === true && (before.until ?? '') > (part.newestTie ?? ''))
        stillGone.push({ ...endsOf(pair), content: before });
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
    await run.write('end ties', (tx) => plan.write(tx, request.importId, request.now, AFTER_ALL));
  }
  if (isKept) {
    const message = `${missing.length} of those whom an earlier export had are missing from this one, which is older, a part of an export, or another account's. No tie was ended.`;
    run.report({ row: 0, severity: 'WARNING', code: 'TIES_KEPT', message });
  } else if (gone.length > 0) {
    const message = `${gone.length} of those whom an earlier export had are gone from this platform. Their ties ended, unless another source still shows them.`;
    run.report({ row: 0, severity: 'WARNING', code: 'TIES_ENDED', message });
  }
}

/** Whether so many of those that are known are in the file that it may be all there are. */
function isMost(known: number, missing: number): boolean {
  const share = missing <= FEW ? LEAST_SHARE_OF_FEW : LEAST_SHARE;
  return known - missing >= share * known;
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
