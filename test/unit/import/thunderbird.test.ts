import { describe, expect, test } from '@jest/globals';
import { thunderbirdReader } from '../../../src/import/readers/thunderbird/address-book.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { writeTable } from './csv-support.ts';
import { memoryFile, readAll } from './support.ts';

/** Columns in the order in which Thunderbird writes them, in three of its languages; the comma at the end is its own. */
const HEADERS = {
  en: 'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes,',
  fr: 'Prénom,Nom de famille,Nom à afficher,Surnom,Adresse e-mail principale,Adresse e-mail secondaire,Nom de l’écran,Tél. professionnel,Tél. personnel,Fax,Pager,Portable,Adresse privée,Adresse privée 2,Ville,Pays/État,Code postal,Pays/Région (domicile),Adresse professionnelle,Adresse professionnelle 2,Ville,Pays/État,Code postal,Pays/Région (bureau),Profession,Service,Société,Site web 1,Site web 2,Année de naissance,Mois,Jour,Divers 1,Divers 2,Divers 3,Divers 4,Notes,',
  de: 'Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Messenger-Name,Tel. dienstlich,Tel. privat,Fax-Nummer,Pager-Nummer,Mobil-Tel.-Nr.,Privat: Adresse,Privat: Adresse 2,Privat: Ort,Privat: Bundesland,Privat: PLZ,Privat: Land,Dienstlich: Adresse,Dienstlich: Adresse 2,Dienstlich: Ort,Dienstlich: Bundesland,Dienstlich: PLZ,Dienstlich: Land,Arbeitstitel,Abteilung,Organisation,Webseite 1,Webseite 2,Geburtsjahr,Geburtsmonat,Geburtstag,Benutzerdef. 1,Benutzerdef. 2,Benutzerdef. 3,Benutzerdef. 4,Notizen,',
};

/** One value a column, told apart by its place. */
function cells(values: Readonly<Record<number, string>>): string[] {
  return Array.from({ length: 38 }, (_, index) => values[index] ?? '');
}

describe('the CSV of Thunderbird', () => {
  test.each(Object.entries(HEADERS))(
    'in %s is read by its own words, the comma at the end and all',
    async (_, header) => {
      const rows = [
        header.split(','),
        cells({
          0: 'Marie',
          1: 'Müller',
          2: 'Marie M.',
          4: 'marie@example.org',
          5: 'm@example.net',
          7: '0102030405',
          9: '999',
          20: 'Rennes',
          21: 'Bretagne',
          23: 'France',
          24: 'Directrice',
          26: 'Acme',
          27: 'https://www.xing.com/profile/Marie_Mueller',
          32: 'never kept',
          36: 'never kept',
        }),
      ];
      const file = memoryFile(writeTable(rows));
      expect(recogniseReader(file)).toBe(thunderbirdReader);
      const { persons, problems } = await readAll(thunderbirdReader, file);
      expect(problems).toEqual([]);
      expect(persons).toEqual([
        {
          kind: 'PERSON',
          row: 2,
          externalId: 'marie@example.org',
          name: { full: 'Marie M.', given: 'Marie', family: 'Müller' },
          emails: ['marie@example.org', 'm@example.net'],
          phones: ['0102030405'],
          profiles: [{ platform: 'XING', handle: 'Marie_Mueller', url: 'https://www.xing.com/profile/Marie_Mueller' }],
          positions: [{ organization: 'Acme', title: 'Directrice', primary: true }],
          place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
          tie: { withPhone: true },
        },
      ]);
    },
  );

  test('takes the home’s address before that of work', async () => {
    const rows = [HEADERS.fr.split(','), cells({ 0: 'Ann', 14: 'Lyon', 17: 'France', 20: 'Bonn', 23: 'Allemagne' })];
    const { persons } = await readAll(thunderbirdReader, memoryFile(writeTable(rows)));
    expect(persons[0]?.place).toEqual({ country: 'FR', locality: 'Lyon' });
  });
});
