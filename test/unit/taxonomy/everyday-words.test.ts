import { describe, expect, test } from '@jest/globals';
import { findOccupations, findSectors } from '../../../src/taxonomy/search-taxonomies.ts';

describe('a sector by everyday words', () => {
  test.each([
    ['bank', '64'],
    ['banks', '64'],
    ['banque', '64'],
    ['Banques', '64'],
    ['software', '62'],
    ['logiciel', '62'],
    ['hospital', '86'],
    ['hôpital', '86'],
    ['restaurant', '56'],
    ['law', '69'],
    ['avocat', '69'],
    ['insurance', '65'],
    ['assurance', '65'],
    ['real estate', 'L'],
    ['immobilier', 'L'],
    ['retail', '47'],
    ['école', 'P'],
    ['school', 'P'],
    ['pharma', '21'],
    ['télécoms', '61'],
    ['car industry', '29'],
    ['cybersécurité', '62'],
    ['consulting', '70'],
    ['conseil', '70'],
    ['venture capital', '64'],
    ['énergie', 'D'],
  ])('%s is %s first', (word, code) => {
    expect(findSectors(word)[0]?.code).toBe(code);
  });

  test('finds what the official labels and codes have as well, each once', () => {
    const codes = findSectors('insur').map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['K', '64', '65', '66']));
    expect(new Set(codes).size).toBe(codes.length);
    expect(findSectors('64').map(({ code }) => code)).toEqual(['64']);
  });

  test('keeps to the sector it is asked below, and finds nothing in words of nothing', () => {
    expect(findSectors('bank', 'K').map(({ code }) => code)).toContain('64');
    expect(findSectors('bank', 'C')).toEqual([]);
    expect(findSectors('zzz')).toEqual([]);
  });
});

describe('an occupation by everyday words', () => {
  test.each([
    ['lawyer', '2611'],
    ['avocate', '2611'],
    ['nurse', '2221'],
    ['infirmière', '2221'],
    ['software engineer', '2512'],
    ['développeuse', '2512'],
    ['accountant', '2411'],
    ['comptable', '2411'],
    ['CEO', '1120'],
    ['recruiter', '2423'],
  ])('%s is %s first', (word, code) => {
    expect(findOccupations(word)[0]?.code).toBe(code);
  });

  test('finds the groups whose labels have the words too', () => {
    expect(findOccupations('sages femmes').map(({ code }) => code)).toContain('2222');
    expect(findOccupations('251').map(({ code }) => code)).toEqual(['251', '2511', '2512', '2513', '2514', '2519']);
  });
});
