import { AmbitError } from '../../../ambit-error.ts';
import type { ExportReader, ImportFile, ReaderEvent } from '../../reader.type.ts';
import { graphEvents } from '../graph/graph-records.ts';
import { failureOf, partOfFiles, unreadablePart } from '../part.ts';
import { problemEvent } from '../problems.ts';
import { egorItems } from './egor-items.ts';
import { egorTableOf, type EgorTable } from './egor-table.ts';

/**
 * The tables of R's egor, and of Ambit's own export as CSV: who the ego is, the alters with their ties to the ego, the ties
 * among them. Taken together as one graph, for the ties name their ends by the numbers of the other tables.
 */
export const egorTables: ExportReader = {
  claims: (entries) => {
    const tables = entries.flatMap((file) => egorTableOf(file) ?? []);
    return tables.some(({ kind }) => kind === 'ALTERS') ? tables.map(({ file }) => file) : [];
  },
  read: readTables,
};

async function* readTables(files: readonly ImportFile[]): AsyncGenerator<ReaderEvent> {
  const order: readonly EgorTable['kind'][] = ['EGO', 'ALTERS', 'TIES'];
  const tables = files
    .flatMap((file) => egorTableOf(file) ?? [])
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.file.name < b.file.name ? -1 : 1));
  const [first] = tables.filter(({ kind }) => kind === 'ALTERS');
  if (first === undefined) throw new AmbitError('IMPORT_UNREADABLE', 'There is no table of alters (egoID, alterID).');
  const read = (): AsyncIterable<ReaderEvent> => graphEvents(() => egorItems(tables));
  const failure = await failureOf(read());
  if (failure !== undefined) {
    yield problemEvent(unreadablePart(first.file, failure));
    return;
  }
  const part = { name: first.file.name, format: 'EGOR_TABLES', platform: 'OTHER', tiesToEgo: false } as const;
  yield partOfFiles(
    tables.map(({ file }) => file),
    part,
  );
  yield* read();
}
