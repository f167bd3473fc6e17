import { AmbitError } from '../ambit-error.ts';
import { ambitJsonReader } from './ambit-json/ambit-json.reader.ts';
import { googleCirclesReader } from './readers/google/circles.reader.ts';
import { googleContactsReader } from './readers/google/contacts.reader.ts';
import { gexfReader } from './readers/graph/gexf.reader.ts';
import { graphmlReader } from './readers/graph/graphml.reader.ts';
import { linkedInConnectionsReader } from './readers/linkedin/connections.reader.ts';
import { outlookContactsReader } from './readers/outlook/contacts.reader.ts';
import { thunderbirdReader } from './readers/thunderbird/address-book.reader.ts';
import { vcardReader } from './readers/vcard/vcard.reader.ts';
import type { ImportFile, Reader } from './reader.type.ts';
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
];

/**
 * The reader for a file, by its content alone.
 *
 * @throws AmbitError `IMPORT_UNREADABLE` where no format fits; says what the file looks like, what to do, and what is read
 */
export function recogniseReader(file: ImportFile): Reader {
  const reader = READERS.find((candidate) => candidate.recognises(file));
  if (reader !== undefined) return reader;
  throw new AmbitError(
    'IMPORT_UNREADABLE',
    `${appearanceOf(file)} Formats that are read: LinkedIn Connections.csv, CSV of Google Contacts, Google+ circles, Outlook and Thunderbird, vCard (.vcf), GraphML, GEXF, Ambit's own *.ambit.json.`,
  );
}
