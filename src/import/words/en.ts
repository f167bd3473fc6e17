import type { ProblemWordsTable } from './words.type.ts';

const CORRECT_ROW = 'Correct these rows in the file and import it again: what is in already stays.';
const EXPORT_AGAIN = 'Download the export once more and import it again: what is in already stays.';

export const EN: ProblemWordsTable = {
  // What ended an import.
  IMPORT_CANCELLED: { advice: 'Import the same file again to go on, or undo the import.' },
  IMPORT_INTERRUPTED: { advice: 'Resume the import, or import the same file again.' },
  IMPORT_FAILED: { advice: 'Try again; if it fails again, report it with the request id of the log.' },
  DATABASE_UNAVAILABLE: { advice: 'Start the database, then resume the import.' },
  UPLOAD_GONE: { advice: 'Import the same file again.' },
  IMPORT_UNREADABLE: { advice: 'See docs/imports for how to get an export that can be read.' },
  // Rows.
  GHOST_ROW: {},
  DUPLICATE_ROW: {},
  DUPLICATE_CARD: {},
  DUPLICATE_ID: { advice: 'Give each person one id of their own in the file, then import it again.' },
  NO_NAME: { advice: 'Write a name into these rows if you know whose they are.' },
  NO_ID: { advice: CORRECT_ROW },
  NO_PERSON: {},
  COLUMN_COUNT: { advice: 'Open the file in a spreadsheet: these rows have too few or too many cells. ' + CORRECT_ROW },
  UNCLOSED_QUOTE: { advice: EXPORT_AGAIN },
  TRUNCATED_CARD: { advice: 'The file was cut off. ' + EXPORT_AGAIN },
  CUT_OFF: { advice: 'The file was cut off. ' + EXPORT_AGAIN },
  FIELD_TOO_LONG: { advice: CORRECT_ROW },
  TOO_LONG: { advice: CORRECT_ROW },
  TOO_MANY_PROPERTIES: { advice: CORRECT_ROW },
  BAD_DATE: { advice: 'The rest of the row was taken. Add the date by hand where it matters.' },
  BAD_EMAIL: { advice: 'The rest of the row was taken. Add the address by hand where it matters.' },
  BAD_URL: { advice: 'The rest of the row was taken. Add the profile by hand where it matters.' },
  BAD_PROFILE: { advice: 'The rest of the row was taken. Add the profile by hand where it matters.' },
  HEADER_ASSUMED: { advice: 'Put a row with the names of the columns first, or say by numbers what they hold.' },
  BAD_CONTACT: {},
  BAD_STRENGTH: { advice: 'Write a number from 0 to 1.' },
  BAD_WEIGHT: { advice: 'Write a number above 0.' },
  BAD_LINE: { advice: CORRECT_ROW },
  BAD_ENTRY: { advice: EXPORT_AGAIN },
  BAD_JSON: { advice: EXPORT_AGAIN },
  UNREADABLE_BYTES: { advice: 'Save the file as UTF-8 and import it again; names show where it matters.' },
  UNREADABLE_PART: { advice: EXPORT_AGAIN },
  DANGLING_EDGE: { advice: 'Add the missing node to the file and import it again.' },
  SELF_LOOP: {},
  SECOND_EGO: { advice: 'Mark one node only as yourself.' },
  COMPANY_CARD: {},
  COMPANY_ROW: {},
  NOT_A_PERSON: {},
  NOT_OURS: {},
};
