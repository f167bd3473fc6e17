import { randomUUID } from 'node:crypto';
import { identityKeys, keysToKeep, personIdOfKey } from '../../identity/identity-keys.ts';
import type { StatementRunner } from '../../graph/graph.ts';
import type { Resolution } from '../../identity/resolve-records.ts';
import { organizationMemory, writePersons, type PendingRecord } from '../../person/person-store.ts';
import { idMark, recordMark } from '../../rights/suppression/suppression-filter.ts';
import { canonicalJson, stableId, textHash } from '../../stable-id.ts';
import { normalizeText } from '../../taxonomy/normalize.ts';
import { pairKey, planTies, type TieOutcome, type TieToWrite } from '../../tie/tie-store.ts';
import type { PersonRecord } from '../canonical-record.type.ts';
import { endsTies } from './end-ties.ts';
import { LEFT_OUT, type ImportRun } from './import-run.ts';
import { tieContent } from './tie-content.ts';

/** A record with what decides whose it is. */
interface PersonRow {
  readonly record: PersonRecord;
  /** The record's row; a row that has several persons (a file all on one line) with a number from the second on. */
  readonly rowKey: string;
  readonly toResolve: ReturnType<typeof toResolve>;
  readonly resolution: Resolution;
}

/** Resolves persons, ties them where the file says so, and writes both. */
export async function takePersons(run: ImportRun, batch: readonly PersonRecord[]): Promise<void> {
  const { request, part } = run;
  const network = request.network.id;
  const inFile = batch.map((record) => ({
    record,
    rowKey: part.rowKey(record.row),
    toResolve: toResolve(run, record),
  }));
  // Left out only now: the keys of those that follow count them.
  const candidates = inFile.filter((candidate) => !isSuppressed(run, candidate));
  await learn(
    run,
    candidates.map((candidate) => candidate.toResolve),
  );
  for (const candidate of candidates) recogniseSelf(run, candidate);
  const rows: readonly PersonRow[] = candidates.map((candidate) => ({
    ...candidate,
    resolution: run.state.resolve(candidate.toResolve, () => randomUUID()),
  }));
  for (const { record, toResolve: row, resolution } of rows) {
    // Somebody whom the owner deleted since the import was interrupted.
    if (run.isReplaying && resolution.outcome === 'NEW') continue;
    if (!run.isReferredTo) continue;
    part.personIds.set(record.externalId, resolution.personId);
    part.recordKeys.set(record.externalId, row.recordKey);
    if ((record.phones ?? []).length > 0) part.phoneOwners.add(resolution.personId);
  }
  const newPersons = new Set(
    rows.flatMap(({ resolution: { outcome, personId } }) => (outcome === 'NEW' ? [personId] : [])),
  );
  const isNew = (person: string): boolean => newPersons.has(person);
  const tied = rows.filter((row) => isTied(run, row));
  if (endsTies(part)) for (const { toResolve: row } of tied) part.tiedOrigins.next(row.recordKey);
  const tiePlan = await planTies(
    run.graph,
    network,
    tied.map((row) => ownerTie(run, row)),
    run.tieOverlay,
    isNew,
  );
  const tieOutcomes = new Map(tied.map((row, index) => [row, tiePlan.outcomes[index]]));
  for (const { record, toResolve: row, resolution } of rows)
    run.remember(record, row, pairKey(part.ownerId, resolution.personId), isNew(resolution.personId));
  for (const row of rows) run.count(outcomeOf(row.resolution, tieOutcomes.get(row)));
  const news = rows.filter(({ resolution }) => resolution.outcome !== 'UNCHANGED');
  // Made before its turn, while the database is at the batch before.
  const records = news.map((row) => sourceRecord(run, row));
  const pending = pendingOf(run, news);
  const externalIds = externalIdsOf(run, news);
  await run.write('import persons', async (tx, mayBeIn) => {
    // Sent one after the other and answered in that order; while the database writes one, the next is made.
    const memory = organizationMemory(tx, network);
    await Promise.all([
      memory,
      writeRecords(tx, run, records, (person) => !mayBeIn && isNew(person)),
      attach(tx, run, rows),
      writePersons(tx, network, pending, { externalIds, isNew, memory }),
      tiePlan.write(tx, request.importId, request.now, mayBeIn ? {} : { owner: part.ownerId }),
    ]);
  });
  await run.forgetWritten();
}

