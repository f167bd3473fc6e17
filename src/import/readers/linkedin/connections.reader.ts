import { AmbitError } from '../../../ambit-error.ts';
import type { PersonRecord, ProfileRecord } from '../../canonical-record.type.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { parseExportDate, type SlashOrder } from '../calendar-date.ts';
import { ContactKeys } from '../contact-keys.ts';
import { faultProblem } from '../csv-fault.ts';
import { readCsv } from '../csv.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { linkedInSlug, linkedInUrl } from '../profile-url.ts';
import { slashOrderOfColumns } from '../slash-order.ts';
import { openText } from '../text.ts';
import { connectionRow, type ConnectionValues } from './connection-row.ts';
import { COLUMN_NAMES, findConnectionsHeader } from './connections-header.ts';

/**
 * LinkedIn's `Connections.csv`: one row per contact with name, address of the profile, e-mail (mostly empty), company,
 * position and date of connection. The shapes it has had since 2018 are in the project's notes on import formats;
 * sources: public parsers and their issues, no documentation by LinkedIn.
 */
export const linkedInConnectionsReader: Reader = {
  format: 'LINKEDIN_CONNECTIONS',
  platform: 'LINKEDIN',
  tiesToEgo: true,
  recognises: (file) => findConnectionsHeader(file) !== undefined,
  read: readConnections,
};

async function* readConnections(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const header = findConnectionsHeader(file);
  if (header === undefined) {
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      'This is no LinkedIn Connections.csv: none of its first records names the columns First Name, Last Name and Connected On.',
    );
  }
  const text = await openText(file);
  if (text.problem !== undefined) yield problemEvent(text.problem);
  const slashOrder = await slashOrderOfColumns(text, header, [header.columns.get('connectedOn') ?? -1]);
  const keys = new ContactKeys();
  for await (const record of readCsv(text.chunks(), header.delimiter)) {
    if (record.line <= header.line) continue;
    if (record.fault !== undefined) {
      yield problemEvent(faultProblem(record.line, record.fault));
      continue;
    }
    const row = connectionRow(record, header);
    yield* row.problems.map(problemEvent);
    if (row.values !== undefined) yield* personEvents(record.line, row.values, slashOrder, keys);
  }
}

function* personEvents(
  row: number,
  values: ConnectionValues,
  slashOrder: SlashOrder,
  keys: ContactKeys,
): Generator<ReaderEvent> {
  const { given, family, url, email, company, title, connectedOn } = values;
  if ([given, family, url, email, company, title].every((value) => value === '')) {
    // LinkedIn keeps a row for a closed or hidden profile and empties it: 4 to 181 in an export.
    const message = 'A connection whose profile is closed or hidden: LinkedIn exports only the date.';
    yield problemEvent(problem('SKIPPED', row, 'GHOST_ROW', message));
    return;
  }
  const warn = (field: keyof ConnectionValues, code: string, message: string): ReaderEvent =>
    problemEvent(problem('WARNING', row, code, message, COLUMN_NAMES[field]));

  const since = connectedOn === '' ? undefined : parseExportDate(connectedOn, slashOrder);
  if (since === undefined && connectedOn !== '') {
    yield warn('connectedOn', 'BAD_DATE', 'The date could not be read (like 08 Feb 2026); the tie is kept without it.');
  }
  const slug = url === '' ? undefined : linkedInSlug(url);
  if (slug === undefined && url !== '') {
    yield warn('url', 'BAD_URL', 'This is no address of a LinkedIn profile (linkedin.com/in/…); it was left out.');
  }
  const address = email.includes('@') ? email : undefined;
  if (address === undefined && email !== '') {
    yield warn('email', 'BAD_EMAIL', 'This is no e-mail address; it was left out.');
  }
  const named = [given, family].filter((part) => part !== '').join(' ');
  const full = named || address || slug;
  if (full === undefined) {
    const message = 'The row has neither a name nor a profile nor an e-mail address.';
    yield problemEvent(problem('REJECTED', row, 'NO_NAME', message, COLUMN_NAMES.given));
    return;
  }
  if (named === '') yield warn('given', 'NO_NAME', 'The row has no name; its e-mail address or profile stands for it.');

  const externalId = slug ?? address?.toLowerCase() ?? keys.ordinalKey(`${full}|${since ?? ''}`);
  if (keys.isRepeated(JSON.stringify([externalId, ...Object.values(values)]))) {
    const message = 'The same row was already read.';
    yield problemEvent(problem('SKIPPED', row, 'DUPLICATE_ROW', message));
    return;
  }
  const profile: ProfileRecord = {
    platform: 'LINKEDIN',
    ...(slug === undefined ? {} : { url: linkedInUrl(slug), handle: slug }),
    displayName: full,
  };
  const position = {
    ...(company === '' ? {} : { organization: company }),
    ...(title === '' ? {} : { title }),
    primary: true,
  };
  const person: PersonRecord = {
    kind: 'PERSON',
    row,
    externalId,
    name: { full, ...(given === '' ? {} : { given }), ...(family === '' ? {} : { family }) },
    ...(address === undefined ? {} : { emails: [address] }),
    profiles: [profile],
    ...(company === '' && title === '' ? {} : { positions: [position] }),
    tie: since === undefined ? {} : { since },
  };
  yield recordEvent(person);
}
