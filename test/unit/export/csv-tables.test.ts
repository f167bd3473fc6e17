import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { csvRow } from '../../../src/export/csv/csv-row.ts';
import { exportedTables } from '../../../src/export/csv/write-tables.ts';
import { zipTables } from '../../../src/export/csv/zip-tables.ts';
import type { ExportedNetwork } from '../../../src/export/exported-network.type.ts';
import { egorTables } from '../../../src/import/readers/egor/egor-tables.ts';
import { csvReader } from '../../../src/import/mapping/mapped-csv.reader.ts';
import { READERS } from '../../../src/import/recognise.ts';
import { neutralCell, textOfCell } from '../../../src/spreadsheet-cell.ts';
import { brief, diskFile, entries, memoryFile, readAll, readEntries } from '../import/support.ts';
import { MADE_UP, madeUpPerson } from './made-up-network.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

function zipped(network: ExportedNetwork): Buffer {
  return Buffer.concat([...zipTables(exportedTables(network), NOW)]);
}

function tablesOf(network: ExportedNetwork): Record<string, Record<string, string>[]> {
  const files = Object.entries(unzipSync(zipped(network)));
  return Object.fromEntries(
    files.map(([name, bytes]) => [name, parse(Buffer.from(bytes), { columns: true }) as Record<string, string>[]]),
  );
}

describe('cells that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('%j begins with an apostrophe', (text) => {
    expect(neutralCell(text)).toBe(`'${text}`);
  });

  test.each(['', 'Ann', "O'Neil", "'quoted'", '1+1', 'a=b', "''"])('%j stays as it is', (text) => {
    expect(neutralCell(text)).toBe(text);
    expect(textOfCell(text)).toBe(text);
  });

  test('come back unchanged, whatever they were', () => {
    const nasty = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a', '"', ',') });
    fc.assert(fc.property(fc.oneof(nasty, fc.string()), (text) => textOfCell(neutralCell(text)) === text));
    fc.assert(fc.property(nasty, (text) => !/^[=+\-@\t\r\n]/.test(neutralCell(text))));
  });
});

