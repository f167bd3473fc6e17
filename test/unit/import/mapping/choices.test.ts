import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { applyChoices } from '../../../../src/import/mapping/apply-choices.ts';
import type { ColumnMapping } from '../../../../src/import/mapping/column-mapping.type.ts';
import { choicesOf, headerSignature } from '../../../../src/import/mapping/header-signature.ts';
import { parseChoicesJson, parseChoicesText } from '../../../../src/import/mapping/parse-choices.ts';
import { planTable } from '../../../../src/import/mapping/table-plan.ts';
import { memoryFile } from '../support.ts';

const MAPPING: ColumnMapping = [
  { column: 1, name: 'Nom', field: 'NAME' },
  { column: 2, name: 'Mail', field: 'EMAIL' },
  { column: 3, name: 'Titre', field: null },
  { column: 4, name: 'Titre', field: null },
];

describe('what a user says of columns', () => {
  test('is written for the command line and as JSON', () => {
    const choices = [
      { column: 'Nom, complet', field: 'NAME' },
      { column: 3, field: 'LAST_CONTACT' },
      { column: 'Remarks', field: null },
    ];
    expect(parseChoicesText('3=last contact, Remarks= ,a=b=Email')).toEqual([
      { column: 3, field: 'LAST_CONTACT' },
      { column: 'Remarks', field: null },
      { column: 'a=b', field: 'EMAIL' },
    ]);
    expect(parseChoicesJson(JSON.stringify(choices))).toEqual(choices);
    expect(parseChoicesJson('{"Nom":"NAME","2":null}')).toEqual([
      { column: '2', field: null },
      { column: 'Nom', field: 'NAME' },
    ]);
  });

  test.each(['Nom', '=NAME', 'Nom=SHOE_SIZE'])('is refused as %j on the command line', (text) => {
    expect(() => parseChoicesText(text)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', field: 'mapping' }));
  });

  test.each(['', 'Nom=NAME', '{"Nom":"SHOE_SIZE"}', '[{"column":0,"field":"NAME"}]', '[{"column":1}]', '7'])(
    'is refused as %j in JSON',
    (text) => {
      expect(() => parseChoicesJson(text)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', field: 'mapping' }));
    },
  );

  test('changes those columns and no others, by name, by folded name or by number', () => {
    const fields = (choices: Parameters<typeof applyChoices>[1]) =>
      applyChoices(MAPPING, choices).map(({ field }) => field);
    expect(fields([])).toEqual(['NAME', 'EMAIL', null, null]);
    expect(fields([{ column: 'Nom', field: null }])).toEqual([null, 'EMAIL', null, null]);
    expect(fields([{ column: ' NOM ', field: 'FAMILY_NAME' }])).toEqual(['FAMILY_NAME', 'EMAIL', null, null]);
    expect(fields([{ column: 4, field: 'TITLE' }])).toEqual(['NAME', 'EMAIL', null, 'TITLE']);
    expect(fields([{ column: '4', field: 'TITLE' }])).toEqual(['NAME', 'EMAIL', null, 'TITLE']);
  });

  test('is refused of a column that is not there or there twice, with what there is', () => {
    expect(() => applyChoices(MAPPING, [{ column: 'Prénom', field: 'NAME' }])).toThrow(
      /1 Nom, 2 Mail, 3 Titre, 4 Titre/,
    );
    expect(() => applyChoices(MAPPING, [{ column: 5, field: 'NAME' }])).toThrow(/does not have/);
    expect(() => applyChoices(MAPPING, [{ column: 'Titre', field: 'TITLE' }])).toThrow(/3 and 4.*number/);
  });

  test('repeats no names that may be a person’s', () => {
    const file = memoryFile('Canarina Zwitscher,Lyon\nBo Li,Paris\n');
    expect(() => planTable(file, { given: [{ column: 'Nom', field: 'NAME' }] })).toThrow(/Its columns are: 1, 2\./);
  });

  test('goes before what was remembered, and that before the guess', () => {
    const file = memoryFile('Nom,Mail,Titre,Titre\n');
    const remembered = applyChoices(MAPPING, [{ column: 4, field: 'TITLE' }]);
    const plan = planTable(file, { remembered, given: [{ column: 1, field: 'NICKNAME' }] });
    expect(plan?.mapping.map(({ field }) => field)).toEqual(['NICKNAME', 'EMAIL', null, 'TITLE']);
    expect(plan?.origin).toBe('GIVEN');
    expect(planTable(file, { remembered })?.origin).toBe('REMEMBERED');
    expect(planTable(file)?.origin).toBe('GUESSED');
  });
});

describe('the signature of a header', () => {
  const signature = (names: readonly string[]): string | undefined =>
    planTable(memoryFile(`${names.map((name) => `"${name}"`).join(';')}\n`))?.signature;

  test('is the same in any order, capitals and without accents, and another for other columns', () => {
    const names = ['Prénom', 'Nom', 'E-mail', 'Société', 'Ville', 'Notes'];
    const expected = signature(names);
    expect(expected).toMatch(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), fc.boolean(), (shuffled, isPlain) => {
        const written = isPlain
          ? shuffled.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase())
          : shuffled;
        expect(signature(written)).toBe(expected);
      }),
      { numRuns: 100 },
    );
    expect(signature([...names, 'Pays'])).not.toBe(expected);
    expect(signature(names.slice(1))).not.toBe(expected);
  });

  test('is none without a header', () => {
    const plan = planTable(memoryFile('Ann,ann@x.example\nBo,bo@x.example\n'));
    expect(plan).toBeDefined();
    expect(plan?.shape === undefined ? '' : headerSignature(plan.shape)).toBeUndefined();
  });

  test('lets the columns be found again in another order, twins by theirs', () => {
    const plan = planTable(memoryFile('Titre,Mail,Titre,Nom\n'));
    const remembered = applyChoices(MAPPING, [{ column: 4, field: 'TITLE' }]);
    expect(plan === undefined ? [] : choicesOf(remembered, plan.shape)).toEqual([
      { column: 1, field: null },
      { column: 2, field: 'EMAIL' },
      { column: 3, field: 'TITLE' },
      { column: 4, field: 'NAME' },
    ]);
  });
});
