import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { findTable, requireTable } from '../table/find-table.ts';
import { readTable } from '../table/read-table.ts';
import { outlookColumns } from './contacts-columns.ts';

/**
 * The CSV of Outlook and Outlook.com. Header and charset follow the language of the program that wrote it (French: in
 * windows-1252); English, French and German are known here, others go by a column mapping.
 */
export const outlookContactsReader: Reader = {
  format: 'OUTLOOK_CSV',
  platform: 'OUTLOOK',
  tiesToEgo: true,
  recognises: (file) => findTable(file, outlookColumns) !== undefined,
  read: readOutlookContacts,
};

async function* readOutlookContacts(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const wanted = 'the columns First Name and E-mail Address, or the same in French or German';
  const found = requireTable(findTable(file, outlookColumns), 'CSV of Outlook', wanted);
  yield* readTable(file, { ...found, tagSeparator: /[;,]/ });
}
