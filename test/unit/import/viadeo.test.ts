import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { viadeoCsvReader } from '../../../src/import/readers/viadeo/contacts-csv.reader.ts';
import { viadeoJsonReader } from '../../../src/import/readers/viadeo/contacts-json.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { NAMES, writeTable, WRITINGS } from './csv-support.ts';
import { brief, memoryFile, readAll } from './support.ts';

const HEADER = 'Prénom,Nom,E-mail,Société,Fonction,Ville,Pays,Téléphone,Profil';
const MARIE =
  'Marie,Müller,marie@example.org,Acme,Directrice,Rennes,France,01 02 03 04 05,http://fr.viadeo.com/fr/profile/marie.muller';

describe('contacts of Viadeo as CSV', () => {
  test('are known by their column of profiles and read by French names', async () => {
    const file = memoryFile(`${HEADER}\n${MARIE}\n`);
    expect(recogniseReader(file)).toBe(viadeoCsvReader);
    const { persons, problems } = await readAll(viadeoCsvReader, file);
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 2,
        externalId: 'marie@example.org',
        name: { full: 'Marie Müller', given: 'Marie', family: 'Müller' },
        emails: ['marie@example.org'],
        phones: ['01 02 03 04 05'],
        profiles: [
          {
            platform: 'VIADEO',
            handle: 'marie.muller',
            url: 'http://fr.viadeo.com/fr/profile/marie.muller',
            displayName: 'Marie Müller',
          },
        ],
        positions: [{ organization: 'Acme', title: 'Directrice', primary: true }],
        place: { country: 'FR', locality: 'Rennes' },
        tie: { withPhone: true },
      },
    ]);
  });

  test('are read by English names too, and are people of Viadeo without an address there', async () => {
    const text =
      'First name;Last name;Company;Position;City;Country;Profile URL\n' +
      'Bo;Li;Acme;CFO;Lyon;France;https://www.viadeo.com/profile/0021abc\n' +
      'Cid;Fox;;;;;\n';
    const { persons } = await readAll(viadeoCsvReader, memoryFile(text));
    expect(persons.map(({ externalId }) => externalId)).toEqual(['VIADEO:0021abc', 'Cid Fox|1']);
    expect(persons[1]?.profiles).toEqual([{ platform: 'VIADEO', displayName: 'Cid Fox' }]);
  });

  test('are no Viadeo’s where the profiles are elsewhere', () => {
    const elsewhere = `${HEADER}\n${MARIE.replace('fr.viadeo.com/fr/profile', 'www.xing.com/profile')}\n`;
    expect(recogniseReader(memoryFile(elsewhere)).format).toBe('CSV');
  });

  test('read the same whatever the delimiter, quotes, line ends, charset and chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(NAMES, NAMES), { minLength: 1, maxLength: 5 }),
        WRITINGS,
        async (names, writing) => {
          const rows = [
            HEADER.split(','),
            ...names.map(([given, family], at) => [
              given,
              family,
              '',
              'Société, SA',
              '',
              '',
              '',
              '',
              `http://www.viadeo.com/profile/00${at}`,
            ]),
          ];
          const plain = await readAll(viadeoCsvReader, memoryFile(writeTable(rows)));
          const file = memoryFile(writeTable(rows, writing), 50);
          expect(recogniseReader(file)).toBe(viadeoCsvReader);
          expect(await readAll(viadeoCsvReader, file)).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const BO = {
  id: '0021abc',
  name: 'Bo {Li} "the \\"',
  headline: 'CFO, Acme',
  emails: ['bo@example.org'],
  phones: ['+33 6 12 34 56 78'],
  chats: ['bo.skype'],
  socials: ['https://twitter.com/boli', 'http://boli.example'],
  contact: { contactNum: 3, canSeeMyDirectContacts: true, showContacts: false },
  where: { streetAddress: '1 rue X', locality: 'Lyon', postalCode: '69000', region: 'Rhône-Alpes', country: 'France' },
};
const NOBODY = {
  id: null,
  name: '',
  headline: null,
  emails: null,
  phones: null,
  chats: null,
  socials: null,
  where: null,
};

describe('the address book of Viadeo as JSON', () => {
  const person = {
    kind: 'PERSON',
    row: 1,
    externalId: '0021abc',
    name: { full: 'Bo {Li} "the \\"' },
    emails: ['bo@example.org'],
    phones: ['+33 6 12 34 56 78'],
    profiles: [
      { platform: 'VIADEO', accountId: '0021abc', displayName: 'Bo {Li} "the \\"' },
      { platform: 'TWITTER', handle: 'boli', url: 'https://twitter.com/boli' },
    ],
    positions: [{ title: 'CFO, Acme', primary: true }],
    place: { country: 'FR', region: 'Rhône-Alpes', locality: 'Lyon' },
    tie: { withPhone: true },
  };

  test.each([
    ['one object a line', (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).join('\r\n')],
    ['one behind the other', (list: readonly unknown[]) => list.map((each) => JSON.stringify(each, null, 2)).join('')],
    ['a list', (list: readonly unknown[]) => JSON.stringify(list)],
  ])('is read as %s, in chunks of any size', async (_label, write) => {
    const text = write([BO, NOBODY, { ...BO, id: '0022', name: 'Cid' }]);
    expect(recogniseReader(memoryFile(text))).toBe(viadeoJsonReader);
    for (const chunk of [1, 2, 3, 7, 64, 10_000]) {
      const { persons, problems } = await readAll(viadeoJsonReader, memoryFile(text, chunk));
      expect(persons).toMatchObject([person, { row: 3, externalId: '0022' }]);
      expect(brief(problems)).toEqual(['REJECTED NO_NAME 2 name']);
    }
  });

  test('loses no more than the contact that is damaged', async () => {
    const text = `${JSON.stringify(BO)}\n{"name": "Cid", "headline": nothing}\n{"name": 7}\n${JSON.stringify(BO)}\n{"name": "De`;
    const { persons, problems } = await readAll(viadeoJsonReader, memoryFile(text));
    expect(persons.map(({ row }) => row)).toEqual([1, 4]);
    expect(brief(problems)).toEqual(['REJECTED BAD_JSON 2', 'REJECTED BAD_CONTACT 3', 'REJECTED CUT_OFF 5']);
  });

  test('is not taken for other JSON', () => {
    expect(viadeoJsonReader.recognises(memoryFile('[{"name":"Ann","headline":"CEO"}]'))).toBe(false);
    expect(viadeoJsonReader.recognises(memoryFile('{"friends_v2":[{"name":"Ann","timestamp":1}]}'))).toBe(false);
    expect(viadeoJsonReader.recognises(memoryFile(`x ${JSON.stringify(BO)}`))).toBe(false);
  });
});
