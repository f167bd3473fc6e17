import { expect, test } from '@jest/globals';
import { tieQuestions } from '../../../src/alignment/questions/questions.ts';
import { calculatorOfFile, networkInputs } from '../../support/calculator-inputs.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';
import { randomAmbitFile, RANDOM_AT } from '../../support/reference/random-network.ts';
import { EGO, isEgoTie, otherEnd } from '../../support/reference/tie-at.ts';

const MOMENT = { at: RANDOM_AT };
const asked = (file: AmbitFile, first: number) =>
  tieQuestions(networkInputs(file), calculatorOfFile(file, 'g1'), MOMENT, first);

const width = (file: AmbitFile): number => {
  const { low, high } = calculatorOfFile(file, 'g1').at(MOMENT);
  return (high ?? 0) - (low ?? 0);
};

/** The file with what is assumed of a tie to the ego declared. */
function declared(file: AmbitFile, person: string, strength: number): AmbitFile {
  const ties = (file.ties ?? []).map((tie) =>
    isEgoTie(tie) && otherEnd(tie, EGO) === person ? { ...tie, strength } : tie,
  );
  return { ...file, ties };
}

test('the ties that narrow the range most are asked of, as weighing every one of them says', () => {
  let several = 0;
  for (let seed = 1; seed <= 120; seed += 1) {
    const file = randomAmbitFile(seed);
    const whole = width(file);
    const { contacts } = calculatorOfFile(file, 'g1').standing(MOMENT);
    const expected = contacts
      .filter(({ verified }) => !verified)
      .map(({ id, strength }) => ({ person: id, narrowing: whole - width(declared(file, id, strength ?? 0)) }))
      .filter(({ narrowing }) => narrowing > 1e-9)
      .sort((a, b) => b.narrowing - a.narrowing);
    const found = asked(file, 3);
    expect(found.length).toBe(Math.min(3, expected.length));
    found.forEach(({ narrowing }, n) => expect(narrowing).toBeCloseTo(expected[n]?.narrowing ?? 0, 9));
    if (expected.length > 1) several += 1;
  }
  expect(several).toBeGreaterThan(20);
});

test('somebody who fits nothing is asked of where they open the door to an expert', () => {
  const file: AmbitFile = {
    ambit: 1,
    tiesComplete: true,
    ego: { name: 'Eve' },
    persons: [
      { id: 'door', name: 'Dora', positions: [{ sector: '47' }] },
      { id: 'idle', name: 'Ida', positions: [{ sector: '47' }] },
      { id: 'expert', name: 'Xenia', positions: [{ sector: '64' }] },
    ],
    ties: [
      { a: 'ego', b: 'door', platforms: ['LINKEDIN'] },
      { a: 'ego', b: 'idle', platforms: ['LINKEDIN'] },
      { a: 'door', b: 'expert', strength: 0.64 },
    ],
    goals: [{ id: 'g1', requirements: [{ id: 'r1', criteria: [{ dimension: 'SECTOR', value: '64' }] }] }],
  };
  expect(asked(file, 20).map(({ person }) => person)).toEqual(['door']);
});
