import { describe, expect, test } from '@jest/globals';
import { mappingLines } from '../../../../src/cli/mapping-lines.ts';
import { chooseReader } from '../../../../src/import/choose-reader.ts';
import type { MappingReport } from '../../../../src/import/mapping/column-mapping.type.ts';
import { mappingReport } from '../../../../src/import/mapping/mapping-report.ts';
import { planTable } from '../../../../src/import/mapping/table-plan.ts';
import { memoryFile } from '../support.ts';

function report(text: string, dryRun: boolean, hints: Parameters<typeof planTable>[1] = {}): MappingReport {
  const plan = planTable(memoryFile(text), hints);
  if (plan === undefined) throw new Error('no table');
  return mappingReport(plan, dryRun);
}

describe('what an import tells of the columns', () => {
  test('holds values in a dry run only, a few and short', () => {
    const text = `Name,Notes\nAnn,${'x'.repeat(500)}\nAnn,\nBo,b\nCid,c\nDee,d\n`;
    const samples = report(text, true).columns.map((column) => column.samples);
    expect(samples).toEqual([
      ['Ann', 'Bo', 'Cid'],
      [`${'x'.repeat(79)}…`, 'b', 'c'],
    ]);
    expect(report(text, false).columns).toEqual([
      { column: 1, name: 'Name', field: 'NAME' },
      { column: 2, name: 'Notes', field: null },
    ]);
  });

  test('keeps no names of columns that may be a person’s, unless the owner called them so', () => {
    const text = 'Canarina Zwitscher,Bonn\nBo Li,Lyon\n';
    expect(JSON.stringify(report(text, false))).not.toContain('Canarina');
    expect(report(text, true).columns[0]?.name).toBe('Canarina Zwitscher');
    expect(report(text, false, { given: [{ column: 1, field: 'NAME' }] }).columns[0]?.name).toBe('Canarina Zwitscher');
  });

  test('is one line on the command line, in either language', () => {
    const guessed = report('Nom,Mail,Remarks\nAnn,ann@x.example,x\n', false);
    expect(mappingLines(guessed, 'en')).toEqual([
      '  columns: Nom → NAME, Mail → EMAIL; not read: Remarks (guessed; correct it with --map "Column=FIELD", and import the file again)',
    ]);
    expect(mappingLines({ ...guessed, origin: 'REMEMBERED' }, 'fr')).toEqual([
      '  colonnes : Nom → NAME, Mail → EMAIL ; non lues : Remarks (comme vous l’aviez dit)',
    ]);
  });
});

describe('the choice of a reader', () => {
  const OUTLOOK = 'First Name,Last Name,E-mail Address,Job Title\nAnn,Poe,ann@x.example,CFO\n';
  const format = (text: string, hints: Parameters<typeof chooseReader>[1] = {}): string =>
    chooseReader(memoryFile(text), hints).reader.format;

  test('goes by content where nothing is said', () => {
    expect(format(OUTLOOK)).toBe('OUTLOOK_CSV');
    expect(format('Nom,Mail\nAnn,ann@x.example\n')).toBe('CSV');
    expect(chooseReader(memoryFile(OUTLOOK), {}).plan).toBeUndefined();
  });

  test('goes by the columns where something is said of them, also of a known format', () => {
    expect(format(OUTLOOK, { columns: [{ column: 4, field: 'TAG' }] })).toBe('CSV');
  });

  test('takes a table that the user says is of Viadeo for one', () => {
    expect(format('Nom,Ville\nAnn,Lyon\n', { platform: 'VIADEO' })).toBe('VIADEO_CSV');
    expect(format(OUTLOOK, { platform: 'VIADEO' })).toBe('OUTLOOK_CSV');
  });

  test('shows the columns of a table that says too little, and refuses it when it is read', async () => {
    const file = memoryFile('Firma,Ort\nAcme,Bonn\n');
    const { plan, reader } = chooseReader(file, {});
    expect(plan?.mapping.map(({ name }) => name)).toEqual(['Firma', 'Ort']);
    await expect(reader.read(file)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE' });
  });

  test('has its own words for a chat, though a chat has commas too', () => {
    const chat = '12/31/25, 9:15 PM - Ann Poe: hello\n12/31/25, 9:16 PM - Bo: hi\n';
    expect(() => chooseReader(memoryFile(chat), {})).toThrow(/WhatsApp/);
  });

  test('says so where columns are named of what is no table', () => {
    const card = memoryFile('BEGIN:VCARD\nFN:Ann\nEND:VCARD\n');
    expect(() => chooseReader(card, { columns: [{ column: 1, field: 'NAME' }] })).toThrow(/no table/);
  });
});
