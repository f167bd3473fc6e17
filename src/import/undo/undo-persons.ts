import { PLATFORMS, type Platform } from '../../domain.ts';
import type { Row, StatementRunner } from '../../graph/graph.ts';
import { writePersons, type PendingRecord } from '../../person/person-store.ts';
import { canonicalJson, stableId } from '../../stable-id.ts';

type Left = Row<'import/detach-source-records'>;

/**
 * Takes an import's records away from persons. Who has other records is what these say; of whom nothing is recorded goes, but
 * for those of whom the owner, or another import, says something: they keep their name, under the key of the record that is
 * gone, so that the same file finds them again.
 * @returns those who are left
 */
export async function undoPersons(
  tx: StatementRunner,
  {
    network,
    egoId,
    importId,
    persons,
    now,
  }: {
    readonly network: string;
    readonly egoId: string;
    readonly importId: string;
    readonly persons: readonly string[];
    readonly now: Date;
  },
): Promise<readonly string[]> {
  const rows = await tx.run('import/detach-source-records', { network, importId, persons });
  const bare = rows.filter(({ isLeft, isEgo }) => !isLeft && !isEgo);
  const named = bare.filter(({ isNeeded }) => isNeeded);
  await tx.run('import/delete-imported-persons', {
    network,
    ids: bare.filter(({ isNeeded }) => !isNeeded).map(({ id }) => id),
  });
  const pending = new Map<string, readonly PendingRecord[]>(
    rows.filter(({ isLeft }) => isLeft).map(({ id }): [string, readonly PendingRecord[]] => [id, []]),
  );
  await tx.run('import/write-source-records', {
    network,
    importId: null,
    at: now,
    records: named.map((row) => nameRecord(network, row)),
  });
  for (const row of named) pending.set(row.id, []);
  const ego = rows.find(({ isEgo, isLeft }) => isEgo && !isLeft);
  if (ego !== undefined) pending.set(egoId, [await makersName(tx, network)]);
  await writePersons(tx, network, pending);
  const restored = rows.flatMap(({ id, externalId }) => (externalId === null ? [] : [{ id, externalId }]));
  await tx.run('import/restore-external-ids', { network, persons: restored });
  return rows.filter(({ isLeft, isNeeded }) => isLeft || isNeeded).map(({ id }) => id);
}

/** A record older than every version of the one that is gone, with nothing but the name. */
function nameRecord(network: string, { id, name, gone }: Left) {
  const content = { name: { full: name } };
  return {
    id: stableId('name', network, id),
    recordKey: gone?.recordKey ?? `NAME:${id}`,
    version: 0,
    hash: '',
    personId: id,
    platform: gone?.platform ?? 'OTHER',
    origin: 'FILE',
    format: gone?.format ?? 'NAME',
    externalId: gone?.externalId ?? id,
    row: gone?.row ?? 0,
    payload: canonicalJson(content),
    keys: [],
  };
}

/** What the ego was called when the network was made. */
async function makersName(tx: StatementRunner, network: string): Promise<PendingRecord> {
  const [row] = await tx.run('network/find-ego-name', { network });
  const platform: Platform = PLATFORMS[PLATFORMS.length - 1] ?? 'OTHER';
  return { recordKey: '', platform, origin: 'FILE', content: { name: { full: row?.name ?? 'Me' } } };
}
