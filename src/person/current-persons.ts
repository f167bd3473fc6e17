import type { StatementRunner } from '../graph/graph.ts';

/**
 * Who persons are now, by the ids they were known by: themselves, or the one they became part of. Ids of nobody are left
 * out. Everything that takes a person's id from outside asks here, so that old ids keep working.
 */
export async function currentPersons(
  runner: StatementRunner,
  network: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await runner.run('identity/find-current-persons', { network, ids });
  return new Map(rows.map((row) => [row.id, row.current]));
}
