import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { googleContactsReader } from '../../../src/import/readers/google/contacts.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { FIRMS, NAMES, row, writeTable, WRITINGS } from './csv-support.ts';
import { brief, memoryFile, readAll, type ReadResult } from './support.ts';

const OLD =
  'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department,Organization 1 - Symbol,Organization 1 - Location,Organization 1 - Job Description,Website 1 - Type,Website 1 - Value'.split(
    ',',
  );
const NEW =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,E-mail 3 - Label,E-mail 3 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Address 2 - Formatted,Address 2 - City,Address 2 - Country,Website 1 - Label,Website 1 - Value,Website 2 - Label,Website 2 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value'.split(
    ',',
  );

function read(header: readonly string[], ...rows: readonly Readonly<Record<string, string>>[]): Promise<ReadResult> {
  return readAll(
    googleContactsReader,
    memoryFile(writeTable([header, ...rows.map((values) => row(header, values))]), 37),
  );
}

describe('the CSV of Google Contacts', () => {
  test('in the new layout is read whole, and nothing that is not needed', async () => {
    const { persons, problems } = await read(NEW, {
      'First Name': 'Inès',
      'Middle Name': 'Maria',
      'Last Name': 'Okafor',
      'Name Prefix': 'Dr',
      'File As': 'Okafor, Inès',
      'Organization Name': 'Northwind, Inc.',
      'Organization Title': 'CFO',
      Birthday: ' --05-14',
      Notes: 'never kept',
      Labels: 'Sailing ::: Clients, big ::: * myContacts ::: * starred',
      'E-mail 1 - Label': '* ',
      'E-mail 1 - Value': 'Ines@Example.org ::: io@example.net',
      'E-mail 2 - Value': 'ines@work.example',
      'Phone 1 - Value': '+33 6 12 34 56 78 ::: 01.23.45.67.89',
      'Address 1 - Formatted': '1 rue X\nRennes\nFrance',
      'Address 1 - City': 'Rennes',
      'Address 1 - Region': 'Bretagne',
      'Address 1 - Country': 'FR',
      'Website 1 - Value': 'https\\://www.linkedin.com/in/Ines-Okafor/',
      'Website 2 - Value': 'http://northwind.example',
      'Custom Field 1 - Value': 'never kept either',
    });
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 2,
        externalId: 'ines@example.org',
        name: { full: 'Inès Maria Okafor', given: 'Inès', family: 'Okafor' },
        emails: ['Ines@Example.org', 'io@example.net', 'ines@work.example'],
        phones: ['+33 6 12 34 56 78', '01.23.45.67.89'],
        profiles: [{ platform: 'LINKEDIN', handle: 'ines-okafor', url: 'https://www.linkedin.com/in/ines-okafor' }],
        positions: [{ organization: 'Northwind, Inc.', title: 'CFO', primary: true }],
        place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
        tags: ['Sailing', 'Clients, big'],
        tie: { withPhone: true },
      },
    ]);
  });

  test('in the old layout is read whole', async () => {
    const { persons, problems } = await read(OLD, {
      Name: 'Bo Li',
      'Given Name': 'Bo',
      'Family Name': 'Li',
      Birthday: '1604-05-14',
      Notes: 'never kept',
      'Group Membership': 'Navy ::: * My Contacts ::: * Friends',
      'E-mail 1 - Type': '* Home',
      'E-mail 1 - Value': 'bo@example.org',
      'Address 1 - Formatted': '2 Main Street\nRennes, Bretagne 35000\nFrance',
      'Organization 1 - Name': 'Acme ::: Beta',
      'Organization 1 - Title': 'Captain ::: Adviser',
    });
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 2,
        externalId: 'bo@example.org',
        name: { full: 'Bo Li', given: 'Bo', family: 'Li' },
        emails: ['bo@example.org'],
        positions: [
          { organization: 'Acme', title: 'Captain', primary: true },
          { organization: 'Beta', title: 'Adviser' },
        ],
        place: { country: 'FR' },
        tags: ['Navy'],
        tie: {},
      },
    ]);
  });

  test('gives a place only where the country is clear, from whichever address says it', async () => {
    const { persons } = await read(
      NEW,
      { 'First Name': 'Ann', 'Address 1 - City': 'Springfield' },
      {
        'First Name': 'Bob',
        'Address 1 - City': 'Springfield',
        'Address 2 - City': 'Lyon',
        'Address 2 - Country': 'France',
      },
      { 'First Name': 'Cid', 'Address 1 - Formatted': 'PO Box 1, Los Angeles, CA' },
      { 'First Name': 'Dee', 'Address 1 - Country': 'Atlantis', 'Address 1 - Formatted': 'x\nFrance' },
    );
    expect(persons.map(({ place }) => place)).toEqual([
      undefined,
      { country: 'FR', locality: 'Lyon' },
      undefined,
      undefined,
    ]);
  });

  test('names by nickname or e-mail address what has no name, skips organizations, rejects the rest', async () => {
    const { persons, problems } = await read(
      NEW,
      { Nickname: 'Bee' },
      { 'E-mail 1 - Value': 'who@example.org', 'Organization Name': 'Acme' },
      { 'Organization Name': 'Acme', 'Phone 1 - Value': '+33 1 23 45 67 89' },
      { 'Phone 1 - Value': '+33 1 23 45 67 89' },
      { Notes: 'nothing else' },
      {},
    );
    expect(persons.map(({ name }) => name.full)).toEqual(['Bee', 'who@example.org']);
    expect(brief(problems)).toEqual([
      'SKIPPED COMPANY_ROW 4',
      'REJECTED NO_NAME 5 First Name',
      'REJECTED NO_NAME 6 First Name',
    ]);
  });

  test('keeps namesakes apart, a shared address too, and skips the same row again', async () => {
    const couple = { 'E-mail 1 - Value': 'Us@example.org' };
    const { persons, problems } = await read(
      NEW,
      { 'First Name': 'Ann' },
      { 'First Name': 'Ann', Notes: 'another one' },
      { 'First Name': 'Cid', ...couple },
      { 'First Name': 'Dee', ...couple },
      { 'First Name': 'Ann' },
    );
    expect(persons.map(({ externalId }) => externalId)).toEqual([
      'Ann|1',
      'Ann|2',
      'us@example.org',
      'us@example.org|Dee',
    ]);
    expect(brief(problems)).toEqual(['SKIPPED DUPLICATE_ROW 6']);
  });

  test('leaves out what is no e-mail address, and rejects a row that does not fit its header', async () => {
    const rows = [NEW, row(NEW, { 'First Name': 'Ann', 'E-mail 2 - Value': 'nowhere' }), [...NEW, 'one', 'more']];
    const { persons, problems } = await readAll(googleContactsReader, memoryFile(writeTable(rows)));
    expect(persons.map(({ emails }) => emails)).toEqual([undefined]);
    expect(brief(problems)).toEqual(['WARNING BAD_EMAIL 2 E-mail 2 - Value', 'REJECTED COLUMN_COUNT 3']);
  });

  test('takes rows that end early: spreadsheets leave out the empty cells at the end', async () => {
    const { persons, problems } = await readAll(
      googleContactsReader,
      memoryFile(writeTable([NEW, ['Ann', '', 'Poe']])),
    );
    expect(problems).toEqual([]);
    expect(persons.map(({ name }) => name.full)).toEqual(['Ann Poe']);
  });

  test('reads the same from a file whatever its delimiter, quotes, line ends, charset and the chunks it comes in', async () => {
    const contacts = fc.array(fc.record({ given: NAMES, family: NAMES, firm: FIRMS, label: NAMES }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(contacts, WRITINGS, fc.integer({ min: 1, max: 200 }), async (people, writing, chunk) => {
        const rows = people.map(({ given, family, firm, label }) =>
          row(NEW, {
            'First Name': given,
            'Last Name': family,
            'Organization Name': firm,
            Labels: `${label} ::: * myContacts`,
            Notes: 'Réf. à relire', // an accent always, or windows-1252 would be plain ASCII
          }),
        );
        const plain = await readAll(googleContactsReader, memoryFile(writeTable([NEW, ...rows])));
        const file = memoryFile(writeTable([NEW, ...rows], writing), chunk);
        expect(recogniseReader(file)).toBe(googleContactsReader);
        expect(await readAll(googleContactsReader, file)).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});
