import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { findTable, requireTable } from '../table/find-table.ts';
import { readTable } from '../table/read-table.ts';
import { googleColumns } from './contacts-columns.ts';

/** Between several values of one kind in a cell. */
const JOINT = ' ::: ';

/**
 * The CSV of Google Contacts. Labels are tags; those with a star are Google's own (`* myContacts`, `* starred`) and say
 * nothing. Sources: public parsers and the issues that followed the change of layout in 2024.
 */
export const googleContactsReader: Reader = {
  format: 'GOOGLE_CONTACTS_CSV',
  platform: 'GOOGLE_CONTACTS',
  tiesToEgo: true,
  recognises: (file) => findTable(file, googleColumns) !== undefined,
  read: readGoogleContacts,
};

async function* readGoogleContacts(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const wanted = 'the columns First Name and E-mail 1 - Value, or Name and Group Membership';
  const found = requireTable(findTable(file, googleColumns), 'CSV of Google Contacts', wanted);
  yield* readTable(file, {
    ...found,
    joint: JOINT,
    tagSeparator: /\s*:::\s*/,
    isTag: (label) => !label.startsWith('*'),
  });
}
