import { describe, expect, it } from '@jest/globals';
import { EXPERTISES, expertiseKey, expertiseLabel, searchExpertises } from '../../../src/taxonomy/expertise.ts';
import {
  isOccupationCode,
  OCCUPATIONS,
  occupationAncestors,
  occupationLabel,
  occupationParent,
  occupationSubMajor,
  searchOccupations,
} from '../../../src/taxonomy/occupation.ts';
import {
  isSectorCode,
  searchSectors,
  sectorAncestors,
  sectorLabel,
  sectorParent,
  sectorPrefixes,
  SECTORS,
} from '../../../src/taxonomy/sector.ts';

const codes = (entries: readonly { readonly code: string }[]): readonly string[] => entries.map(({ code }) => code);

describe('sectors', () => {
  it('are 21 sections and 88 divisions', () => {
    expect(SECTORS.filter(({ parent }) => parent === null)).toHaveLength(21);
    expect(SECTORS.filter(({ parent }) => parent !== null)).toHaveLength(88);
  });

  it('have parents at every level', () => {
    expect(['64.19', '64.1', '64', 'K'].map(sectorParent)).toEqual(['64.1', '64', 'K', undefined]);
    expect(sectorAncestors('64.19')).toEqual(['64.1', '64', 'K']);
    expect(sectorAncestors('K')).toEqual([]);
  });

  it('refuse what is no code', () => {
    for (const code of ['', 'Z', '04', '64.5', '64.10', '6419', '64.', 'k']) {
      expect([code, isSectorCode(code), sectorParent(code), sectorLabel(code, 'en')]).toEqual([
        code,
        false,
        undefined,
        undefined,
      ]);
    }
  });

  it('have prefixes for all that is narrower', () => {
    expect(sectorPrefixes('K')).toEqual(['K', '64', '65', '66']);
    expect(sectorPrefixes('64')).toEqual(['64']);
    expect(sectorPrefixes('64.1')).toEqual(['64.1']);
  });

  it('are labelled in both languages, groups and classes by their division', () => {
    expect(sectorLabel('J', 'fr')).toBe('Information et communication');
    expect(sectorLabel('65', 'en')).toBe(
      'Insurance, reinsurance and pension funding, except compulsory social security',
    );
    expect(sectorLabel('62.01', 'en')).toBe(sectorLabel('62', 'en'));
  });

  it('are found in both languages, without accents, by code and under a parent', () => {
    expect(codes(searchSectors('activites immobilieres'))).toEqual(['L', '68']);
    expect(codes(searchSectors('INSUR', 'K'))).toEqual(['64', '65', '66']);
    expect(codes(searchSectors('64'))).toEqual(['64']);
    expect(codes(searchSectors('', 'K'))).toEqual(['64', '65', '66']);
    expect(searchSectors('')).toHaveLength(SECTORS.length);
    expect(searchSectors('zzz')).toEqual([]);
  });
});

describe('occupations', () => {
  it('are the 619 groups of ISCO-08 with parents by prefix', () => {
    expect(OCCUPATIONS).toHaveLength(619);
    expect(['2512', '251', '25', '2'].map(occupationParent)).toEqual(['251', '25', '2', undefined]);
    expect(occupationAncestors('2512')).toEqual(['251', '25', '2']);
    expect(['2512', '25', '2', '9999'].map(occupationSubMajor)).toEqual(['25', '25', undefined, undefined]);
    expect(isOccupationCode('9999')).toBe(false);
  });

  it('are labelled and found in both languages', () => {
    expect(occupationLabel('2611', 'en')).toBe('Lawyers');
    expect(occupationLabel('2611', 'fr')).toBe('Avocats');
    expect(codes(searchOccupations('sages femmes'))).toContain('2222');
    expect(codes(searchOccupations('251'))).toEqual(['251', '2511', '2512', '2513', '2514', '2519']);
    expect(codes(searchOccupations('', '251'))).toEqual(['2511', '2512', '2513', '2514', '2519']);
  });
});

describe('expertises', () => {
  it('are between 150 and 250, each with its own key', () => {
    expect(EXPERTISES.length).toBeGreaterThanOrEqual(150);
    expect(EXPERTISES.length).toBeLessThanOrEqual(250);
    expect(new Set(EXPERTISES.map(({ key }) => key)).size).toBe(EXPERTISES.length);
  });

  it('have one key for their English and French name and every alias', () => {
    const astray = EXPERTISES.flatMap((entry) =>
      [entry.en, entry.fr, ...entry.aliases]
        .filter((name) => expertiseKey(name) !== entry.key)
        .map((name) => `${entry.en}: ${name}`),
    );
    expect(astray).toEqual([]);
  });

  it('have a key whatever the case, accents and number', () => {
    for (const name of ['Venture Finance', 'CAPITAL-RISQUE', 'capital risque', 'Venture capital']) {
      expect(expertiseKey(name)).toBe('venture finance');
    }
    expect(expertiseKey('Gestion de projets')).toBe('project management');
    expect(expertiseKey('Élevage d’Alpagas')).toBe('elevage d alpagas');
    expect(expertiseKey('🚀')).toBe('🚀');
  });

  it('are labelled and found', () => {
    expect(expertiseLabel('achats', 'en')).toBe('procurement');
    expect(expertiseLabel('procurement', 'fr')).toBe('achats');
    expect(expertiseLabel('élevage d’alpagas', 'fr')).toBeUndefined();
    expect(searchExpertises('cybersec').map(({ en }) => en)).toEqual(['cybersecurity']);
  });
});