/** Somebody who was forgotten is not taken in again, whatever names them. */
function isSuppressed(
  run: ImportRun,
  { record, toResolve: { recordKey } }: Pick<PersonRow, 'record' | 'toResolve'>,
): boolean {
  const { part, request } = run;
  if (request.suppressed === undefined || request.suppressed.isEmpty) return false;
  const references = [
    recordMark(recordKey),
    ...(part.isNetworkFile && part.idsAreOurs ? [idMark(record.externalId)] : []),
    ...idsOfUid(record.uid).map(idMark),
  ];
  if (!request.suppressed.has(record, part.platform, references)) return false;
  part.suppressedIds.add(record.externalId);
  run.report({ row: record.row, severity: 'SKIPPED', code: 'SUPPRESSED', message: LEFT_OUT.SUPPRESSED });
  return true;
}

/** The id by which this network's own exports named somebody. */
function idsOfUid(uid: string | undefined): string[] {
  return [personIdOfKey(`uid:${uid ?? ''}`)].filter((id) => id !== undefined);
}

/** The ego and the owner of the file are found by name where nothing else shows them. */
function recogniseSelf(run: ImportRun, { record, toResolve: row }: Pick<PersonRow, 'record' | 'toResolve'>): void {
  const personId = run.selves.personOf(record, run.part.report?.name);
  if (personId === undefined || run.state.knows(row)) return;
  run.state.learnRecord(row.recordKey, { version: 0, hash: '', personId });
}

/** The first record of somebody whom nobody had makes that person. */
async function writeRecords(
  tx: StatementRunner,
  { request, part }: ImportRun,
  records: readonly ReturnType<typeof sourceRecord>[],
  isCreated: (person: string) => boolean,
): Promise<void> {
  const { importId, now: at } = request;
  const said = { network: request.network.id, at, givesIds: part.isNetworkFile && part.idsAreOurs };
  const met = new Set<string>();
  const made: ReturnType<typeof sourceRecord>[] = [];
  const others: ReturnType<typeof sourceRecord>[] = [];
  for (const record of records) {
    (importId !== null && isCreated(record.personId) && !met.has(record.personId) ? made : others).push(record);
    met.add(record.personId);
  }
  const { platform, format } = part;
  await Promise.all([
    ...(importId === null || made.length === 0
      ? []
      : [
          tx.run('import/create-persons', {
            ...said,
            importId,
            platform,
            format,
            origin: originOf(part),
            records: made,
          }),
        ]),
    ...(others.length === 0 ? [] : [tx.run('import/write-source-records', { ...said, importId, records: others })]),
  ]);
}

/** A row that says what is recorded already is this import's word as well. */
async function attach(tx: StatementRunner, { request }: ImportRun, rows: readonly PersonRow[]): Promise<void> {
  const records = rows
    .filter(({ resolution }) => resolution.outcome === 'UNCHANGED')
    .map(({ toResolve: { recordKey }, resolution: { version } }) => ({ recordKey, version }));
  if (request.importId === null || records.length === 0) return;
  await tx.run('import/attach-source-records', { network: request.network.id, importId: request.importId, records });
}

/** Whoever is only mentioned in a source is nobody's contact by that. */
function isTied(run: ImportRun, { record, resolution }: PersonRow): boolean {
  const { tiesToOwner, ownerId } = run.part;
  return tiesToOwner && record.mentioned !== true && resolution.personId !== ownerId;
}

function ownerTie({ part }: ImportRun, { record, toResolve: { recordKey }, resolution }: PersonRow): TieToWrite {
  return {
    a: part.ownerId,
    b: resolution.personId,
    content: tieContent(part, recordKey, record.tie ?? {}),
    ...(endsTies(part) ? { asOf: part.newestTie ?? '' } : {}),
  };
}

function outcomeOf({ outcome }: Resolution, tied: TieOutcome | undefined): TieOutcome {
  if (outcome === 'NEW') return 'NEW';
  return outcome === 'UNCHANGED' && (tied === undefined || tied === 'UNCHANGED') ? 'UNCHANGED' : 'CHANGED';
}

