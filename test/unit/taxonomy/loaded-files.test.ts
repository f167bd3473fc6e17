import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AmbitError } from '../../../src/ambit-error.ts';
import type { Lang } from '../../../src/domain.ts';
import { openTaxonomyFile } from '../../../src/taxonomy/load/open-taxonomy-file.ts';
import { readEntries } from '../../../src/taxonomy/load/read-entries.ts';
import type { TaxonomyFile } from '../../../src/taxonomy/load/taxonomy-file.type.ts';

const ESCO_HEADER =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code';
const uri = (id: string): string => `http://data.europa.eu/esco/occupation/${id}`;
const ESCO_EN = `${ESCO_HEADER}
Occupation,${uri('kite')},7319,kite builder,"kite maker
stunt kite builder",,released,2026-05-15T00:00:00Z,,,,x,"Builds ""kites"",
of all sizes.",7319.99
Occupation,${uri('gone')},7319,kite tester,,,obsolete,2027-01-01T00:00:00Z,,,,x,,7319.98
Occupation,${uri('moat')},6221,moat farmer,,,released,2026-01-01T00:00:00Z,,,,x,,6221.97
`;

function fileOf(name: string, text: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ambit-taxonomy-')), name);
  writeFileSync(path, text);
  return path;
}

async function open(name: string, text: string | Buffer, language?: Lang): Promise<TaxonomyFile> {
  const file = await openTaxonomyFile(fileOf(name, text), language);
  if ('unused' in file) throw new Error(`unused: ${file.unused}`);
  return file;
}

async function entriesOf(file: TaxonomyFile): Promise<unknown[]> {
  const entries: unknown[] = [];
  for await (const { entry } of readEntries(file)) entries.push(entry);
  return entries;
}

async function refusal(name: string, text: string | Buffer): Promise<string> {
  try {
    await openTaxonomyFile(fileOf(name, text));
  } catch (error) {
    if (error instanceof AmbitError) return error.message;
    throw error;
  }
  return 'was taken';
}

