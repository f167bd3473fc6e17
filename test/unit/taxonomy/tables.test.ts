import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { EXPERTISES } from '../../../src/taxonomy/expertise.ts';
import { normalizeText, organizationKey } from '../../../src/taxonomy/normalize.ts';
import { isOccupationCode, OCCUPATIONS, occupationLabel, occupationParent } from '../../../src/taxonomy/occupation.ts';
import { listed, phraseWords } from '../../../src/taxonomy/phrase-matcher.ts';
import { isSectorCode, sectorLabel, sectorParent, SECTORS } from '../../../src/taxonomy/sector.ts';
import { DOMAIN_OCCUPATIONS } from '../../../src/taxonomy/tables/domain-occupations.ts';
import { ORGANIZATION_WORDS } from '../../../src/taxonomy/tables/organization-words.ts';
import { ORGANIZATIONS_FR_FINANCE } from '../../../src/taxonomy/tables/organizations-fr-finance.ts';
import { ORGANIZATIONS_FR_INDUSTRY } from '../../../src/taxonomy/tables/organizations-fr-industry.ts';
import { ORGANIZATIONS_FR_SERVICES } from '../../../src/taxonomy/tables/organizations-fr-services.ts';
import { ORGANIZATIONS_FR_TECHNOLOGY } from '../../../src/taxonomy/tables/organizations-fr-technology.ts';
import { ORGANIZATIONS_WORLD } from '../../../src/taxonomy/tables/organizations-world.ts';
import { TITLE_OCCUPATIONS } from '../../../src/taxonomy/tables/title-occupations.ts';
import { TITLE_OCCUPATIONS_MORE } from '../../../src/taxonomy/tables/title-occupations-more.ts';

const REFERENCE = '/work/shared/taxonomies';
const withReference = existsSync(REFERENCE) ? it : it.skip;
const skipped = existsSync(REFERENCE) ? '' : ' (skipped: no reference folder)';

interface Row {
  readonly code: string;
  readonly level: string;
  readonly parent: string;
  readonly label_en: string;
  readonly label_fr: string;
}
const reference = (file: string): readonly Row[] =>
  parse<Row>(readFileSync(`${REFERENCE}/${file}`), { columns: true, bom: true });

/** The reference has one French label without its first word and one without an accent; neither matters here. */
const same = (ours: string | undefined, theirs: string): boolean =>
  ours !== undefined && normalizeText(ours).endsWith(normalizeText(theirs));

const ORGANIZATIONS = [
  ...ORGANIZATIONS_FR_FINANCE,
  ...ORGANIZATIONS_FR_INDUSTRY,
  ...ORGANIZATIONS_FR_SERVICES,
  ...ORGANIZATIONS_FR_TECHNOLOGY,
  ...ORGANIZATIONS_WORLD,
];
const TITLES = [...TITLE_OCCUPATIONS, ...TITLE_OCCUPATIONS_MORE];

describe('the tables', () => {
  withReference(`hold NACE Rev. 2 as the reference does${skipped}`, () => {
    const rows = reference('nace_rev2_en_fr.csv');
    for (const { code, level, parent, label_en, label_fr } of rows) {
      expect([code, isSectorCode(code), sectorParent(code)]).toEqual([code, true, parent === '' ? undefined : parent]);
      if (Number(level) > 2) continue;
      expect([code, same(sectorLabel(code, 'en'), label_en), same(sectorLabel(code, 'fr'), label_fr)]).toEqual([
        code,
        true,
        true,
      ]);
    }
    expect(SECTORS).toHaveLength(rows.filter(({ level }) => Number(level) <= 2).length);
  });

  withReference(`hold ISCO-08 as the reference does${skipped}`, () => {
    const rows = reference('isco08_en_fr.csv');
    for (const { code, parent, label_en, label_fr } of rows) {
      expect([code, occupationParent(code)]).toEqual([code, parent === '' ? undefined : parent]);
      expect([code, same(occupationLabel(code, 'en'), label_en), same(occupationLabel(code, 'fr'), label_fr)]).toEqual([
        code,
        true,
        true,
      ]);
    }
    expect(OCCUPATIONS).toHaveLength(rows.length);
  });

  it('name sectors and occupations that exist', () => {
    for (const { sector, names } of ORGANIZATIONS) {
      expect([names.slice(0, 30), isSectorCode(sector)]).toEqual([names.slice(0, 30), true]);
    }
    for (const { sector, words } of ORGANIZATION_WORDS) {
      expect([words, sector === '' || isSectorCode(sector)]).toEqual([words, true]);
    }
    for (const { code, sector, own, words } of TITLES) {
      expect([words, isOccupationCode(code)]).toEqual([words, true]);
      for (const value of [sector, own]) if (value !== undefined) expect(isSectorCode(value)).toBe(true);
    }
    for (const [, manager, professional] of DOMAIN_OCCUPATIONS) {
      expect([manager, professional].every(isOccupationCode)).toBe(true);
    }
  });

  it('name expertises that exist', () => {
    const names = new Set(EXPERTISES.map(({ en }) => en));
    const used = [
      ...DOMAIN_OCCUPATIONS.map(([name]) => name),
      ...ORGANIZATIONS.flatMap(({ expertise }) => expertise ?? []),
      ...TITLES.flatMap(({ expertise }) => expertise ?? []),
    ];
    expect(used.filter((name) => !names.has(name))).toEqual([]);
  });

  it('give a sector from a title with its confidence', () => {
    for (const { sector, confidence, words } of TITLES) {
      expect([words, confidence === undefined]).toEqual([words, sector === undefined]);
    }
  });

  it('hold no phrase that ignored words shrink to a single letter', () => {
    const phrases = [...TITLES, ...ORGANIZATION_WORDS].flatMap(({ words }) => listed(words));
    const shrunk = phrases.filter((phrase) => phraseWords(phrase).join('').length < 2);
    expect(shrunk).toEqual([]);
  });

  it('know several thousand organizations', () => {
    const keys = new Set(
      ORGANIZATIONS.flatMap(({ names }) => listed(names).map((name) => organizationKey(name.replace(/^=/, '')))),
    );
    console.info(`${keys.size} organizations`);
    expect(keys.size).toBeGreaterThan(3000);
  });
});
