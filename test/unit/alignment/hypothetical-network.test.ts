import { describe, expect, it } from '@jest/globals';
import { ScoreCalculator } from '../../../src/alignment/calculator/score-calculator.ts';
import { hypotheticalNetwork, type NetworkChange } from '../../../src/alignment/what-if/hypothetical-network.ts';
import { dayOfInstant } from '../../../src/calendar.ts';
import { goalInputs, MODEL, networkInputs } from '../../support/calculator-inputs.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';
import type { TieRecordContent } from '../../../src/tie/tie-projection.ts';

const AT = new Date('2026-11-23T12:00:00Z');
const DAY = dayOfInstant(AT);
const TODAY = '2026-11-23';

/** Xan and Yan, strangers who know each other; only Yan fits. Ann was a contact until June. */
const FILE = {
  ambit: 1,
  source: 'made-up',
  tiesComplete: true,
  persons: [
    { id: 'ann', name: 'Ann' },
    { id: 'xan', name: 'Xan', expertise: [{ name: 'cooking', level: 1 }] },
    { id: 'yan', name: 'Yan', expertise: [{ name: 'lending', level: 1 }] },
  ],
  ties: [
    { a: 'ego', b: 'ann', strength: 0.36, until: '2026-06-15', lastContact: '2025-11-01' },
    { a: 'xan', b: 'yan', strength: 1, lastContact: TODAY },
  ],
  goals: [
    {
      id: 'g1',
      kind: 'OTHER',
      requirements: [{ id: 'r1', criteria: [{ dimension: 'EXPERTISE', value: 'lending', level: 1, hard: true }] }],
    },
  ],
} as unknown as AmbitFile;

const ANN: TieRecordContent = { origin: 'FILE', strength: 0.36, until: '2026-06-15', lastContact: '2025-11-01' };

function supposed(change: Partial<NetworkChange>) {
  const record = { egoId: 'ego', organizations: new Map<string, string>(), ties: new Map([['ann|ego', [ANN]]]) };
  return hypotheticalNetwork(networkInputs(FILE), { add: [], remove: [], ties: [], ...change }, record, DAY, MODEL);
}

describe('the network there would be', () => {
  it('reaches whom a stranger knows who would be a contact', () => {
    const network = supposed({ add: [{ person: 'xan', details: {}, tie: { strength: 1, lastContact: TODAY } }] });
    const row = new ScoreCalculator(network, goalInputs(FILE, 'g1'), MODEL).at({ at: AT });
    expect(row.reach).toBeCloseTo(0.36, 9);
  });

  it('has somebody again who was a contact, the tie going on as a new one', () => {
    const tie = supposed({ add: [{ person: 'ann', details: {} }] }).egoTies.get('ann');
    expect(tie).toMatchObject({ until: null, declared: 0.25, contact: DAY, strengthValues: [0.36, 0.25] });
  });

  it('refuses to add who is a contact', () => {
    const twice = { person: 'ann', details: {} };
    expect(() => supposed({ add: [twice, twice] })).toThrow('This person is a contact already');
  });

  it('takes all that is supposed of one tie together', () => {
    const network = supposed({
      add: [{ person: 'xan', details: {} }],
      ties: [
        { person: 'xan', strength: 0.64 },
        { person: 'xan', lastContact: '2026-11-01' },
        { person: 'ann', with: 'xan', strength: 0.16 },
        { person: 'xan', with: 'ann', kinds: ['KIN'] },
      ],
    });
    expect(network.egoTies.get('xan')).toMatchObject({ declared: 0.64, since: DAY });
    const between = network.otherTies.filter(({ a, b }) => [a, b].includes('ann'));
    expect(between).toMatchObject([{ declared: 0.16, kin: true }]);
  });
});
