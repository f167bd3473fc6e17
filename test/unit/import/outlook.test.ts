import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { outlookContactsReader } from '../../../src/import/readers/outlook/contacts.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { FIRMS, NAMES, row, writeTable, WRITINGS } from './csv-support.ts';
import { brief, memoryFile, readAll, type ReadResult } from './support.ts';

const WEB =
  'First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,Language,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone,Home Phone 2,Mobile Phone,Pager,Home Fax,Home Street,Home City,Home State,Home Postal Code,Home Country,Company Main Phone,Business Phone,Business Fax,Company,Job Title,Department,Business Street,Business City,Business State,Business Country,Categories'.split(
    ',',
  );
const DESKTOP =
  'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home City,Home Country/Region,Business Phone,Mobile Phone,Birthday,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Type,Notes,Web Page'.split(
    ',',
  );
const FRENCH =
  "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Ville (bureau),Dép/Région (bureau),Code postal (bureau),Pays/Région (bureau),Ville (domicile),Pays/Région (domicile),Téléphone (bureau),Téléphone (domicile),Tél. mobile,Adresse de messagerie,Type de messagerie,Nom complet de l'adresse de messagerie,Adresse de messagerie 2,Type de messagerie 2,Anniversaire,Catégories,Notes,Page Web,Profession".split(
    ',',
  );
const GERMAN =
  'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Ort geschäftlich,Region geschäftlich,Land/Region geschäftlich,Ort privat,Land/Region privat,Telefon geschäftlich,Telefon (privat),Mobiltelefon,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: Adresse,E-Mail 2: Typ,Geburtstag,Kategorien,Notizen,Webseite'.split(
    ',',
  );

function read(rows: readonly (readonly string[])[]): Promise<ReadResult> {
  return readAll(outlookContactsReader, memoryFile(writeTable(rows)));
}

