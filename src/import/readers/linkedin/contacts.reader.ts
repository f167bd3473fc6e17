import type { PersonRecord, ProfileRecord } from '../../canonical-record.type.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { findTableHeader, openTable, type TableShape } from '../named-columns.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { profileOfUrl } from '../profile-url.ts';
import { placeOf } from './profile.reader.ts';

type ContactField =
  'given' | 'family' | 'full' | 'companies' | 'title' | 'emails' | 'phones' | 'location' | 'sites' | 'profiles';

/** Birthday, addresses and messengers are not among the columns: nothing here needs them. */
const CONTACT_TABLE: TableShape<ContactField> = {
  title: 'LinkedIn Contacts.csv or ImportedContacts.csv',
  columns: {
    given: 'FirstName',
    family: 'LastName',
    full: 'FullName',
    companies: 'Companies',
    title: 'Title',
    emails: 'Emails',
    phones: 'PhoneNumbers',
    location: 'Location',
    sites: 'Sites',
    profiles: 'Profiles',
  },
  required: ['given', 'family', 'emails', 'phones', 'companies'],
};

/**
 * LinkedIn's `Contacts.csv` and `ImportedContacts.csv`: the address book that the owner once let LinkedIn read. Whoever stands
 * in it was written to at some time, which is no tie: their addresses and numbers join those already known.
 */
export const linkedInContactsReader: Reader = {
  format: 'LINKEDIN_CONTACTS',
  platform: 'LINKEDIN',
  tiesToEgo: false,
  recognises: (file) => findTableHeader(file, CONTACT_TABLE) !== undefined,
  read: readContacts,
};

async function* readContacts(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const table = await openTable(file, CONTACT_TABLE);
  yield* table.problems.map(problemEvent);
  const keys = new Map<string, number>();
  for await (const { line, values, problems } of table.rows()) {
    yield* problems.map(problemEvent);
    if (values === undefined) continue;
    const emails = [...new Set(split(values.emails).filter((text) => text.includes('@')))];
    const phones = [...new Set(split(values.phones).filter((text) => /(\d\D*){3}/.test(text)))];
    const profiles = [...split(values.profiles), ...split(values.sites)]
      .map((url) => profileOfUrl(url))
      .filter((profile): profile is ProfileRecord => profile !== undefined);
    const key = profiles[0]?.url ?? emails[0]?.toLowerCase() ?? phones[0]?.replace(/[^\d+]/g, '');
    if (key === undefined) {
      const message = 'An entry without e-mail address, phone number or profile: nobody is known by a name alone.';
      yield problemEvent(problem('SKIPPED', line, 'NO_IDENTIFIER', message));
      continue;
    }
    const composed = [values.given, values.family].filter((part) => part !== '').join(' ');
    const full = composed || values.full || emails[0] || key;
    const place = placeOf(values.location);
    const [company = ''] = split(values.companies);
    const person: PersonRecord = {
      kind: 'PERSON',
      row: line,
      externalId: distinct(keys, key),
      name: {
        full,
        ...(values.given === '' ? {} : { given: values.given }),
        ...(values.family === '' ? {} : { family: values.family }),
      },
      ...(emails.length === 0 ? {} : { emails }),
      ...(phones.length === 0 ? {} : { phones }),
      ...(profiles.length === 0 ? {} : { profiles }),
      ...(company === '' && values.title === ''
        ? {}
        : {
            positions: [
              {
                ...(company === '' ? {} : { organization: company }),
                ...(values.title === '' ? {} : { title: values.title }),
                primary: true,
              },
            ],
          }),
      ...(place === undefined ? {} : { place }),
      mentioned: true,
    };
    yield recordEvent(person);
  }
}

/** Couples share an address: the second of a key stays another record. */
function distinct(keys: Map<string, number>, key: string): string {
  const count = (keys.get(key) ?? 0) + 1;
  keys.set(key, count);
  return count === 1 ? key : `${key}|${count}`;
}

/** No documentation says how several values are joined: by what none of them holds. */
function split(text: string): string[] {
  return text
    .split(/[,;|\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
