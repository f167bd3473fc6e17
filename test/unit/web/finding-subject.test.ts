import { describe, expect, it } from '@jest/globals';
import { aboutOf, type AuditedGoal, keyOf, subjectsOf } from '../../../src/web/outside-audit/finding-subject.ts';

const requirement = (id: string, zone: AuditedGoal['alignment']['requirements'][number]['zone']) => ({
  zone,
  requirement: { id, label: `label of ${id}` },
});
const GOALS: readonly AuditedGoal[] = [
  {
    id: 'g1',
    title: 'Seed round',
    alignment: { requirements: [requirement('covered', 'COVERED'), requirement('absent', 'ABSENT')] },
  },
  { id: 'g2', title: 'Sales', alignment: { requirements: [requirement('thin', 'THIN')] } },
];
const NOTHING_NAMED = { goal: null, requirement: null };

describe('what a finding can be about', () => {
  it('is each requirement, the emptiest of each goal first, and each goal as a whole', () => {
    expect(subjectsOf(GOALS).map(({ goal, requirement: of }) => [goal, of])).toEqual([
      ['g1', 'absent'],
      ['g1', 'covered'],
      ['g1', null],
      ['g2', 'thin'],
      ['g2', null],
    ]);
  });

  it('is at first what the address names, else the emptiest place', () => {
    expect(aboutOf(GOALS, null, { goal: 'g2', requirement: 'thin' })).toBe(keyOf({ goal: 'g2', requirement: 'thin' }));
    expect(aboutOf(GOALS, null, NOTHING_NAMED)).toBe(keyOf({ goal: 'g1', requirement: 'absent' }));
    expect(aboutOf(GOALS, null, { goal: 'gone', requirement: 'gone' })).toBe(
      keyOf({ goal: 'g1', requirement: 'absent' }),
    );
    expect(aboutOf([], null, NOTHING_NAMED)).toBe('');
    const emptiestLast = [{ id: 'g0', title: 'Nothing asked', alignment: { requirements: [] } }, ...GOALS];
    expect(aboutOf(emptiestLast, null, NOTHING_NAMED)).toBe(keyOf({ goal: 'g1', requirement: 'absent' }));
  });

  it('is of a finding to change what that is about', () => {
    const finding = { goalTitle: 'Seed round', requirementLabel: 'label of covered' };
    expect(aboutOf(GOALS, finding, { goal: 'g2', requirement: 'thin' })).toBe(
      keyOf({ goal: 'g1', requirement: 'covered' }),
    );
    const whole = { goalTitle: 'Sales', requirementLabel: null };
    expect(aboutOf(GOALS, whole, NOTHING_NAMED)).toBe(keyOf({ goal: 'g2', requirement: null }));
  });
});
