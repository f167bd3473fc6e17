import { identityKeys } from '../../identity/identity-keys.ts';
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
  for (const record of batch) {
    run.setSource(record.source);
    const { uid: _uid, mentioned: _mentioned, ...content } = record.ego;
    const owner: OwnerRecord = {
      row: 0,
      externalId: 'ego',
      recordKey: `${run.part.family}ego`,
      origin: 'NETWORK',
      content,
      keys: identityKeys(record.ego),
    };
    await takeOwner(run, owner, {
      source: run.part.fileSource,
      tiesComplete: record.tiesComplete ?? null,
    });
  }
}

/** What a source says of the owner: their own profile, positions, expertise. */
export async function takeEgo(run: ImportRun, batch: readonly EgoRecord[]): Promise<void> {
  for (const record of batch) {
    const { kind: _kind, row, externalId, uid: _uid, ...content } = record;
    run.part.personIds.set(externalId, run.request.network.egoId);
    await takeOwner(run, {
      row,
      externalId,
      recordKey: run.part.distinct(`${run.part.family}${externalId}`),
      origin: 'FILE',
      content,
      keys: identityKeys(record),
    });
  }
}

async function takeOwner(
  run: ImportRun,
  record: OwnerRecord,
  network?: { readonly source: string; readonly tiesComplete: boolean | null },
): Promise<void> {
  const { request, part } = run;
  const { id, egoId } = request.network;
  const { recordKey, origin, content } = record;
  const hash = contentHash(content);
  const [known] = await run.graph.run('import/find-source-records', { network: id, recordKeys: [recordKey] });
  const version = (known?.version ?? 0) + 1;
  const unchanged = known?.hash === hash;
  const person = { id: egoId, name: content.name?.full ?? '', recordKeys: [recordKey] };
  for (const key of record.keys) run.state.learnPerson(key, person);
  run.count(unchanged ? 'UNCHANGED' : known === undefined ? 'NEW' : 'CHANGED');
  if (request.dryRun) return;
  await run.write('import ego', async (tx) => {
    if (network !== undefined) await tx.run('network/update-network', { network: id, ...network });
    if (unchanged) return;
    const pending: PendingRecord = { recordKey, platform: part.platform, origin, content };
    await writePersons(tx, id, new Map([[egoId, [pending]]]));
    await tx.run('import/write-source-records', {
      network: id,
      importId: request.importId,
      at: request.now,
      records: [
        {
          id: stableId('record', id, recordKey, hash, String(version)),
          recordKey,
          version,
          hash,
          personId: egoId,
          platform: part.platform,
          origin,
          format: part.format,
          externalId: record.externalId,
          row: record.row,
          payload: canonicalJson(content),
          keys: [...record.keys],
        },
      ],
    });
  });
}
