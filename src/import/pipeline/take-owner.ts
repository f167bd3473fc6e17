import { AmbitError } from '../../ambit-error.ts';
import type { StatementRunner } from '../../graph/graph.ts';
import { keysToKeep } from '../../identity/identity-keys.ts';
import { writePersons, type PendingRecord } from '../../person/person-store.ts';
import { canonicalJson, contentHash, stableId } from '../../stable-id.ts';
import type { EgoRecord, NetworkRecord } from '../canonical-record.type.ts';
import type { ImportRun } from './import-run.ts';

type OwnerContent = Omit<EgoRecord, 'kind' | 'row' | 'externalId' | 'uid'>;

interface OwnerRecord {
  readonly row: number;
  /** The record's own id in its source. */
  readonly externalId: string;
  readonly recordKey: string;
  readonly origin: 'FILE' | 'NETWORK';
  readonly content: OwnerContent;
  readonly keys: readonly string[];
}

/** What a whole-network file says of the network and of its ego. */
export async function takeNetwork(run: ImportRun, batch: readonly NetworkRecord[]): Promise<void> {
  const { request, part } = run;
  if (request.ownerId !== undefined) {
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      'A whole network cannot be imported as the contacts of somebody. Take the export of a platform instead.',
    );
  }
  for (const record of batch) {
    run.setSource(record.source);
    const { uid: _uid, mentioned: _mentioned, ...content } = record.ego;
    const owner = await resolveOwner(run, {
      row: 0,
      externalId: 'ego',
      recordKey: `${part.family}ego`,
      origin: 'NETWORK',
      content,
      keys: keysToKeep(record.ego),
    });
    const said = { source: part.fileSource, tiesComplete: record.tiesComplete ?? null };
    await run.write('import network', async (tx) => {
      await tx.run('network/update-network', { network: request.network.id, importId: request.importId, ...said });
      await writeOwner(tx, run, owner);
    });
  }
}

/** What a source says of its owner: their own profile, positions, expertise. */
export async function takeEgo(run: ImportRun, batch: readonly EgoRecord[]): Promise<void> {
  const { part } = run;
  const owners: ResolvedOwner[] = [];
  for (const record of batch) {
    const { kind: _kind, row, externalId, uid: _uid, ...content } = record;
    part.personIds.set(externalId, part.ownerId);
    owners.push(
      await resolveOwner(run, {
        row,
        externalId,
        recordKey: part.distinct(`${part.family}${externalId}`),
        origin: 'FILE',
        content,
        keys: keysToKeep(record),
      }),
    );
  }
  await run.write('import owner', async (tx) => {
    for (const owner of owners) await writeOwner(tx, run, owner);
  });
}

interface ResolvedOwner extends OwnerRecord {
  readonly hash: string;
  readonly version: number;
  readonly isUnchanged: boolean;
}

/** Compares a record of the owner with what is recorded already. */
async function resolveOwner(run: ImportRun, record: OwnerRecord): Promise<ResolvedOwner> {
  const { recordKey, content, keys } = record;
  const hash = contentHash(content);
  const network = run.request.network.id;
  const [known] = await run.graph.run('import/find-source-records', { network, recordKeys: [recordKey] });
  const isUnchanged = known?.hash === hash;
  const person = { id: run.part.ownerId, name: content.name?.full ?? '', recordKeys: [recordKey] };
  for (const key of keys) run.state.learnPerson(key, person);
  run.count(isUnchanged ? 'UNCHANGED' : known === undefined ? 'NEW' : 'CHANGED');
  return { ...record, hash, isUnchanged, version: (known?.version ?? 0) + (isUnchanged ? 0 : 1) };
}

async function writeOwner(tx: StatementRunner, { request, part }: ImportRun, owner: ResolvedOwner): Promise<void> {
  const network = request.network.id;
  const { importId } = request;
  const { recordKey, version, hash, origin, content } = owner;
  if (owner.isUnchanged) {
    await tx.run('import/attach-source-records', { network, importId, records: [{ recordKey, version }] });
    return;
  }
  // What the network's maker called the ego comes back when nothing is recorded of the ego any more.
  if (part.ownerId === request.network.egoId) await tx.run('network/keep-ego-name', { network });
  const pending: PendingRecord = { recordKey, platform: part.platform, origin, content };
  await writePersons(tx, network, new Map([[part.ownerId, [pending]]]));
  const row = {
    id: stableId('record', network, recordKey, hash, String(version)),
    recordKey,
    version,
    hash,
    personId: part.ownerId,
    platform: part.platform,
    origin,
    format: part.format,
    externalId: owner.externalId,
    row: owner.row,
    payload: canonicalJson(content),
    keys: [...owner.keys],
  };
  await tx.run('import/write-source-records', { network, importId, at: request.now, records: [row] });
}
