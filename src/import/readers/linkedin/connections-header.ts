import type { ImportFile } from '../../reader.type.ts';
import { DELIMITERS, firstCsvRecords, type CsvRecord, type Delimiter } from '../csv.ts';
import { headText } from '../text.ts';

export type ConnectionsField = 'given' | 'family' | 'url' | 'email' | 'company' | 'title' | 'connectedOn';

/**
 * Where each field is, and how the file is written. `names` are the columns as the English export calls them: problems
 * name those, whatever the language of the file.
 */
export interface ConnectionsHeader {
  readonly delimiter: Delimiter;
  readonly line: number;
  readonly width: number;
  readonly columns: ReadonlyMap<ConnectionsField, number>;
}

/**
 * `First Name,Last Name,[URL,]Email Address,Company,Position,Connected On`; `URL` since mid-2023. No export with a
 * localised header was found in any public parser; the French and German names are those of LinkedIn's other files and
 * of its page, accepted in case.
 */
const ALIASES: Readonly<Record<ConnectionsField, readonly string[]>> = {
  given: ['first name', 'prénom', 'vorname'],
  family: ['last name', 'nom', 'nom de famille', 'nachname'],
  url: ['url', 'profile url', 'url du profil', 'profil-url'],
  email: ['email address', 'e-mail address', 'adresse e-mail', 'e-mail-adresse'],
  company: ['company', 'entreprise', 'unternehmen'],
  title: ['position', 'poste'],
  connectedOn: ['connected on', 'connecté le', 'verbunden am'],
};

export const COLUMN_NAMES: Readonly<Record<ConnectionsField, string>> = {
  given: 'First Name',
  family: 'Last Name',
  url: 'URL',
  email: 'Email Address',
  company: 'Company',
  title: 'Position',
  connectedOn: 'Connected On',
};

/** A preamble of notes precedes the header in exports since 2021; Excel may add a `sep=` line. */
const RECORDS_LOOKED_AT = 10;

/** The header of a LinkedIn `Connections.csv` among the first records of the file; undefined where there is none. */
export function findConnectionsHeader(file: ImportFile): ConnectionsHeader | undefined {
  const text = headText(file);
  const isWhole = file.size <= file.head.length;
  for (const delimiter of DELIMITERS) {
    for (const record of firstCsvRecords(text, delimiter, RECORDS_LOOKED_AT, isWhole)) {
      const header = headerOf(record, delimiter);
      if (header !== undefined) return header;
    }
  }
  return undefined;
}

function headerOf(record: CsvRecord, delimiter: Delimiter): ConnectionsHeader | undefined {
  const names = record.fields.map((name) => name.trim().normalize('NFC').toLowerCase().replaceAll('_', ' '));
  const columns = new Map<ConnectionsField, number>();
  for (const [field, aliases] of Object.entries(ALIASES) as [ConnectionsField, readonly string[]][]) {
    const at = names.findIndex((name) => aliases.includes(name));
    if (at !== -1) columns.set(field, at);
  }
  const isConnections = (['given', 'family', 'connectedOn'] as const).every((field) => columns.has(field));
  if (!isConnections) return undefined;
  const width = names.findLastIndex((name) => name !== '') + 1;
  return { delimiter, line: record.line, width, columns };
}
