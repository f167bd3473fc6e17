import { describe, expect, test } from '@jest/globals';
import { fitOf } from '../../../src/alignment/calculator/fit.ts';
import { criterionInput, personInput } from '../../support/calculator-inputs.ts';
import { dayNumber } from '../../support/reference/calendar.ts';
import { fit as referenceFit } from '../../support/reference/fit.ts';
import { FIT_CASES } from './fit-cases.ts';

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
    expect(referenceFit(person, { id: 'r', criteria }, AT)).toBeCloseTo(expected, 12);
  });
});
