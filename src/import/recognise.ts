import { AmbitError } from '../ambit-error.ts';
import { ambitJsonReader } from './ambit-json/ambit-json.reader.ts';
import { archiveReader } from './archive/archive.reader.ts';
import type { ExportReader, ImportFile, Reader } from './reader.type.ts';
import { appearanceOf } from './readers/appearance.ts';
import { egorTables } from './readers/egor/egor-tables.ts';
import { googleCirclesReader } from './readers/google/circles.reader.ts';
import { googleContactsReader } from './readers/google/contacts.reader.ts';
import { takeoutContacts } from './readers/google/takeout-contacts.ts';
import { gexfReader } from './readers/graph/gexf.reader.ts';
import { graphmlReader } from './readers/graph/graphml.reader.ts';
import { facebookExport } from './readers/facebook/facebook-export.ts';
import { facebookListReaders } from './readers/facebook/facebook-list.reader.ts';
import { LINKEDIN_READERS, linkedInExport } from './readers/linkedin/linkedin-export.ts';
import { outlookContactsReader } from './readers/outlook/contacts.reader.ts';
import { thunderbirdReader } from './readers/thunderbird/address-book.reader.ts';
import { jsContactReader } from './readers/jscontact/jscontact.reader.ts';
import { mastodonAccountsReader } from './readers/mastodon/accounts.reader.ts';
import { twitterExport } from './readers/twitter/twitter-export.ts';
import { twitterFollowReaders } from './readers/twitter/follow-list.reader.ts';
import { vcardReader } from './readers/vcard/vcard.reader.ts';
import { viadeoCsvReader } from './readers/viadeo/contacts-csv.reader.ts';
import { viadeoJsonReader } from './readers/viadeo/contacts-json.reader.ts';
import { csvReader } from './mapping/mapped-csv.reader.ts';

/** Exports whose files belong together, in the order in which they are asked what of an archive is theirs. */
const EXPORT_READERS: readonly ExportReader[] = [
  linkedInExport,
  takeoutContacts,
  facebookExport,
  twitterExport,
  egorTables,
];

/** Single files, in the order in which content is compared with them and in which an archive's files are read. */
const FILE_READERS: readonly Reader[] = [
  vcardReader,
  ambitJsonReader,
  gexfReader,
  graphmlReader,
  ...LINKEDIN_READERS,
  googleContactsReader,
  googleCirclesReader,
  outlookContactsReader,
  thunderbirdReader,
  ...facebookListReaders,
  ...twitterFollowReaders,
  mastodonAccountsReader,
  jsContactReader,
  viadeoJsonReader,
  viadeoCsvReader,
];

/** As people call them. */
const FORMATS: readonly string[] = [
  "LinkedIn's archive and its CSV files",
  'Google Takeout',
  'Google Contacts, Google+ circles, Outlook, Thunderbird, Viadeo or any other contacts as CSV',
  'vCard (.vcf)',
  'Facebook in JSON',
  'archives of Twitter/X',
  'Mastodon CSV',
  'JSContact',
  'GraphML',
  'GEXF',
  "Ambit's own *.ambit.json",
  "tables of R's egor (ego, alters, ties)",
  'zips of these',
];

const FORMATS_READ = `Formats that are read: ${FORMATS.join(', ')}.`;

/** Every format that is read. */
export const READERS: readonly Reader[] = [
  archiveReader({ exports: EXPORT_READERS, readers: FILE_READERS, formatsRead: FORMATS_READ }),
  ...FILE_READERS,
  // Last, and not in archives, where a table may be of anything.
  csvReader,
];

/**
 * The reader for a file, by its content alone.
 *
 * @throws AmbitError `IMPORT_UNREADABLE` where no format fits; says what the file looks like, what to do, and what is read
 */
export function recogniseReader(file: ImportFile): Reader {
  const reader = READERS.find((candidate) => candidate.recognises(file));
  if (reader !== undefined) return reader;
  throw new AmbitError('IMPORT_UNREADABLE', `${appearanceOf(file)} ${FORMATS_READ}`);
}
