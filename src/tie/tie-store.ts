import type { StatementRunner } from '../graph/graph.ts';
import { canonicalJson, textHash } from '../stable-id.ts';
import { TieOverlay, type KnownTieRecord } from './tie-overlay.ts';
import { projectTie, type TieRecordContent } from './tie-projection.ts';

/** One thing said of the tie between two persons. */
export interface TieToWrite {
  readonly a: string;
  readonly b: string;
  readonly content: TieRecordContent;
  /** The newest day that the source knows of: what a newer edition of it said of the end of the tie holds. */
  readonly asOf?: string;
}

/** The identity of a tie in its network: both ids, the lesser first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

export type TieOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED';

/** What writing would do, and how to do it. */
export interface TiePlan {
  readonly outcomes: readonly TieOutcome[];
  write(tx: StatementRunner, importId: string | null, at: Date, options?: TieWriteOptions): Promise<void>;
}

export interface TieWriteOptions {
  /** Where these come after others that the same import writes. */
  readonly firstOrdinal?: number;
  /** Whose ties with those who are new need not be looked for, as none of this can be in already. */
  readonly owner?: string;
}

interface TieNews {
  readonly pair: string;
  readonly content: TieRecordContent;
}

/**
 * Compares what is said of ties with the records that are there. A record that says again what its origin already said is
 * no news.
 * @param overlay records planned but, in a dry run, not written; filled by this call.
 * @param isNew whether a person was made just now, so that the graph knows nothing of their ties
 */
export async function planTies(
  runner: StatementRunner,
  network: string,
  ties: readonly TieToWrite[],
  overlay: TieOverlay = new TieOverlay(),
  isNew: (person: string) => boolean = () => false,
): Promise<TiePlan> {
  const newPairs = new Set(ties.filter(({ a, b }) => isNew(a) || isNew(b)).map(({ a, b }) => pairKey(a, b)));
  const pairs = new Map(ties.map((tie) => [pairKey(tie.a, tie.b), tie]));
  const unknownPairs = [...pairs.keys()].filter((pair) => overlay.get(pair) === undefined && !newPairs.has(pair));
  const records = await recordsOf(runner, network, unknownPairs);
  for (const pair of pairs.keys()) records.set(pair, overlay.get(pair) ?? records.get(pair) ?? []);

  const outcomes: TieOutcome[] = [];
  const news: TieNews[] = [];
  const saidAgain: string[] = [];
  for (const tie of ties) {
    const pair = pairKey(tie.a, tie.b);
    const known = records.get(pair) ?? [];
    if (overlay.wasSaid(pair, tie.content)) {
      outcomes.push('UNCHANGED');
      continue;
    }
    const said = lastSaid(known, tie);
    if (said !== undefined && canonicalJson(said.content) === canonicalJson(tie.content)) {
      outcomes.push('UNCHANGED');
      if (said.key !== undefined) saidAgain.push(said.key);
      continue;
    }
    outcomes.push(known.length === 0 && !overlay.wasPlanned(pair) ? 'NEW' : 'CHANGED');
    known.push({ content: tie.content });
    records.set(pair, known);
    news.push({ pair, content: tie.content });
  }
  for (const [pair, known] of records) overlay.set(pair, known);

  const write: TiePlan['write'] = async (tx, importId, at, { firstOrdinal = 0, owner } = {}) => {
    if (importId !== null && saidAgain.length > 0)
      await tx.run('tie/attach-tie-records', { network, importId, keys: saidAgain });
    const isCreated = owner === undefined || importId === null ? () => false : newTiesOf(owner, news, isNew);
    const created = importId === null ? [] : news.filter(isCreated);
    if (importId !== null && owner !== undefined && created.length > 0)
      await tx.run('tie/create-ties', {
        network,
        importId,
        at,
        owner,
        ties: created.map((item, ordinal) => ({
          ...tieRow(item.pair, [item]),
          person: otherThan(owner, item.pair),
          record: recordRow(item, at, firstOrdinal + ordinal),
        })),
      });
    const others = news.filter((item) => !isCreated(item));
    if (others.length === 0) return;
    const changed = [...new Set(others.map((item) => item.pair))];
    // Read again: the owner may have said something since the plan was made.
    const stored = await recordsOf(
      tx,
      network,
      changed.filter((pair) => !newPairs.has(pair)),
    );
    for (const { pair, content } of others) stored.set(pair, [...(stored.get(pair) ?? []), { content }]);
    await tx.run('tie/write-ties', {
      network,
      importId,
      at,
      records: others.map((item, ordinal) => recordRow(item, at, firstOrdinal + created.length + ordinal)),
      ties: changed.map((pair) => tieRow(pair, stored.get(pair) ?? [])),
    });
  };
  return { outcomes, write };
}

