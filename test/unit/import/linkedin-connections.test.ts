import { describe, expect, test } from '@jest/globals';
import { openImportFile } from '../../../src/import/import-file.ts';
import { linkedInConnectionsReader } from '../../../src/import/readers/linkedin/connections.reader.ts';
import { brief, memoryFile, readAll, SHARED_DATA, sharedFile, type ReadResult } from './support.ts';

const PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice, that ""some"" are missing."\n\n';
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const OLD_HEADER = 'First Name,Last Name,Email Address,Company,Position,Connected On\n';

function read(content: string | Buffer, chunkBytes?: number): Promise<ReadResult> {
  return readAll(linkedInConnectionsReader, memoryFile(content, chunkBytes));
}

describe('LinkedIn Connections.csv', () => {
  test('reads a row whole, with the preamble, and numbers rows by physical line', async () => {
    const { persons, problems } = await read(
      `${PREAMBLE}${HEADER}Ines,Okafor-Lindqvist,https://www.linkedin.com/in/ines-okafor-l-3b2a91,,"Northwind, Inc.",Director,08 Feb 2026`,
    );
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 5,
        externalId: 'ines-okafor-l-3b2a91',
        name: { full: 'Ines Okafor-Lindqvist', given: 'Ines', family: 'Okafor-Lindqvist' },
        profiles: [
          {
            platform: 'LINKEDIN',
            url: 'https://www.linkedin.com/in/ines-okafor-l-3b2a91',
            handle: 'ines-okafor-l-3b2a91',
            displayName: 'Ines Okafor-Lindqvist',
          },
        ],
        positions: [{ organization: 'Northwind, Inc.', title: 'Director', primary: true }],
        tie: { since: '2026-02-08' },
      },
    ]);
  });

  test('reads the older file without preamble and URL column, keyed by e-mail or by name, date and ordinal', async () => {
    const { persons } = await read(
      `${OLD_HEADER}Ann,Poe,Ann.Poe@Example.org,Acme,,1 Jan 2019\nBob,Ray,,,,02 Mar 2018\nBob,Ray,,,,02 Mar 2018\n`,
    );
    expect(persons.map((person) => [person.row, person.externalId])).toEqual([
      [2, 'ann.poe@example.org'],
      [3, 'Bob Ray|2018-03-02|1'],
      [4, 'Bob Ray|2018-03-02|2'],
    ]);
    expect(persons[0]?.emails).toEqual(['Ann.Poe@Example.org']);
    expect(persons[0]?.positions).toEqual([{ organization: 'Acme', primary: true }]);
    expect(persons[1]?.profiles).toEqual([{ platform: 'LINKEDIN', displayName: 'Bob Ray' }]);
    expect(persons[1]).not.toHaveProperty('positions');
  });

  test('skips a ghost row with a counted problem', async () => {
    const { persons, problems } = await read(`${HEADER},,,,,,07 Jun 2026\nAnn,Poe,,,,,07 Jun 2026\n`);
    expect(persons).toHaveLength(1);
    expect(brief(problems)).toEqual(['SKIPPED GHOST_ROW 2']);
  });

  test('reads a header alone as no connections', async () => {
    expect(await read(HEADER.trimEnd())).toMatchObject({ records: [], problems: [] });
  });

  test.each([
    ['https://fr.linkedin.com/in/Ann-Poe/?trk=abc', 'ann-poe'],
    ['www.linkedin.com/in/ann-poe', 'ann-poe'],
    ['https://www.linkedin.com/in/ren%C3%A9e-p%C3%B4e', 'renée-pôe'],
    ['http://linkedin.com/in/ann%zz', 'ann%zz'],
  ])('takes the slug of %s', async (url, slug) => {
    const { persons, problems } = await read(`${HEADER}Ann,Poe,${url},,,,08 Feb 2026\n`);
    expect(problems).toEqual([]);
    expect(persons[0]?.externalId).toBe(slug);
    expect(persons[0]?.profiles?.[0]).toMatchObject({ url: `https://www.linkedin.com/in/${slug}`, handle: slug });
  });

  test('leaves out an address that is no profile, with a warning', async () => {
    const { persons, problems } = await read(`${HEADER}Ann,Poe,https://evil.example/in/ann,,,,08 Feb 2026\n`);
    expect(brief(problems)).toEqual(['WARNING BAD_URL 2 URL']);
    expect(persons[0]?.externalId).toBe('Ann Poe|2026-02-08|1');
  });

  test.each([
    ['08 Feb 2026', '2026-02-08'],
    ['1 Jan 2019', '2019-01-01'],
    ['2026-02-08', '2026-02-08'],
    ['2/28/2026', '2026-02-28'],
    ['28/2/2026', '2026-02-28'],
    ['2/3/2026', '2026-02-03'],
    ['08.02.2026', '2026-02-08'],
    ['8-Feb-26', '2026-02-08'],
    ['08 févr. 2026', '2026-02-08'],
    ['29 Feb 2024', '2024-02-29'],
  ])('reads the date %s', async (date, expected) => {
    const { persons, problems } = await read(`${HEADER}Ann,Poe,,,,,${date}\n`);
    expect(problems).toEqual([]);
    expect(persons[0]?.tie).toEqual({ since: expected });
  });

  test.each(['29 Feb 2025', '31 Foo 2024', 'yesterday', '13/13/2024'])('keeps the row of bad date %s', async (date) => {
    const { persons, problems } = await read(`${HEADER}Ann,Poe,,,,,${date}\n`);
    expect(brief(problems)).toEqual(['WARNING BAD_DATE 2 Connected On']);
    expect(persons[0]?.tie).toEqual({});
  });

  test('takes the order of day and month from whichever date of the file shows it', async () => {
    const { persons } = await read(`${HEADER}Ann,Poe,,,,,3/4/2024\nBob,Ray,,,,,25/12/2024\n`);
    expect(persons.map((person) => person.tie?.since)).toEqual(['2024-04-03', '2024-12-25']);
  });

  test('reads a file that Excel saved with semicolons in windows-1252', async () => {
    const text = `Notes:;;;;;;\r\n${HEADER.trimEnd().replaceAll(',', ';')}\r\nRenée;Müller;;;Café "Zoë" SARL;;03/04/2024\r\n`;
    const { persons, problems } = await read(Buffer.from(text, 'latin1'), 7);
    expect(problems).toEqual([]);
    expect(persons[0]).toMatchObject({
      row: 3,
      name: { full: 'Renée Müller' },
      positions: [{ organization: 'Café "Zoë" SARL', primary: true }],
      tie: { since: '2024-04-03' },
    });
  });

  test('reads tabs, UTF-16 and a byte order mark', async () => {
    const text = `\uFEFF${HEADER.replaceAll(',', '\t')}Zoë\tÖz\t\t\t\t\t08 Feb 2026\n`;
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le')]) {
      expect((await read(bytes, 5)).persons[0]?.name.full).toBe('Zoë Öz');
    }
  });

  test.each([
    ['French', 'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le'],
    ['German', 'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am'],
    ['reordered', 'Last Name,Connected On,First Name'],
  ])('finds the columns of a %s header', async (label, header) => {
    const row = label === 'reordered' ? 'Poe,08 Feb 2026,Ann' : 'Ann,Poe,,,,,08 Feb 2026';
    const { persons } = await read(`${header}\n${row}\n`);
    expect(persons[0]).toMatchObject({ name: { full: 'Ann Poe' }, tie: { since: '2026-02-08' } });
  });

  test('keeps credentials and emoji in the name as they are', async () => {
    const { persons } = await read(`${HEADER}🌟 Ann,"Poe, PhD, MBA",,,,,08 Feb 2026\n`);
    expect(persons[0]?.name).toEqual({ full: '🌟 Ann Poe, PhD, MBA', given: '🌟 Ann', family: 'Poe, PhD, MBA' });
  });

  test('reads quoted line breaks and doubled quotes, and counts lines through them', async () => {
    const { persons } = await read(
      `${HEADER}Ann,Poe,,,"The ""Big""\r\nFirm, Inc.",CEO,08 Feb 2026\r\n\r\nBob,Ray,,,,,08 Feb 2026`,
      3,
    );
    expect(persons.map((person) => person.row)).toEqual([2, 5]);
    expect(persons[0]?.positions?.[0]?.organization).toBe('The "Big"\r\nFirm, Inc.');
  });

  test('uses a row with an unquoted comma as far as it is certain, and a row that ends early', async () => {
    const { persons, problems } = await read(
      `${HEADER}Ann,Poe,https://www.linkedin.com/in/ann,,Northwind, Inc.,Boss,08 Feb 2026\nBob,Ray,,,Acme\nCid,Fox,,,,,08 Feb 2026,,,\n`,
    );
    expect(brief(problems)).toEqual(['WARNING COLUMN_COUNT 2 Company', 'WARNING COLUMN_COUNT 3 Connected On']);
    expect(persons[0]).toMatchObject({ externalId: 'ann', tie: { since: '2026-02-08' } });
    expect(persons[0]).not.toHaveProperty('positions');
    expect(persons[1]).toMatchObject({ name: { full: 'Bob Ray' }, positions: [{ organization: 'Acme' }] });
  });

  test('rejects a row whose columns can’t be told apart', async () => {
    const { persons, problems } = await read(`${HEADER}Ann,Poe,Jr,https://www.linkedin.com/in/ann,,,,08 Feb 2026\n`);
    expect(persons).toEqual([]);
    expect(brief(problems)).toEqual(['REJECTED COLUMN_COUNT 2 URL']);
  });

  test('loses only the line on which a quotation mark is never closed', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `Ann${i},Poe,,,,,08 Feb 2026`);
    rows[4] = 'Bad,"Poe,,,,,08 Feb 2026';
    const { persons, problems } = await read(`${HEADER}${rows.join('\n')}\n`, 100);
    expect(brief(problems)).toEqual(['REJECTED UNCLOSED_QUOTE 6']);
    expect(persons).toHaveLength(299);
    expect(persons.at(-1)?.row).toBe(301);
  });

  test('skips a row that is there twice, keeps one that says something new', async () => {
    const ann = 'Ann,Poe,https://www.linkedin.com/in/ann,,Acme,,08 Feb 2026\n';
    const { persons, problems } = await read(`${HEADER}${ann}${ann}${ann.replace('Acme', 'Beta')}`);
    expect(brief(problems)).toEqual(['SKIPPED DUPLICATE_ROW 3']);
    expect(persons.map((person) => [person.row, person.externalId])).toEqual([
      [2, 'ann'],
      [4, 'ann'],
    ]);
  });

  test('names a person without name by e-mail or profile', async () => {
    const { persons, problems } = await read(
      `${HEADER},,,x@example.org,,,08 Feb 2026\n,,,,Acme,Boss,08 Feb 2026\n,,https://www.linkedin.com/in/ann,,,,\n`,
    );
    expect(persons.map((person) => person.name)).toEqual([{ full: 'x@example.org' }, { full: 'ann' }]);
    expect(brief(problems)).toEqual([
      'WARNING NO_NAME 2 First Name',
      'REJECTED NO_NAME 3 First Name',
      'WARNING NO_NAME 4 First Name',
    ]);
  });

  test('leaves out a value of a megabyte, and a line of a megabyte', async () => {
    const { persons, problems } = await read(
      `${HEADER}Ann,Poe,,,${'x'.repeat(100_000)},Boss,08 Feb 2026\nBob,Ray,,,${'x'.repeat(1_000_000)},,08 Feb 2026\nCid,Fox,,,,,08 Feb 2026\n`,
    );
    expect(brief(problems)).toEqual(['WARNING FIELD_TOO_LONG 2 Company', 'REJECTED TOO_LONG 3']);
    expect(persons.map((person) => [person.row, person.name.given])).toEqual([
      [2, 'Ann'],
      [4, 'Cid'],
    ]);
  });

  test('says which bytes it could not read instead of replacing them in silence', async () => {
    const accents = Array.from({ length: 20 }, (_, i) => `Zoë${i},Öz,,,,,08 Feb 2026\n`).join('');
    const { persons, problems } = await read(
      Buffer.concat([Buffer.from(`${HEADER}${accents}Ann,P`), Buffer.from([0xc3]), Buffer.from(',,,,,08 Feb 2026\n')]),
    );
    expect(brief(problems)).toEqual(['WARNING UNREADABLE_BYTES 22']);
    expect(persons[0]?.name.full).toBe('Zoë0 Öz');
    expect(persons[20]?.name.full).toBe('Ann P\uFFFD');
  });

  (SHARED_DATA ? test : test.skip)('reads the 396 connections of the congress sample', async () => {
    const file = await openImportFile(sharedFile('congress', 'linkedin-Connections.csv'));
    expect(linkedInConnectionsReader.recognises(file)).toBe(true);
    const { persons, problems } = await readAll(linkedInConnectionsReader, file);
    expect(problems).toEqual([]);
    expect(persons).toHaveLength(396);
    expect(persons[8]).toMatchObject({ row: 13, externalId: 'sample-0009', name: { family: 'Bishop, Jr.' } });
  });
});
