import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ScoreCalculator } from '../../../src/alignment/calculator/score-calculator.ts';
import { calculatorFrom, snapshotInputs } from '../../../src/alignment/snapshot/snapshot-inputs.ts';
import { goalInputs, MODEL, networkInputs } from '../../support/calculator-inputs.ts';
import type { AmbitFile, AmbitPerson } from '../../support/reference/ambit-file.ts';
import { RANDOM_AT, randomAmbitFile } from '../../support/reference/random-network.ts';

const AT = new Date('2026-11-23T12:00:00Z');
const TODAY = '2026-11-23';

/** Two contacts who fit by half and are in different firms, and Yan, who fits nothing. */
function file(tiesComplete: boolean, others: readonly (readonly [string, string])[]): AmbitFile {
  const contact = (id: string, organization: string): AmbitPerson => ({
    id,
    name: id,
    positions: [{ organization, title: 'Lender' }],
    expertise: [{ name: 'lending', level: 0.5 }],
  });
  return {
    ambit: 1,
    source: 'made-up',
    tiesComplete,
    persons: [contact('a', 'Oak Bank'), contact('b', 'Elm Bank'), { id: 'y', name: 'Yan' }],
    ties: [
      { a: 'ego', b: 'a', strength: 1, lastContact: TODAY },
      { a: 'ego', b: 'b', strength: 1, lastContact: TODAY },
      ...others.map(([a, b]) => ({ a, b, strength: 1 })),
    ],
    interactions: [],
    goals: [
      {
        id: 'g1',
        kind: 'OTHER',
        requirements: [
          { id: 'r1', capacity: 2, criteria: [{ dimension: 'EXPERTISE', value: 'lending', level: 1, hard: false }] },
        ],
      },
    ],
  } as unknown as AmbitFile;
}

function both(of: AmbitFile, at: Date) {
  const [network, goal] = [networkInputs(of), goalInputs(of, 'g1')];
  const inputs = snapshotInputs(network, goal, MODEL, { at });
  return {
    inputs,
    live: new ScoreCalculator(network, goal, MODEL).at({ at }),
    frozen: calculatorFrom(inputs).at({ at }),
  };
}

describe('what a snapshot is computed from', () => {
  it('gives the score where a contact knows somebody who fits nothing', () => {
    const { live, frozen } = both(file(true, [['a', 'y']]), AT);
    expect(live).toMatchObject({ coverage: 0.5, reach: 0.5, brokerage: 1 });
    expect(live.score).toBeCloseTo(47.5, 9);
    expect(frozen).toEqual(live);
  });

  it('tells that friend ties are known by whom a contact knows who fits nothing', () => {
    const { live, frozen } = both(file(false, [['b', 'y']]), AT);
    expect(live.friendTiesKnown).toBe(true);
    expect(frozen).toEqual(live);
  });

  it('says nothing of who fits nothing but that they are', () => {
    const { inputs } = both(file(true, [['a', 'y']]), AT);
    expect(inputs.network.persons.at(-1)).toMatchObject({ id: 'y', placeKey: null, positions: [], expertise: [] });
  });

  it('takes no account of a tie to somebody who is not among the persons', () => {
    const whole = networkInputs(file(true, [['a', 'y']]));
    const torn = { ...whole, persons: whole.persons.filter(({ id }) => id !== 'y') };
    const goal = goalInputs(file(true, []), 'g1');
    const untied = new ScoreCalculator({ ...torn, otherTies: [] }, goal, MODEL).at({ at: AT });
    expect(new ScoreCalculator(torn, goal, MODEL).at({ at: AT })).toEqual(untied);
  });

  it('gives the score of any network', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const { live, frozen } = both(randomAmbitFile(seed), RANDOM_AT);
        expect(frozen).toEqual(live);
      }),
      { numRuns: 300 },
    );
  });
});
