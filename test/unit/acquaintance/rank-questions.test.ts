import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CANDIDATES, rankQuestions, type QuestionPerson } from '../../../src/acquaintance/rank-questions.ts';
import { pairKey } from '../../../src/tie/tie-store.ts';

const one = (id: string, more: Partial<QuestionPerson> = {}): QuestionPerson => ({
  id,
  activation: null,
  value: 0,
  organizations: [],
  formerly: [],
  sectors: [],
  place: null,
  ...more,
});
const nothing = (): boolean => false;

describe('questions who knows whom', () => {
  it('ask the contact first who stands closer to whom is wanted', () => {
    const persons = [
      one('far', { activation: 0.5 }),
      one('near', { activation: 0.5, organizations: ['acme'] }),
      one('wanted', { value: 1, organizations: ['acme'] }),
    ];
    expect(rankQuestions(persons, nothing, 20).map(({ person, ground }) => [person, ground])).toEqual([
      ['near', 'EMPLOYER'],
      ['far', 'STANDING'],
    ]);
  });

  it('ask the contact first who can be called upon more', () => {
    const persons = [one('a', { activation: 0.1 }), one('b', { activation: 0.9 }), one('w', { value: 1 })];
    expect(rankQuestions(persons, nothing, 1).map(({ person }) => person)).toEqual(['b']);
  });

  const person = fc.record({
    activation: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    value: fc.double({ min: 0, max: 1, noNaN: true }),
    organizations: fc.subarray(['x', 'y']),
    formerly: fc.subarray(['x', 'z']),
    sectors: fc.subarray(['62', '64']),
    place: fc.option(fc.constantFrom('fr/', 'de/')),
  });

  it('never ask about a pair twice, about oneself, or about what is answered, and not about too many', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 25 }), fc.nat(30), (list, seed) => {
        const persons = list.map((each, index) => ({ id: `p${index}`, ...each }));
        const answered = (pair: string): boolean => pair.length % 3 === seed % 3;
        const questions = rankQuestions(persons, answered, 20);
        const pairs = questions.flatMap(({ person: asked, candidates }) => candidates.map((id) => pairKey(asked, id)));
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { person: asked, candidates } of questions) {
          expect(candidates).not.toContain(asked);
          expect(candidates.length).toBeGreaterThan(0);
          expect(candidates.length).toBeLessThanOrEqual(CANDIDATES);
        }
        expect(pairs.filter(answered)).toEqual([]);
      }),
    );
  });
});
