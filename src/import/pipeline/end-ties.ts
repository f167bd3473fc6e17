import { planTies, recordsOf, type TieToWrite } from '../../tie/tie-store.ts';
import type { TieRecordContent } from '../../tie/tie-projection.ts';
import type { ImportRun } from './import-run.ts';

/** Exports that hold every tie of their owner on a social network: who is missing from a newer one is gone there. */
const WHOLE_EXPORTS: ReadonlySet<string> = new Set(['LINKEDIN_CONNECTIONS', 'FACEBOOK_FRIENDS', 'TWITTER_ARCHIVE']);
/** A file with fewer of those that were there is a part of an export, whatever its columns say. */
const LEAST_SHARE = 0.5;

/**
 * Ends the ties of those whom an earlier export of the same platform had and this one has not: not deleted, and only where no
 * other source still shows the tie. Nothing where the file may be a part of an export, or older than what is known.
 */
export async function endTies(run: ImportRun): Promise<void> {
  const { part, request } = run;
  if (!WHOLE_EXPORTS.has(part.format) || !part.tiesToOwner || part.ownerId !== request.network.egoId) return;
  const network = request.network.id;
  const pairKeys = (await run.graph.run('tie/list-ego-pairs', { network })).map(({ pairKey }) => pairKey);
  const gone: TieToWrite[] = [];
  // That they are gone is this import's word as well.
  const saidAgain: TieToWrite[] = [];
  let known = 0;
  let newest = '';
  for (const [pair, records] of await recordsOf(run.graph, network, pairKeys)) {
    const latest = new Map(records.map(({ content }) => [content.origin, content]));
    for (const content of latest.values()) {
      if (!content.origin.startsWith(part.family)) continue;
      const isThere = part.tiedOrigins.has(content.origin);
      if (content.gone === true) {
        if (!isThere) saidAgain.push({ ...endsOf(pair), content });
        continue;
      }
      known += 1;
      if (isThere) continue;
      if ((content.since ?? '') > newest) newest = content.since ?? '';
      gone.push(goneTie(pair, content, part.newestTie ?? request.now.toISOString().slice(0, 10)));
    }
  }
  if (gone.length + saidAgain.length === 0) return;
  const isOlder = part.newestTie !== undefined && newest > part.newestTie;
  if (gone.length > 0 && (run.hasRejected(part.report?.name) || isOlder || known - gone.length < LEAST_SHARE * known)) {
    const message = `${gone.length} of those whom an earlier export had are missing from this one, which is older or a part of an export. No tie was ended.`;
    run.report({ row: 0, severity: 'WARNING', code: 'TIES_KEPT', message });
    return;
  }
  const plan = await planTies(run.graph, network, [...gone, ...saidAgain], run.tieOverlay);
  await run.write('end ties', (tx) => plan.write(tx, request.importId, request.now));
  if (gone.length === 0) return;
  const message = `${gone.length} of those whom an earlier export had are gone from this platform. Their ties ended, unless another source still shows them.`;
  run.report({ row: 0, severity: 'WARNING', code: 'TIES_ENDED', message });
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
