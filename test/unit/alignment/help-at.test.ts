import { expect, test } from '@jest/globals';
import { helpAt, withHelpOf } from '../../../src/alignment/calculator/help-at.ts';

const goal = { help: 'COSTLY', helpValues: ['ORDINARY', 'INFORMATION', 'COSTLY'], helpTimes: [10, 20] };

test.each([
  [9, 'ORDINARY'],
  [10, 'INFORMATION'],
  [19, 'INFORMATION'],
  [20, 'COSTLY'],
])('the help of a goal at %d is what it last became by then: %s', (instant, help) => {
  expect(helpAt(goal, instant)).toBe(help);
  expect(withHelpOf(goal, instant)).toEqual({ help, helpValues: null, helpTimes: null });
});

test('a goal that never asked for other help, and inputs stored before, have one help for always', () => {
  expect(helpAt({ help: 'COSTLY', helpValues: null, helpTimes: null }, 5)).toBe('COSTLY');
  expect(helpAt({ help: 'COSTLY' }, 5)).toBe('COSTLY');
});
