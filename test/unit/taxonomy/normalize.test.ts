import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalizeText, organizationKey } from '../../../src/taxonomy/normalize.ts';

describe('normalizeText', () => {
  it.each([
    ['  Société  Générale ', 'societe generale'],
    ['Œuvre & Cœur', 'oeuvre coeur'],
    ['U.S. Senate', 'us senate'],
    ['S.A.R.L. Dupont', 'sarl dupont'],
    ['J.Dupont', 'j dupont'],
    ['R&D', 'rnd'],
    ['M & A', 'mna'],
    ['H&M', 'h m'],
    ['ﬁnance Ⅷ', 'finance viii'],
    ['🚀 Growth™', 'growth'],
    ['🚀', ''],
  ])('%s', (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});

describe('organizationKey', () => {
  it.each([
    ['Danone SA', 'danone'],
    ['DANONE S.A.', 'danone'],
    ['Groupe SEB', 'seb'],
    ['Le Groupe La Poste', 'la poste'],
    ['La Poste Groupe', 'la poste'],
    ['SARL Dupont & Fils', 'dupont fils'],
    ['Northwind Analytics, Inc.', 'northwind analytics'],
    ['Siemens GmbH & Co. KG', 'siemens'],
    ['EDF (Électricité de France)', 'edf'],
    ['Microsoft France', 'microsoft'],
    ['Air France', 'air france'],
    ['Banque de France', 'banque de france'],
    ['Business France', 'business france'],
    ['France', 'france'],
    ['Groupe', 'groupe'],
    ['SA', 'sa'],
    ['(SAS)', 'sas'],
    ['🚀', '🚀'],
  ])('%s', (name, expected) => {
    expect(organizationKey(name)).toBe(expected);
  });

  it('is empty for a blank name alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(organizationKey(name) === '').toBe(name.trim() === '');
      }),
    );
  });
});