describe('a file of a taxonomy', () => {
  test('of ESCO’s portal is read with its alternative labels, without what was withdrawn', async () => {
    const file = await open('occupations_en.csv', ESCO_EN);
    expect(file).toMatchObject({ langs: ['en'], entries: 2, release: '2026-05-15' });
    expect(await entriesOf(file)).toEqual([
      {
        scheme: 'ESCO_OCCUPATIONS',
        uri: uri('kite'),
        isco: '7319',
        escoCode: '7319.99',
        labels: { en: ['kite builder', 'kite maker', 'stunt kite builder'] },
      },
      {
        scheme: 'ESCO_OCCUPATIONS',
        uri: uri('moat'),
        isco: '6221',
        escoCode: '6221.97',
        labels: { en: ['moat farmer'] },
      },
    ]);
  });

  test('of both languages in one table is read in both', async () => {
    const id = '0a1b2c3d-0000-4000-8000-00000000000a';
    const file = await open(
      'both.csv',
      `id,isco,label_en,label_fr\n${id},110,kite officer,officier/officière de cerf-volant\n`,
    );
    expect(file.langs).toEqual(['en', 'fr']);
    expect(await entriesOf(file)).toEqual([
      {
        scheme: 'ESCO_OCCUPATIONS',
        uri: uri(id),
        isco: '0110',
        escoCode: null,
        labels: { en: ['kite officer'], fr: ['officier/officière de cerf-volant'] },
      },
    ]);
  });

  test.each([',', ';', '\t'])('of NACE is read with %j between its fields', async (delimiter) => {
    const rows = [
      ['Order', 'Level', 'Code', 'Parent', 'Description', 'This item includes'],
      ['398481', '1', 'A', '', 'AGRICULTURE', ''],
      ['398484', '4', '01.11', '01.1', '"Growing of kites, except rice"', '"a\nb"'],
    ];
    const text = `\uFEFF${rows.map((row) => row.join(delimiter)).join('\r\n')}\r\n`;
    const file = await open('NACE_REV2_en.csv', text);
    expect(await entriesOf(file)).toEqual([
      { scheme: 'NACE', code: 'A', labels: { en: ['AGRICULTURE'] } },
      { scheme: 'NACE', code: '01.11', labels: { en: ['Growing of kites, except rice'] } },
    ]);
  });

  test('tells its language by what was said, else its name, else its words', async () => {
    const rows = Array.from(
      { length: 6 },
      (_, index) => `x,${uri(`u${index}`)},7319,ouvrier des cerfs-volants et autres`,
    );
    const text = `conceptType,conceptUri,iscoGroup,preferredLabel\n${rows.join('\n')}\n`;
    expect((await open('occupations.csv', text)).langs).toEqual(['fr']);
    expect((await open('occupations_en.csv', text)).langs).toEqual(['en']);
    expect((await open('occupations_de.csv', text, 'fr')).langs).toEqual(['fr']);
    expect(await refusal('occupations_de.csv', text)).toMatch(/--language/);
    expect(await refusal('occupations.csv', ESCO_EN)).toMatch(/--language/);
  });

  test.each([
    ['conceptType,conceptUri,code,preferredLabel,status', 'groups or collections of ESCO'],
    [
      'conceptType,conceptUri,broaderType,broaderUri\nISCOGroup,http://data.europa.eu/esco/isco/C11,ISCOGroup,http://data.europa.eu/esco/isco/C1',
      'a hierarchy of ESCO, which the codes tell',
    ],
    [
      'conceptType,conceptUri,preferredLabel,skillType,reuseLevel,altLabels,broaderConceptUri,broaderConceptPT',
      'a collection of ESCO, which the whole list of skills has too',
    ],
  ])('that belongs to the download and is of no use (%s) is named', async (header, unused) => {
    expect(await openTaxonomyFile(fileOf('any.csv', `${header}\n`))).toEqual({ name: 'any.csv', unused });
  });

  test('of ESCO’s skills, and of which is broader, is read', async () => {
    const skill = (id: string): string => `http://data.europa.eu/esco/skill/${id}`;
    const skills = await open(
      'skills_fr.csv',
      `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status\nx,${skill('S1')},,,cerfs-volants,"voler\nplaner",released\nx,${skill('S2')},,,vieux,,obsolete\n`,
    );
    expect(skills).toMatchObject({ langs: ['fr'], entries: 1 });
    expect(await entriesOf(skills)).toEqual([
      { scheme: 'ESCO_SKILLS', uri: skill('S1'), labels: { fr: ['cerfs-volants', 'voler', 'planer'] } },
    ]);
    const id = '0000000A-0000-4000-8000-000000000000';
    const both = await open('any.csv', `id,type,reuse,label_en,label_fr\n${id},knowledge,,,cerfs\n`);
    expect(await entriesOf(both)).toEqual([
      { scheme: 'ESCO_SKILLS', uri: skill(id.toLowerCase()), labels: { fr: ['cerfs'] } },
    ]);
    const broader = await open('any.csv', `id,broader_id\n${id},${skill('s1')}\n${id},${skill('s1')}\n`);
    expect(broader).toMatchObject({ langs: [], entries: 1 });
    expect((await entriesOf(broader))[0]).toEqual({
      scheme: 'ESCO_SKILL_BROADER',
      uri: skill(id.toLowerCase()),
      broader: skill('S1'),
    });
    expect(await refusal('any.csv', `id,broader_id\n${id},kites\n`)).toMatch(/any\.csv, line 2, broaderUri/);
  });

  test('that is wrong somewhere is refused with file, line and field', async () => {
    const broken = (from: string, to: string): Promise<string> =>
      refusal('occupations_en.csv', ESCO_EN.replace(from, to));
    expect(await broken(',6221,moat', ',9999,moat')).toBe(
      "occupations_en.csv, line 6, iscoGroup: '9999' is no unit group of ISCO-08 (four digits). Nothing of the file was loaded.",
    );
    expect(await broken(uri('moat'), 'moat')).toMatch(/line 6, conceptUri: it is no address/);
    expect(await broken(uri('moat'), uri('kite'))).toMatch(/line 6, conceptUri: the same as on line 2/);
    expect(await broken('moat farmer', '')).toMatch(/line 6, label: the label is empty/);
    expect(await broken('moat farmer', 'm'.repeat(501))).toMatch(/line 6, label: a label is longer than 500/);
    expect(await broken('moat farmer,,', 'moat farmer,')).toMatch(
      /line 6, row: it has 13 fields where the header has 14/,
    );
    expect(await broken('of all sizes."', 'of all sizes.')).toMatch(
      /occupations_en\.csv, line 2: the table cannot be read/,
    );
    expect(
      await refusal('occupations_fr.csv', Buffer.from(ESCO_EN.replace('moat farmer', 'mo\u00e9t farmer'), 'latin1')),
    ).toMatch(/line 6, label: it is no UTF-8 text/);
    expect(await refusal('occupations_en.csv', `${ESCO_HEADER}\n`)).toMatch(/nothing below it/);
    expect(await refusal('nace_en.csv', 'Code,Description\n01.99,Kites\n')).toMatch(/line 2, code: '01.99' is no code/);
  });

  test('that is something else is refused with what to give', async () => {
    expect(await refusal('ESCO.zip', Buffer.from('PK\u0003\u0004'))).toMatch(/unpack it/);
    expect(await refusal('photo.csv', Buffer.from([255, 216, 255, 0, 1, 2]))).toMatch(
      /names no columns that are known/,
    );
    expect(await refusal('empty.csv', '')).toMatch(/names no columns that are known/);
    await expect(openTaxonomyFile('/nowhere/occupations_en.csv')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(openTaxonomyFile(tmpdir())).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
