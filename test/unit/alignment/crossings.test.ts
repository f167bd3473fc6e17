import { describe, expect, it } from '@jest/globals';
import { crossingsOf } from '../../../src/alignment/crossing/crossings.ts';
import { ScoreCalculator } from '../../../src/alignment/calculator/score-calculator.ts';
import { goalInputs, MODEL, networkInputs } from '../../support/calculator-inputs.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';

const AT = new Date('2026-11-23T12:00:00Z');

/** Sector and seniority of everybody are known, nobody's expertise: a requirement that asks for all three is unknown. */
function severities(requirements: readonly Record<string, unknown>[]): readonly (number | null)[] {
  const file = {
    ambit: 1,
    source: 'made-up',
    persons: [{ id: 'ann', name: 'Ann', positions: [{ organization: 'Oak', sector: '62', seniority: 2 }] }],
    ties: [{ a: 'ego', b: 'ann', strength: 1, lastContact: '2026-11-23' }],
    goals: [{ id: 'g1', kind: 'OTHER', requirements }],
  } as unknown as AmbitFile;
  const [network, goal] = [networkInputs(file), goalInputs(file, 'g1')];
  const calculator = new ScoreCalculator(network, goal, MODEL);
  const rows = crossingsOf(network, calculator, goal.requirements, [['SECTOR', 'SENIORITY']], { at: AT });
  return [...rows].sort((a, b) => (a.requirement < b.requirement ? -1 : 1)).map(({ severity }) => severity);
}

const sector = { dimension: 'SECTOR', value: '64', hard: true };
const seniority = { dimension: 'SENIORITY', value: '4', hard: false };
const expertise = { dimension: 'EXPERTISE', value: 'lending', level: 1, hard: false };

describe('how severe a crossing is', () => {
  it('is a share where its requirement is unknown for want of a third dimension', () => {
    expect(severities([{ id: 'r1', weight: 3, criteria: [sector, seniority, expertise] }])).toEqual([1]);
  });

  it('weighs an unknown requirement beside those that count', () => {
    const [unknown, counted] = severities([
      { id: 'r1', weight: 3, criteria: [sector, seniority, expertise] },
      { id: 'r2', weight: 1, criteria: [sector, seniority] },
    ]);
    expect([unknown, counted]).toEqual([0.75, 1]);
  });
});
