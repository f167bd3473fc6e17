import { describe, expect, test } from '@jest/globals';
import { guessMapping, isSufficient } from '../../../../src/import/mapping/guess-mapping.ts';
import { tableShape } from '../../../../src/import/mapping/table-shape.ts';
import { memoryFile } from '../support.ts';

/** `name=FIELD` for each column that is read. */
function guess(text: string): string[] {
  const shape = tableShape(memoryFile(text));
  if (shape === undefined) throw new Error('no table');
  return guessMapping(shape).flatMap(({ name, field }) => (field === null ? [] : [`${name}=${field}`]));
}

describe('a guess at the columns of a table', () => {
  test.each([
    [
      'Full Name,E-mail 2,Work Phone,Company,Job Title,City,Country,Tags,Notes,Birthday',
      'Full Name=NAME|E-mail 2=EMAIL|Work Phone=PHONE|Company=ORGANIZATION|Job Title=TITLE|City=LOCALITY|Country=COUNTRY|Tags=TAG',
    ],
    [
      'Prénom;Nom;Courriel;Tél. (bureau);Société;Fonction;Ville;Pays;Étiquettes;Remarques;Date de naissance',
      'Prénom=GIVEN_NAME|Nom=FAMILY_NAME|Courriel=EMAIL|Tél. (bureau)=PHONE|Société=ORGANIZATION|Fonction=TITLE|Ville=LOCALITY|Pays=COUNTRY|Étiquettes=TAG',
    ],
    [
      'Name;Vorname;E-Mail geschäftlich;Handy;Firma;Beruf;Ort;Land;Gruppe;Notizen;Geburtstag',
      'Name=FAMILY_NAME|Vorname=GIVEN_NAME|E-Mail geschäftlich=EMAIL|Handy=PHONE|Firma=ORGANIZATION|Beruf=TITLE|Ort=LOCALITY|Land=COUNTRY|Gruppe=TAG',
    ],
    [
      'Nombre,Apellidos,Correo electrónico,Móvil,Empresa,Cargo,Ciudad,País,Notas',
      'Nombre=GIVEN_NAME|Apellidos=FAMILY_NAME|Correo electrónico=EMAIL|Móvil=PHONE|Empresa=ORGANIZATION|Cargo=TITLE|Ciudad=LOCALITY|País=COUNTRY',
    ],
    ['Nom,Mail', 'Nom=NAME|Mail=EMAIL'],
    ['Name,First Name,Last Name', 'Name=NAME|First Name=GIVEN_NAME|Last Name=FAMILY_NAME'],
    ['NOM_DE_FAMILLE\tPRENOM\tADRESSE_EMAIL', 'NOM_DE_FAMILLE=FAMILY_NAME|PRENOM=GIVEN_NAME|ADRESSE_EMAIL=EMAIL'],
    ['Contact,Connected since,Last contact', 'Contact=NAME|Connected since=SINCE|Last contact=LAST_CONTACT'],
  ])('takes %j by its words', (header, expected) => {
    expect(guess(`${header}\n`)).toEqual(expected.split('|'));
  });

  test('takes a column without a known name by what it holds', () => {
    const rows = [
      'Wer,Wie,Wo,Womit',
      'Ann,ann@x.example,xing.com/profile/Ann,+49 30 123456',
      'Bo,bo@x.example,,030 / 7654321',
    ];
    expect(guess(rows.join('\n'))).toEqual(['Wie=EMAIL', 'Wo=PROFILE', 'Womit=PHONE']);
  });

  test('does not believe a name that the values contradict', () => {
    expect(guess('Name,Mail,Last contact\nAnn,yes,often\nBo,no,\nCid,yes,seldom\n')).toEqual(['Name=NAME']);
    expect(guess('Name,Contact\nAnn,ann@x.example\nBo,bo@x.example\n')).toEqual(['Name=NAME', 'Contact=EMAIL']);
    expect(guess('Name,Title\nAnn,Mrs\nBo,Mr.\n')).toEqual(['Name=NAME']);
    expect(guess('Name,Title\nAnn,Captain\nBo,CFO\n')).toEqual(['Name=NAME', 'Title=TITLE']);
  });

  test('never takes somebody else’s address for the contact’s', () => {
    const rows = [
      'Name,Sales rep,Created by,Manager',
      ...[1, 2, 3, 4].map((n) => `P${n},me@x.example,a${n}@x.example,b${n}@x.example`),
    ];
    expect(guess(rows.join('\n'))).toEqual(['Name=NAME']);
  });

  test('leaves dates and numbers alone whose meaning nobody says', () => {
    expect(guess('Name,Wann,Nummer\nAnn,2020-05-14,12345678\nBo,1.2.1990,87654321\n')).toEqual(['Name=NAME']);
  });

  test('is enough with a name or an e-mail address only', () => {
    const sufficient = (text: string): boolean => {
      const shape = tableShape(memoryFile(text));
      return shape !== undefined && isSufficient(guessMapping(shape));
    };
    expect(sufficient('Nom,Ville\nAnn,Lyon\n')).toBe(true);
    expect(sufficient('Wer,Wie\nAnn,ann@x.example\n')).toBe(true);
    expect(sufficient('Company,City\nAcme,Lyon\n')).toBe(false);
    expect(sufficient('Phone,Profile\n0102030405,xing.com/profile/Ann\n')).toBe(false);
  });
});

describe('the shape of a table', () => {
  const shape = (text: string) => tableShape(memoryFile(text));

  test('has its header behind notes, and rows of its width', () => {
    const text = 'Exported, for you, on Monday\n\nsep=;\nNom;Mail;Notes\nAnn;ann@x.example;hello, you\n';
    expect(shape(text)).toMatchObject({ delimiter: ';', headerLine: 4, width: 3, names: ['Nom', 'Mail', 'Notes'] });
  });

  test('has no header where the first row holds values already', () => {
    expect(shape('Ann,ann@x.example\nBo,bo@x.example\n')).toMatchObject({
      headerLine: 0,
      names: ['column 1', 'column 2'],
      isHeaderSure: false,
    });
  });

  test('is as wide as its rows where the header names fewer columns', () => {
    const found = shape('Name,Mail\nAnn,ann@x.example,more\nBo,bo@x.example,more\n');
    expect(found).toMatchObject({ width: 3, names: ['Name', 'Mail', 'column 3'] });
  });

  test('does not vouch for a header of words that may be a person’s', () => {
    expect(shape('Ann Poe,Lyon\nBo Li,Paris\n')).toMatchObject({ headerLine: 1, isHeaderSure: false });
    expect(shape('Wer,Wie\nAnn,ann@x.example\n')).toMatchObject({ headerLine: 1, isHeaderSure: true });
  });

  test('may be a list of addresses alone', () => {
    expect(shape('email\nann@x.example\nbo@x.example\n')).toMatchObject({ width: 1, names: ['email'] });
    expect(shape('ann@x.example\nbo@x.example\n')).toMatchObject({ width: 1, headerLine: 0 });
  });

  test.each([
    ['prose', 'Dear Ann, how are you?\nI hope, as always, well.\nYours, in haste, and so on, Bo\nX\nY\n'],
    ['one line of prose', 'Dear Ann, how are you?\n'],
    ['JSON', '[{"name":"Ann","mail":"x"},\n{"name":"Bo","mail":"y"}]'],
    ['XML', '<a b="1,2"/>\n<a b="3,4"/>'],
    ['a script', 'window.YTD.x = [1,2]'],
    ['nothing', ''],
  ])('is none in %s', (_label, text) => {
    expect(shape(text)).toBeUndefined();
  });
});
