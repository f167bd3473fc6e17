import type { StatementRunner } from '../graph/graph.ts';
import { canonicalJson, contentHash } from '../stable-id.ts';
import { projectTie, type TieRecordContent } from './tie-projection.ts';

/** One thing said of the tie between two persons. */
export interface TieToWrite {
  readonly a: string;
  readonly b: string;
  readonly content: TieRecordContent;
}

/** The identity of a tie in its network: both ids, the lesser first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

export type TieOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED';

/** What writing would do, and how to do it. */
export interface TiePlan {
  readonly outcomes: readonly TieOutcome[];
  write(tx: StatementRunner, importId: string | null, at: Date): Promise<void>;
}

/**
 * Compares what is said of ties with the records that are there. A record that says again what its origin already said is
 * no news.
 * @param overlay records planned but, in a dry run, not written; filled by this call.
 */
export async function planTies(
  runner: StatementRunner,
  network: string,
  ties: readonly TieToWrite[],
  overlay: Map<string, TieRecordContent[]> = new Map(),
): Promise<TiePlan> {
  const pairs = new Map(ties.map((tie) => [pairKey(tie.a, tie.b), tie]));
  const unknownPairs = [...pairs.keys()].filter((pair) => !overlay.has(pair));
  const records = await recordsOf(runner, network, unknownPairs);
  for (const pair of pairs.keys()) records.set(pair, overlay.get(pair) ?? records.get(pair) ?? []);

  const outcomes: TieOutcome[] = [];
  const news: { pair: string; content: TieRecordContent }[] = [];
  for (const tie of ties) {
    const pair = pairKey(tie.a, tie.b);
    const known = records.get(pair) ?? [];
    const last = known.findLast((record) => record.origin === tie.content.origin);
    if (last !== undefined && canonicalJson(last) === canonicalJson(tie.content)) {
      outcomes.push('UNCHANGED');
      continue;
    }
    outcomes.push(known.length === 0 ? 'NEW' : 'CHANGED');
    known.push(tie.content);
    records.set(pair, known);
    news.push({ pair, content: tie.content });
  }
  for (const [pair, known] of records) overlay.set(pair, known);

  const write = async (tx: StatementRunner, importId: string | null, at: Date): Promise<void> => {
    if (news.length === 0) return;
    const changed = [...new Set(news.map((item) => item.pair))];
    // Read again: the owner may have said something since the plan was made.
    const stored = await recordsOf(tx, network, changed);
    for (const { pair, content } of news) stored.set(pair, [...(stored.get(pair) ?? []), content]);
    await tx.run('tie/write-ties', {
      network,
      importId,
      at,
      records: news.map(({ pair, content }, ordinal) => ({
        key: contentHash([pair, content, at.getTime()]),
        pairKey: pair,
        ordinal,
        platform: content.platforms?.[0] ?? null,
        since: content.since ?? null,
        until: content.until ?? null,
        declared: content.strength ?? null,
        content: canonicalJson(content),
      })),
      ties: changed.map((pair) => {
        const [a = '', b = ''] = pair.split('|');
        return { a, b, pairKey: pair, ...projectTie(stored.get(pair) ?? []) };
      }),
    });
  };
  return { outcomes, write };
}

/** What was said of each of these ties so far, in order. */
async function recordsOf(
  runner: StatementRunner,
  network: string,
  pairKeys: readonly string[],
): Promise<Map<string, TieRecordContent[]>> {
  const records = new Map<string, TieRecordContent[]>();
  for (const row of await runner.run('tie/find-tie-records', { network, pairKeys })) {
    const known = records.get(row.pairKey) ?? [];
    known.push(JSON.parse(row.content) as TieRecordContent);
    records.set(row.pairKey, known);
  }
  return records;
}