function toResolve(run: ImportRun, record: PersonRecord) {
  const { kind: _kind, row: _row, externalId, tie: _tie, uid, ...said } = record;
  const { part } = run;
  // How a contact files their own contacts is theirs.
  const { tags: _tags, ...untagged } = said;
  const content = run.request.ownerId === undefined ? said : untagged;
  const payload = canonicalJson(content);
  // Node numbers mean something only together with the node's name: two graphs may both begin at 0.
  const ownKey = part.isGraphFile ? `${externalId}:${normalizeText(record.name.full)}` : externalId;
  return {
    content,
    recordKey: part.distinct(`${part.family}${ownKey}`),
    family: part.family,
    payload,
    hash: textHash(`[${payload},${canonicalJson(uid)}]`),
    name: record.name.full,
    keys: [...identityKeys(record)],
    joinsByEmailAlone: part.isGraphFile,
  };
}

/** What the network knows of these records, and of whoever shares an identity key with them. */
async function learn(
  run: ImportRun,
  rows: readonly { readonly recordKey: string; readonly keys: readonly string[] }[],
): Promise<void> {
  const network = run.request.network.id;
  const [records, persons] = await Promise.all([
    run.graph.run('import/find-source-records', { network, recordKeys: rows.map((row) => row.recordKey) }),
    run.graph.run('import/find-persons-by-keys', {
      network,
      keys: [...new Set(rows.flatMap((row) => row.keys))],
    }),
  ]);
  for (const { recordKey, ...record } of records) run.state.learnRecord(recordKey, record);
  if (run.part.isNetworkFile && run.part.idsAreOurs) await learnExported(run, rows);
  for (const { key, persons: known } of persons) for (const person of known) run.state.learnPerson(key, person);
  await learnOwn(run, rows);
}

/** Identifiers that this network's own exports give its persons (`uid` of graphs and tables, UID of cards). */
async function learnOwn(run: ImportRun, rows: readonly { readonly keys: readonly string[] }[]): Promise<void> {
  const keys = new Map(rows.flatMap((row) => row.keys.map((key) => [personIdOfKey(key), key] as const)));
  keys.delete(undefined);
  if (keys.size === 0) return;
  const references = [...keys.keys()].filter((reference) => reference !== undefined);
  const found = await run.graph.run('person/find-person-ids', { network: run.request.network.id, references });
  for (const { reference, id } of found) {
    const key = keys.get(reference);
    if (key !== undefined) run.state.learnPerson(key, { id, name: '', recordKeys: [] });
  }
}

/** Persons that this network exports under an id, so that its own export finds them again. */
async function learnExported(run: ImportRun, rows: readonly { readonly recordKey: string }[]): Promise<void> {
  const { family } = run.part;
  const references = rows.map((row) => row.recordKey.slice(family.length));
  const found = await run.graph.run('person/find-person-ids', { network: run.request.network.id, references });
  for (const { reference, id } of found) {
    run.state.learnRecord(`${family}${reference}`, { version: 0, hash: '', personId: id });
  }
}

function sourceRecord(run: ImportRun, { record, toResolve: row, resolution }: PersonRow) {
  const { part, request } = run;
  return {
    id: stableId('record', request.network.id, row.recordKey, row.hash, String(resolution.version)),
    recordKey: row.recordKey,
    version: resolution.version,
    hash: row.hash,
    personId: resolution.personId,
    platform: part.platform,
    origin: originOf(part),
    format: part.format,
    externalId: record.externalId,
    row: record.row,
    payload: row.payload,
    keys: keysToKeep(record),
  };
}

function pendingOf(run: ImportRun, rows: readonly PersonRow[]): ReadonlyMap<string, readonly PendingRecord[]> {
  const pending = new Map<string, PendingRecord[]>();
  for (const { toResolve: row, resolution } of rows) {
    const list = pending.get(resolution.personId) ?? [];
    list.push({
      recordKey: row.recordKey,
      platform: run.part.platform,
      origin: originOf(run.part),
      content: row.content,
    });
    pending.set(resolution.personId, list);
  }
  return pending;
}

/** Ids that the export writes: those of a file of this network's own ids, and for new persons one by file and row. */
function externalIdsOf(run: ImportRun, rows: readonly PersonRow[]): ReadonlyMap<string, string> {
  const { part } = run;
  const ids = new Map<string, string>();
  for (const { record, rowKey, resolution } of rows) {
    if (part.isNetworkFile && part.idsAreOurs) ids.set(resolution.personId, record.externalId);
    else if (resolution.outcome === 'NEW') ids.set(resolution.personId, stableId(part.platform, part.sha256, rowKey));
  }
  return ids;
}

function originOf({ isNetworkFile }: ImportRun['part']): 'FILE' | 'NETWORK' {
  return isNetworkFile ? 'NETWORK' : 'FILE';
}
