import type { StatementRunner } from '../graph/graph.ts';
import { writePersons } from '../person/person-store.ts';
import { stableId } from '../stable-id.ts';
import { pairKey } from '../tie/tie-store.ts';
import type { Evidence } from './evidence.type.ts';
import { IDENTITY_MODEL } from './identity-model.ts';
import { followPersons, readReferences } from './person-references.ts';

/** One person that becomes part of another. */
export interface PersonMerge {
  readonly eventId: string;
  readonly from: string;
  readonly to: string;
  /** What decided: a deterministic rule, the score, or the owner. */
  readonly rule: string;
  readonly score: number | null;
  readonly evidence: readonly Evidence[] | null;
}

/** Who decided, and when. */
export interface MergeReason {
  readonly actor: 'OWNER' | 'AUTOMATIC';
  readonly at: Date;
  /** The import after which it was decided; its undoing takes the merge back. */
  readonly importId?: string;
}

/**
 * Makes persons one, within a transaction that holds the network: source records are moved, and everything else follows
 * from them and from whom it was said of. Persons that are gone meanwhile are left out.
 * @param merges no person is both merged and merged into
 * @returns those that were done
 */
export async function mergePersons(
  tx: StatementRunner,
  network: string,
  merges: readonly PersonMerge[],
  { actor, at, importId }: MergeReason,
): Promise<readonly { readonly from: string; readonly to: string }[]> {
  const persons = [...new Set(merges.flatMap(({ from, to }) => [from, to]))];
  const references = await readReferences(tx, network, persons);
  const queued = await tx.run('identity/list-person-duplicates', { network, persons });
  const done = await tx.run('identity/merge-persons', {
    network,
    at,
    actor,
    model: IDENTITY_MODEL,
    importId: importId ?? null,
    merges: merges.map(({ evidence, ...merge }) => ({
      ...merge,
      evidence: evidence === null ? null : JSON.stringify(evidence),
    })),
  });
  if (done.length === 0) return done;
  await followPersons(tx, network, references);
  await project(tx, network, [...new Set(done.map(({ to }) => to))]);
  await moveQueue(
    tx,
    network,
    queued.map((row) => row.duplicate),
    new Map(done.map(({ from, to }) => [from, to])),
    at,
  );
  await tx.run('person/delete-unused', { network });
  return done;
}

/**
 * The owner takes a merge back: the two are remembered as not the same.
 * @returns the ids of the persons it leaves; undefined where there was nothing to take back
 */
export async function undoMerge(
  tx: StatementRunner,
  network: string,
  eventId: string,
  at: Date,
): Promise<readonly string[] | undefined> {
  const [found] = await tx.run('identity/find-merge-event', { network, id: eventId });
  if (found === undefined || !found.mayUndo || found.holder === null || found.event.kind !== 'MERGE') return undefined;
  // Whoever was said not to be the one that both were is neither of the two.
  const apart = await tx.run('identity/list-apart-of', { network, person: found.holder, since: found.event.at });
  const [undone] = await undoMerges(tx, network, [{ id: eventId, holder: found.holder }], at);
  if (undone === undefined) return undefined;
  const { from, holder } = undone;
  await setApart(tx, network, [[holder, from], ...apart.map(({ other }) => [from, other] as const)], at);
  const gone = await dropBare(tx, network, [holder, from]);
  await tx.run('person/delete-unused', { network });
  return [holder, from].filter((id) => !gone.has(id));
}

/** @param merges each of another person @returns the persons that are two again */
export async function undoMerges(
  tx: StatementRunner,
  network: string,
  merges: readonly { readonly id: string; readonly holder: string }[],
  at: Date,
): Promise<readonly { readonly from: string; readonly holder: string }[]> {
  const references = await readReferences(tx, network, [...new Set(merges.map(({ holder }) => holder))]);
  const undone = await tx.run('identity/undo-merge', {
    network,
    merges: merges.map(({ id, holder }) => ({ id, holder })),
    at,
  });
  if (undone.length === 0) return undone;
  await followPersons(tx, network, references);
  await project(tx, network, [...new Set(undone.flatMap(({ from, holder }) => [from, holder]))]);
  return undone;
}

/** A person whose every record is another's again, or went with its import, is nobody, unless something else is said of them. */
async function dropBare(
  tx: StatementRunner,
  network: string,
  persons: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.run('person/list-bare', { network, persons });
  const gone = rows.filter(({ isNeeded }) => !isNeeded).map(({ id }) => id);
  if (gone.length > 0) await tx.run('import/delete-imported-persons', { network, ids: gone });
  return new Set(gone);
}

