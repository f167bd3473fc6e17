import { AmbitError } from '../ambit-error.ts';
import { ambitJsonReader } from './ambit-json/ambit-json.reader.ts';
import { googleCirclesReader } from './readers/google/circles.reader.ts';
import { googleContactsReader } from './readers/google/contacts.reader.ts';
import { gexfReader } from './readers/graph/gexf.reader.ts';
import { graphmlReader } from './readers/graph/graphml.reader.ts';
import { facebookExport } from './readers/facebook/facebook-export.ts';
import { facebookListReaders } from './readers/facebook/facebook-list.reader.ts';
import { linkedInConnectionsReader } from './readers/linkedin/connections.reader.ts';
import { outlookContactsReader } from './readers/outlook/contacts.reader.ts';
import { thunderbirdReader } from './readers/thunderbird/address-book.reader.ts';
import { jsContactReader } from './readers/jscontact/jscontact.reader.ts';
import { mastodonAccountsReader } from './readers/mastodon/accounts.reader.ts';
import { twitterExport } from './readers/twitter/twitter-export.ts';
import { twitterFollowReaders } from './readers/twitter/follow-list.reader.ts';
import { vcardReader } from './readers/vcard/vcard.reader.ts';
import type { ExportReader, ImportFile, Reader } from './reader.type.ts';
import { appearanceOf } from './readers/appearance.ts';

/** Every format that is read, in the order in which content is compared with them. */
export const READERS: readonly Reader[] = [
  vcardReader,
  ambitJsonReader,
  gexfReader,
  graphmlReader,
  linkedInConnectionsReader,
  googleContactsReader,
  googleCirclesReader,
  outlookContactsReader,
  thunderbirdReader,
  ...facebookListReaders,
  ...twitterFollowReaders,
  mastodonAccountsReader,
  jsContactReader,
];

/** Exports whose files only make sense together, asked before the readers of single files. */
export const EXPORT_READERS: readonly ExportReader[] = [facebookExport, twitterExport];

/** As people call them. */
const FORMATS_READ: readonly string[] = [
  'LinkedIn Connections.csv',
  'CSV of Google Contacts, Google+ circles, Outlook and Thunderbird',
  'vCard (.vcf)',
  'Facebook friends in JSON',
  'Twitter/X following.js and follower.js',
  'Mastodon CSV',
  'JSContact',
  'GraphML',
  'GEXF',
  "Ambit's own *.ambit.json",
];

/**
 * The reader for a file, by its content alone.
 *
 * @throws AmbitError `IMPORT_UNREADABLE` where no format fits; says what the file looks like, what to do, and what is read
 */
export function recogniseReader(file: ImportFile): Reader {
  const reader = READERS.find((candidate) => candidate.recognises(file));
  if (reader !== undefined) return reader;
  throw new AmbitError('IMPORT_UNREADABLE', `${appearanceOf(file)} Formats that are read: ${FORMATS_READ.join(', ')}.`);
}
