import { describe, expect, it } from '@jest/globals';
import { classifyOnce } from '../../../src/taxonomy/classify-once.ts';
import { classifyPosition } from '../../../src/taxonomy/classify.ts';

const POSITIONS = ['Capgemini', 'Clinique Saint-Laurent', null].flatMap((organization) =>
  ['Chef de projet IT', 'Infirmière', ''].map((title) => ({ organization, title })),
);

describe('a classification that is remembered', () => {
  it('is the one that would be worked out, the second time as well', () => {
    for (let time = 1; time <= 2; time += 1)
      expect(POSITIONS.map(classifyOnce)).toEqual(POSITIONS.map(classifyPosition));
  });

  it('is still right after more positions than are kept', () => {
    for (let index = 0; index < 10_050; index += 1) classifyOnce({ title: `Développeur ${index}` });
    expect(POSITIONS.map(classifyOnce)).toEqual(POSITIONS.map(classifyPosition));
  });
});