describe('a network as the tables of egor', () => {
  test('has the ego, the alters with their ties to the ego, the ties among them, and whoever is no alter apart', () => {
    const tables = tablesOf(MADE_UP);
    expect(Object.keys(tables)).toEqual(['ego.csv', 'alters.csv', 'alter-ties.csv', 'others.csv', 'other-ties.csv']);
    expect(tables['ego.csv']).toMatchObject([
      { egoID: 'ego', name: 'Ada "the" Alder-Ōkubo', organization: 'Alder & Sons' },
    ]);
    expect(tables['alters.csv']).toMatchObject([
      {
        egoID: 'ego',
        alterID: 'p1',
        name: 'Zoë <Quill> & Søn',
        strength: '0.64',
        since: '2019-05-01',
        phone: "'+33612345678; 01 99 00 11 22",
      },
      { egoID: 'ego', alterID: 'p2', name: "'=cmd|'/c calc'!A1" },
    ]);
    expect(tables['alter-ties.csv']).toMatchObject([{ egoID: 'ego', Source: 'p1', Target: 'p2' }]);
    expect(tables['others.csv']?.map(({ alterID, until }) => [alterID, until])).toEqual([
      ['p3', '2020-01-01'],
      ['p4', ''],
    ]);
    expect(tables['other-ties.csv']).toMatchObject([{ Source: 'p2', Target: 'p4', since: '2021-03-04' }]);
  });

  test('has no tables of others where there are none', () => {
    const network = { ...MADE_UP, persons: [madeUpPerson(1)], ties: [{ a: 'ego', b: 'p1' }] };
    expect(Object.keys(tablesOf(network))).toEqual(['ego.csv', 'alters.csv', 'alter-ties.csv']);
  });

  test('has no cell that a spreadsheet would run', () => {
    for (const rows of Object.values(tablesOf(MADE_UP))) {
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  test('comes back through the archive reader as it was', async () => {
    const file = await diskFile(zipped(MADE_UP), 'network.csv.zip');
    const [archive] = READERS;
    if (archive === undefined) throw new Error('no reader');
    const { persons, ties, egos, parts, problems } = await readAll(archive, file);
    expect(problems).toEqual([]);
    expect(parts).toMatchObject([{ format: 'EGOR_TABLES', tiesToEgo: false }]);
    expect(persons.map(({ name, externalId }) => [externalId, name.full])).toEqual(
      MADE_UP.persons.map(({ id, name }) => [id, name]),
    );
    expect(persons[0]).toMatchObject({
      phones: ['+33612345678', '01 99 00 11 22'],
      tags: ['=HYPERLINK("http://evil.example")', 'school, Rennes', '+1'],
    });
    expect(egos).toMatchObject([{ name: { full: 'Ada "the" Alder-Ōkubo' }, tags: ['me'] }]);
    const byEnds = (tie: { a: string; b: string }): string => `${tie.a} ${tie.b}`;
    expect(
      ties.map(({ kind: _kind, row: _row, ...tie }) => tie).sort((x, y) => (byEnds(x) < byEnds(y) ? -1 : 1)),
    ).toEqual([...MADE_UP.ties].sort((x, y) => (byEnds(x) < byEnds(y) ? -1 : 1)));
  });

  test('keeps any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (name) => {
        const shown = Buffer.from(name).toString().trim();
        fc.pre(shown !== '' && !shown.includes('\uFFFD'));
        const network = { ...MADE_UP, persons: [madeUpPerson(1, { name: shown })], ties: [] };
        const files = exportedTables(network).map(({ fileName, rows }) => [fileName, [...rows].join('')] as const);
        const { persons } = await readEntries(egorTables, entries(Object.fromEntries(files)));
        expect(persons[0]?.name.full).toBe(shown);
      }),
      { numRuns: 100 },
    );
  });

  test('is read from other programs too: numbers as ids, NA, dots before the names, every alter tied', async () => {
    const { persons, ties, problems } = await readEntries(
      egorTables,
      entries({
        'egos.csv': '".egoID";"sex"\n1;"w"\n',
        'alters.csv': '".altID";".egoID";"name";"country"\n1;1;"Ann Poe";NA\n2;1;"Na";"FR"\n;1;"x";""\n',
        'aaties.csv': '.egoID,.srcID,.tgtID,weight\n1,1,2,1\n1,1,9,1\n1,,2,1\n',
      }),
    );
    expect(persons).toMatchObject([
      { externalId: '1', name: { full: 'Ann Poe' } },
      { externalId: '2', name: { full: 'Na' }, place: { country: 'FR' } },
    ]);
    expect(persons[0]).not.toHaveProperty('place');
    expect(ties).toMatchObject([
      { a: 'ego', b: '1' },
      { a: 'ego', b: '2' },
      { a: '1', b: '2', strength: 0.5 },
    ]);
    expect(brief(problems)).toEqual([
      'REJECTED NO_ID 4 alterID',
      'REJECTED DANGLING_EDGE 3 target',
      'REJECTED NO_ID 4 Source',
    ]);
  });

  test('is one network: tables of several egos are refused', async () => {
    const { problems, persons } = await readEntries(egorTables, entries({ 'alters.csv': 'egoID,alterID\n1,1\n2,1\n' }));
    expect(persons).toEqual([]);
    expect(brief(problems)).toEqual(['REJECTED UNREADABLE_PART 1']);
    expect(problems[0]?.message).toContain('several egos (alters.csv, line 3)');
  });

  test('a table of it that is imported alone has its cells back as well', async () => {
    const row = csvRow(['name', 'e-mail', 'phone']) + csvRow(['=Ann Poe', 'ann@poe.example', '+4930123456']);
    const { persons } = await readAll(csvReader, memoryFile(row));
    expect(persons).toMatchObject([{ name: { full: '=Ann Poe' }, phones: ['+4930123456'] }]);
  });
});