/** Of the news those that alone say something of a tie between this person and somebody new. */
function newTiesOf(
  owner: string,
  news: readonly TieNews[],
  isNew: (person: string) => boolean,
): (item: TieNews) => boolean {
  const times = new Map<string, number>();
  for (const { pair } of news) times.set(pair, (times.get(pair) ?? 0) + 1);
  return ({ pair }) => times.get(pair) === 1 && pair.split('|').includes(owner) && isNew(otherThan(owner, pair));
}

function otherThan(person: string, pair: string): string {
  return pair.split('|').find((id) => id !== person) ?? person;
}

function recordRow({ pair, content }: TieNews, at: Date, ordinal: number) {
  const text = canonicalJson(content);
  return {
    // The hash of all three as canonical JSON.
    key: textHash(`[${canonicalJson(pair)},${text},${at.getTime()}]`),
    pairKey: pair,
    ordinal,
    platform: content.platforms?.[0] ?? null,
    since: content.since ?? null,
    until: content.until ?? null,
    declared: content.strength ?? null,
    content: text,
  };
}

/**
 * What the source said of the tie before: its last word, but for that the tie is gone where a newer edition than this one said
 * so. An older edition takes nothing of that back.
 */
function lastSaid(
  known: readonly KnownTieRecord[],
  { content: { origin }, asOf }: TieToWrite,
): KnownTieRecord | undefined {
  const ofOrigin = known.filter(({ content }) => content.origin === origin);
  const last = ofOrigin.at(-1);
  const isOlder = asOf !== undefined && last?.content.gone === true && (last.content.until ?? '') > asOf;
  return isOlder ? (ofOrigin.findLast(({ content }) => content.gone !== true) ?? last) : last;
}

/** Projects ties again from the records that are left; a tie of which nothing is said any more ends to be one. */
export async function reprojectTies(tx: StatementRunner, network: string, pairKeys: readonly string[]): Promise<void> {
  if (pairKeys.length === 0) return;
  const stored = await recordsOf(tx, network, pairKeys);
  // That a tie is gone from a platform says nothing where no record is left by which it was there.
  const isSaid = (pair: string): boolean => stored.get(pair)?.some(({ content }) => content.gone !== true) === true;
  const left = pairKeys.filter(isSaid);
  const gone = pairKeys.filter((pair) => !isSaid(pair));
  if (gone.length > 0) await tx.run('tie/delete-ties', { network, pairKeys: gone });
  if (left.length === 0) return;
  const ties = left.map((pair) => tieRow(pair, stored.get(pair) ?? []));
  await tx.run('tie/write-ties', { network, importId: null, at: new Date(0), records: [], ties });
}

function tieRow(pair: string, records: readonly KnownTieRecord[]) {
  const [a = '', b = ''] = pair.split('|');
  return { a, b, pairKey: pair, ...projectTie(records.map(({ content }) => content)) };
}

/** What was said of each of these ties so far, in order. */
export async function recordsOf(
  runner: StatementRunner,
  network: string,
  pairKeys: readonly string[],
): Promise<Map<string, KnownTieRecord[]>> {
  const records = new Map<string, KnownTieRecord[]>();
  if (pairKeys.length === 0) return records;
  for (const row of await runner.run('tie/find-tie-records', { network, pairKeys })) {
    const known = records.get(row.pairKey) ?? [];
    known.push({ key: row.key, importId: row.importId, content: JSON.parse(row.content) as TieRecordContent });
    records.set(row.pairKey, known);
  }
  return records;
}