describe('the CSV of Outlook', () => {
  test('from the web is read whole', async () => {
    const { persons, problems } = await read([
      WEB,
      row(WEB, {
        'First Name': 'Ann',
        'Middle Name': 'B.',
        'Last Name': 'Poe',
        Title: 'Dr',
        'Web Page': 'www.linkedin.com/in/ann-poe',
        Birthday: '0/0/00',
        Notes: 'never kept',
        'E-mail Address': 'ann@example.org',
        'E-mail 2 Address': '/o=Firm/ou=Site/cn=Recipients/cn=annp',
        'Mobile Phone': '+44 20 7946 0000',
        Pager: '123',
        'Home Fax': '456',
        'Company Main Phone': '789',
        'Home City': 'Leeds',
        'Home Country': 'United Kingdom',
        Company: 'Acme',
        'Job Title': 'Buyer',
        'Business City': 'York',
        'Business Country': 'United Kingdom',
        Categories: 'Sailing;Clients',
      }),
    ]);
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 2,
        externalId: 'ann@example.org',
        name: { full: 'Ann B. Poe', given: 'Ann', family: 'Poe' },
        emails: ['ann@example.org'],
        phones: ['+44 20 7946 0000'],
        profiles: [{ platform: 'LINKEDIN', handle: 'ann-poe', url: 'https://www.linkedin.com/in/ann-poe' }],
        positions: [{ organization: 'Acme', title: 'Buyer', primary: true }],
        place: { country: 'GB', locality: 'Leeds' },
        tags: ['Sailing', 'Clients'],
        tie: { withPhone: true },
      },
    ]);
  });

  const person = (values: Readonly<Record<string, string>>, header: readonly string[]): readonly string[][] => [
    [...header],
    row(header, values),
  ];
  const MARIE = {
    kind: 'PERSON',
    row: 2,
    externalId: 'marie@example.org',
    name: { full: 'Marie Müller', given: 'Marie', family: 'Müller' },
    emails: ['marie@example.org'],
    phones: ['0102030405'],
    positions: [{ organization: 'Acme', title: 'Directrice', primary: true }],
    place: { country: 'FR', locality: 'Rennes' },
    tie: { withPhone: true },
  };

  test('of the desktop program in English', async () => {
    const rows = person(
      {
        Title: 'Mrs',
        'First Name': 'Marie',
        'Last Name': 'Müller',
        Company: 'Acme',
        'Job Title': 'Directrice',
        'Business City': 'Rennes',
        'Business Country/Region': 'France',
        'Business Phone': '0102030405',
        'E-mail Address': 'marie@example.org',
        'E-mail Type': 'SMTP',
        'E-mail Display Name': 'Marie (marie@example.org)',
      },
      DESKTOP,
    );
    expect((await read(rows)).persons).toEqual([MARIE]);
  });

  test('in French, windows-1252, with `Titre` for the salutation and again for the position', async () => {
    const rows = person(
      {
        Prénom: 'Marie',
        Nom: 'Müller',
        Société: 'Acme',
        'Ville (bureau)': 'Rennes',
        'Pays/Région (bureau)': 'France',
        'Téléphone (bureau)': '0102030405',
        'Adresse de messagerie': 'marie@example.org',
        'Type de messagerie': 'SMTP',
        'Adresse de messagerie 2': '/O=FIRM/OU=X/CN=MARIE',
        'Type de messagerie 2': 'EX',
        Anniversaire: '0/0/00',
      },
      FRENCH,
    );
    const [titles] = [rows[1] as string[]];
    titles[0] = 'Mme';
    titles[7] = 'Directrice';
    const bytes = writeTable(rows, {
      delimiter: ',',
      quotes: 'ALL',
      lineEnd: '\r\n',
      charset: 'windows-1252',
      endsWithLine: true,
    });
    const { persons, problems } = await readAll(outlookContactsReader, memoryFile(bytes));
    expect(problems).toEqual([]);
    expect(persons).toEqual([MARIE]);
  });

  test('in German', async () => {
    const rows = person(
      {
        Anrede: 'Frau',
        Vorname: 'Marie',
        Nachname: 'Müller',
        Firma: 'Acme',
        Position: 'Directrice',
        'Ort privat': 'Rennes',
        'Land/Region privat': 'Frankreich',
        'Ort geschäftlich': 'Bonn',
        'Land/Region geschäftlich': 'Deutschland',
        'Telefon (privat)': '0102030405',
        'E-Mail-Adresse': 'marie@example.org',
        'E-Mail-Typ': 'SMTP',
      },
      GERMAN,
    );
    expect((await read(rows)).persons).toEqual([MARIE]);
  });

  test('takes a `Titre` that is there only once, before the name, for the salutation that it is', async () => {
    const header = ['Titre', 'Prénom', 'Nom', 'Adresse de messagerie'];
    const { persons } = await read([header, ['Mme', 'Marie', 'Müller', 'marie@example.org']]);
    expect(persons[0]).not.toHaveProperty('positions');
  });

  test('says of an e-mail address that is none, but not of a path in Exchange’s directory', async () => {
    const { persons, problems } = await read([
      WEB,
      row(WEB, { 'First Name': 'Ann', 'E-mail Address': 'nowhere', 'E-mail 2 Address': '/o=Firm/cn=ann' }),
    ]);
    expect(persons[0]).not.toHaveProperty('emails');
    expect(brief(problems)).toEqual(['WARNING BAD_EMAIL 2 E-mail Address']);
  });

  test('is told from other tables by more than names and an address', () => {
    const first = (header: string): string =>
      recogniseReader(memoryFile(`${header}\nAnn,Poe,ann@example.org,Acme\n`)).format;
    expect(first('First Name,Last Name,E-mail Address,Job Title')).toBe('OUTLOOK_CSV');
    expect(first('Vorname,Nachname,E-Mail-Adresse,Position')).toBe('OUTLOOK_CSV');
    expect(outlookContactsReader.recognises(memoryFile('Vorname,Nachname,E-Mail-Adresse,Firma\n'))).toBe(false);
    expect(outlookContactsReader.recognises(memoryFile('First Name,Last Name,Email Address,Job Title\n'))).toBe(false);
  });

  test('reads the same from a file whatever its delimiter, quotes, line ends, charset and the chunks it comes in', async () => {
    const contacts = fc.array(fc.record({ given: NAMES, family: NAMES, firm: FIRMS, title: FIRMS }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(contacts, WRITINGS, fc.integer({ min: 1, max: 200 }), async (people, writing, chunk) => {
        const rows = people.map(({ given, family, firm, title }) => {
          const cells = row(FRENCH, { Prénom: given, Nom: family, Société: firm, Notes: 'À relire' });
          cells[0] = 'Mme';
          cells[7] = title;
          return cells;
        });
        const plain = await read([FRENCH, ...rows]);
        const file = memoryFile(writeTable([FRENCH, ...rows], writing), chunk);
        expect(recogniseReader(file)).toBe(outlookContactsReader);
        expect(await readAll(outlookContactsReader, file)).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});