/** @param recordKeys of the records that leave, not all of the person's @returns the id of the new person */
export async function splitPerson(
  tx: StatementRunner,
  network: string,
  person: string,
  recordKeys: readonly string[],
  eventId: string,
  at: Date,
): Promise<string> {
  const newId = stableId('split', network, eventId);
  const rows = await tx.run('identity/list-source-records', { network, persons: [person] });
  const leaving = rows.filter(({ record }) => recordKeys.includes(record.recordKey));
  const references = await readReferences(tx, network, [person]);
  const apart = await tx.run('identity/list-apart-of', { network, person, since: null });
  await tx.run('identity/split-person', { network, eventId, at, model: IDENTITY_MODEL, person, newId, recordKeys });
  // What a source says of ties it says in the name of its records; those go with them.
  const origins = new Set(
    leaving.flatMap(({ record }) => [
      record.recordKey,
      `${record.format}:${record.platform}:${record.externalId}`,
      ...(record.recordKey.endsWith(record.externalId) ? [] : [record.recordKey.replace(/#\d+$/, '')]),
    ]),
  );
  const goes = (content: string): boolean =>
    isSaidBy(origins, (JSON.parse(content) as { readonly origin: string }).origin);
  const current = await tx.run('identity/find-current-persons', {
    network,
    ids: [...new Set(references.ties.flatMap(({ saidOf }) => saidOf.split('|')))],
  });
  const ofPerson = new Set(current.filter((row) => row.current === person).map((row) => row.id));
  const ties = references.ties.map((tie) => {
    if (!goes(tie.content)) return tie;
    const [a = '', b = ''] = tie.saidOf.split('|');
    return { ...tie, saidOf: ofPerson.has(a) ? `${newId}|${b}` : `${a}|${newId}` };
  });
  await followPersons(tx, network, { ties, interactions: references.interactions });
  await project(tx, network, [person, newId]);
  await setApart(tx, network, [[person, newId], ...apart.map(({ other }) => [newId, other] as const)], at);
  await tx.run('person/delete-unused', { network });
  return newId;
}

/**
 * Whether it is in the name of one of these records that a source says something of a tie: of its person's tie to the file's
 * owner, or, with two records, of that between their persons. Keys may hold the sign that stands between the two.
 */
export function isSaidBy(records: ReadonlySet<string>, origin: string): boolean {
  const first = origin.replace(/#\d+$/, '');
  if (records.has(origin) || records.has(first)) return true;
  return [...records].some(
    (key) => origin.startsWith(`${key}|`) || origin.endsWith(`|${key}`) || first.endsWith(`|${key}`),
  );
}

/** Remembers that persons are not the same, whatever later files say. */
export async function setApart(
  tx: StatementRunner,
  network: string,
  pairs: readonly (readonly [string, string])[],
  at: Date,
): Promise<void> {
  await tx.run('identity/set-apart', {
    network,
    at,
    pairs: pairs.map(([a, b]) => ({ id: duplicateId(network, a, b), a, b })),
  });
}

/** A pair has the same id each time it is found. */
export function duplicateId(network: string, a: string, b: string): string {
  return stableId('duplicate', network, pairKey(a, b));
}

async function project(tx: StatementRunner, network: string, persons: readonly string[]): Promise<void> {
  await writePersons(tx, network, new Map(persons.map((id) => [id, []])));
}

/** Pairs with a person that became part of another are pairs with that other, the best of each. */
async function moveQueue(
  tx: StatementRunner,
  network: string,
  queued: readonly {
    readonly id: string;
    readonly a: string;
    readonly b: string;
    readonly score: number;
    readonly bits: number;
    readonly rule: string;
    readonly vetoes: readonly string[];
    readonly evidence: string;
    readonly preTicked: boolean;
  }[],
  into: ReadonlyMap<string, string>,
  at: Date,
): Promise<void> {
  if (queued.length === 0) return;
  const best = new Map<string, (typeof queued)[number]>();
  for (const pair of queued) {
    const a = into.get(pair.a) ?? pair.a;
    const b = into.get(pair.b) ?? pair.b;
    if (a === b) continue;
    const id = duplicateId(network, a, b);
    const known = best.get(id);
    if (known === undefined || known.bits < pair.bits) best.set(id, { ...pair, id, a, b });
  }
  await tx.run('identity/delete-duplicates', {
    network,
    persons: [...new Set(queued.flatMap(({ a, b }) => [a, b]).filter((id) => into.has(id)))],
    kept: [],
  });
  if (best.size > 0)
    await tx.run('identity/write-duplicates', { network, at, model: IDENTITY_MODEL, duplicates: [...best.values()] });
}
