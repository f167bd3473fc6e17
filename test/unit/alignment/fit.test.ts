import { describe, expect, test } from '@jest/globals';
import { fitOf } from '../../../src/alignment/calculator/fit.ts';
import { criterionInput, personInput } from '../../support/calculator-inputs.ts';
import { dayNumber } from '../../support/reference/calendar.ts';
import { fit as referenceFit } from '../../support/reference/fit.ts';
import type { SkillTree } from '../../support/reference/skill-tree.ts';
import { FIT_CASES } from './fit-cases.ts';

/** As far as the cases need it, written down by hand. */
const SKILLS: SkillTree = {
  idByName: new Map([['seo', 'search engine optimisation']]),
  broader: new Map([
    ['search engine optimisation', ['digital marketing']],
    ['social media', ['digital marketing']],
    ['digital marketing', ['marketing']],
    ['brand management', ['marketing']],
  ]),
};

const AT = new Date('2026-06-15T13:30:00Z');

test('the table has at least sixty cases, each with a name of its own', () => {
  expect(FIT_CASES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(FIT_CASES.map(([name]) => name)).size).toBe(FIT_CASES.length);
});

describe('fit', () => {
  test.each(FIT_CASES)('%s', (_name, details, criteria, expected) => {
    const person = { id: 'p', name: 'P', ...details };
    const found = fitOf(personInput(person), { criteria: criteria.map(criterionInput) }, dayNumber(AT));
    expect(found).toBeCloseTo(expected, 12);
    expect(referenceFit(person, { id: 'r', criteria }, AT, SKILLS)).toBeCloseTo(expected, 12);
  });
});
