import { AmbitError } from '../../ambit-error.ts';
import type { Platform } from '../../domain.ts';
import type { ImportFile, Reader, ReaderEvent } from '../reader.type.ts';
import { problem, problemEvent } from '../readers/problems.ts';
import { readTable } from '../readers/table/read-table.ts';
import type { Table } from '../readers/table/table.type.ts';
import { isSufficient } from './guess-mapping.ts';
import { unmappedTable } from './mapping-error.ts';
import { planTable, tableOfPlan, type TablePlan } from './table-plan.ts';

/** Platforms whose lists are of accounts there; address books and anything else are not. */
const SOCIAL: readonly Platform[] = [
  'LINKEDIN',
  'FACEBOOK',
  'VIADEO',
  'GOOGLE_PLUS',
  'TWITTER',
  'XING',
  'MASTODON',
  'BLUESKY',
];

/**
 * Any other table of contacts, by a guess at its columns: what is read where nobody says how. Comes after every format that is
 * known, and not inside archives, whose tables may be of anything.
 */
export const csvReader: Reader = {
  format: 'CSV',
  platform: 'OTHER',
  tiesToEgo: true,
  // Files of the same columns are taken for editions of one list.
  listOf: (file) => planTable(file)?.signature?.slice(0, 16),
  recognises: (file) => isSufficient(planTable(file)?.mapping ?? []),
  read: (file) => readPlanned(file, planTable(file)),
};

/**
 * A table by its columns, as planned.
 * @param platform as the user names it: everybody in a list of one of the social platforms has an account there
 */
export function mappedCsvReader(plan: TablePlan, platform: Platform = 'OTHER'): Reader {
  const more = SOCIAL.includes(platform) ? { platform } : {};
  return { ...csvReader, read: (file) => readPlanned(file, plan, more) };
}

/** The records of a table as planned, with what else is known of the table. */
export async function* readPlanned(
  file: ImportFile,
  plan: TablePlan | undefined,
  more: Partial<Table> = {},
): AsyncGenerator<ReaderEvent> {
  if (plan === undefined) {
    throw new AmbitError('IMPORT_UNREADABLE', 'This is no table: its lines do not have the same number of columns.');
  }
  if (!isSufficient(plan.mapping)) throw new AmbitError('IMPORT_UNREADABLE', unmappedTable(plan), { field: 'mapping' });
  const { headerLine, isHeaderSure } = plan.shape;
  if (headerLine > 0 && !isHeaderSure) {
    const message =
      'The first row was taken for the names of the columns. If it is a contact, put a row of names before it and import the file again.';
    yield problemEvent(problem('WARNING', headerLine, 'HEADER_ASSUMED', message));
  }
  yield* readTable(file, { ...tableOfPlan(plan), ...more });
}
