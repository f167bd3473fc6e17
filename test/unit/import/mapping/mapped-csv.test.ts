import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { csvReader, mappedCsvReader } from '../../../../src/import/mapping/mapped-csv.reader.ts';
import { planTable } from '../../../../src/import/mapping/table-plan.ts';
import { recogniseReader } from '../../../../src/import/recognise.ts';
import { FIRMS, NAMES, writeTable, WRITINGS } from '../csv-support.ts';
import { brief, memoryFile, readAll, type ReadResult } from '../support.ts';

function readAs(text: string, given: Parameters<typeof planTable>[1] = {}): Promise<ReadResult> {
  const file = memoryFile(text);
  const plan = planTable(file, given);
  if (plan === undefined) throw new Error('no table');
  return readAll(mappedCsvReader(plan), file);
}

describe('any other table of contacts', () => {
  test('is read by the guess at its columns', async () => {
    const text =
      'Nom;Mail;Tél. (bureau);Entreprise;Poste;Ville (domicile);Pays (domicile);Ville (bureau);Pays (bureau);LinkedIn;Compétences;Étiquettes;En contact depuis;Dernier contact;Notes\n' +
      'Ann Poe;"ann@x.example, Ann <ap@y.example>";"01 02 03 04 05";Acme;CFO;;;Lyon;France;ann-poe;"Finance, Audit";"voile, clients";03/04/2019;17/08/2026;never kept\n';
    const file = memoryFile(text);
    expect(recogniseReader(file)).toBe(csvReader);
    const { persons, problems } = await readAll(csvReader, file);
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 2,
        externalId: 'ann@x.example',
        name: { full: 'Ann Poe' },
        emails: ['ann@x.example', 'ap@y.example'],
        phones: ['01 02 03 04 05'],
        profiles: [{ platform: 'LINKEDIN', handle: 'ann-poe', url: 'https://www.linkedin.com/in/ann-poe' }],
        positions: [{ organization: 'Acme', title: 'CFO', primary: true }],
        expertise: [{ name: 'Finance' }, { name: 'Audit' }],
        place: { country: 'FR', locality: 'Lyon' },
        tags: ['voile', 'clients'],
        tie: { since: '2019-04-03', lastContact: '2026-08-17', withPhone: true },
      },
    ]);
  });

  test('is read as the user says, without a header too', async () => {
    const { persons } = await readAs('Ann Poe,ann@x.example,Acme\nBo Li,bo@x.example,Beta\n', {
      given: [
        { column: 1, field: 'NAME' },
        { column: 3, field: 'ORGANIZATION' },
      ],
    });
    expect(persons.map(({ row, name, positions }) => [row, name.full, positions?.[0]?.organization])).toEqual([
      [1, 'Ann Poe', 'Acme'],
      [2, 'Bo Li', 'Beta'],
    ]);
  });

  test('goes by the row’s own id where the user names its column', async () => {
    const given = { given: [{ column: 'Id', field: 'RECORD_ID' as const }] };
    const { persons } = await readAs('Id,Name\n7,Ann\n8,Ann\n', given);
    expect(persons.map(({ externalId }) => externalId)).toEqual(['id:7', 'id:8']);
  });

  test('keeps the keys of its contacts when a column more is read, so that a corrected import finds them again', async () => {
    const text = 'Name,Mail,Wo\nAnn,ann@x.example,xing.com/profile/Ann_Poe\nBo,,\n';
    const keys = async (field: 'PROFILE' | null) =>
      (await readAs(text, { given: [{ column: 3, field }] })).persons.map(({ externalId }) => externalId);
    expect(await keys('PROFILE')).toEqual(await keys(null));
  });

  test('says which date, profile and address it could not read', async () => {
    const text =
      'Name,Mail,Profile,Last contact\nAnn,nowhere,the web,soon\nBo,bo@x.example,xing.com/profile/Bo,2026-01-02\n';
    const given = {
      given: [2, 3, 4].map((column) => ({
        column,
        field: (['EMAIL', 'PROFILE', 'LAST_CONTACT'] as const)[column - 2] ?? null,
      })),
    };
    expect(brief((await readAs(text, given)).problems)).toEqual([
      'WARNING BAD_EMAIL 2 Mail',
      'WARNING BAD_PROFILE 2 Profile',
      'WARNING BAD_PROFILE 2 Profile',
      'WARNING BAD_DATE 2 Last contact',
    ]);
  });

  test('without names or addresses is refused with its columns and what to do', async () => {
    await expect(readAs('Firma,Ort\nCanarina AG,Bonn\n')).rejects.toMatchObject({
      code: 'IMPORT_UNREADABLE',
      message: expect.stringMatching(/1 Firma, 2 Ort.*--map "1=NAME,2=EMAIL".*mapping=/),
    });
  });

  test('repeats no row that may have been taken for a header', async () => {
    const text = 'Canarina Zwitscher,Piepmatz\nBo Li,Acme\n';
    await expect(readAs(text)).rejects.toMatchObject({ message: expect.stringContaining('Its columns are: 1, 2.') });
    const { persons, problems } = await readAs(text, { given: [{ column: 1, field: 'NAME' }] });
    expect(persons).toHaveLength(1);
    expect(brief(problems)).toEqual(['WARNING HEADER_ASSUMED 1']);
    expect(JSON.stringify(problems)).not.toMatch(/canarina|zwitscher|piepmatz/i);
  });

  test('is of one list with the files of the same columns, in any order, and of another list than any other file', () => {
    const list = (text: string): string | undefined => csvReader.listOf?.(memoryFile(text));
    expect(list('Name,Mail\nAnn,a@x.example\n')).toBe(list('Mail;Name\nb@x.example;Bo\n'));
    expect(list('Name,Mail\n')).not.toBe(list('Name,Mail,Ville\n'));
  });

  test('of a social platform, as the user says, is of people who have an account there', async () => {
    const file = memoryFile('Name,Mail\nAnn,ann@x.example\n');
    const plan = planTable(file);
    if (plan === undefined) throw new Error('no table');
    const profiles = async (platform: 'XING' | 'OUTLOOK') =>
      (await readAll(mappedCsvReader(plan, platform), file)).persons[0]?.profiles;
    expect(await profiles('XING')).toEqual([{ platform: 'XING', displayName: 'Ann' }]);
    expect(await profiles('OUTLOOK')).toBeUndefined();
  });

  test('reads the same whatever the delimiter, quotes, line ends, charset and chunks', async () => {
    const contacts = fc.array(fc.record({ name: NAMES, firm: FIRMS, town: NAMES }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(contacts, WRITINGS, fc.integer({ min: 1, max: 99 }), async (people, writing, chunk) => {
        const rows = [
          ['Prénom', 'Société', 'Ville', 'Pays', 'Remarques'],
          ...people.map(({ name, firm, town }) => [name, firm, town, 'Brésil', 'x']),
        ];
        const plain = await readAll(csvReader, memoryFile(writeTable(rows)));
        expect(plain.persons.length).toBeGreaterThan(0);
        const file = memoryFile(writeTable(rows, writing), chunk);
        expect(recogniseReader(file)).toBe(csvReader);
        expect(await readAll(csvReader, file)).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});
