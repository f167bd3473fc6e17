import type { Moment } from '../alignment.service.ts';
import type { NetworkInputs } from '../calculator/inputs.type.ts';
import type { ScoreCalculator } from '../calculator/score-calculator.ts';

/** A tie whose strength is not verified, with what an answer would do to the range of the score. */
export interface TieQuestion {
  readonly person: string;
  /** Points by which the range would narrow if the tie turned out to be as it is assumed to be. */
  readonly narrowing: number;
}

/** How many ties are weighed exactly for each that is asked for. */
const WEIGHED_FOR_EACH = 2;

/**
 * The ties of which an answer would narrow the range most. Those whose bounds differ most in what they bring are weighed
 * exactly: by the range there would be if the strength that is assumed were declared.
 */
export function tieQuestions(
  { egoTies: ties }: NetworkInputs,
  calculator: ScoreCalculator,
  moment: Moment,
  first: number,
): readonly TieQuestion[] {
  const { low, high } = calculator.at(moment);
  if (low === null || high === null) return [];
  const { counted, candidates } = calculator.standing(moment);
  const promising = candidates
    .flatMap(({ id, contact, suitability }) => {
      if (contact === undefined || contact.verified) return [];
      const needed = suitability.fits.reduce((sum, { requirement, fit }) => {
        const { weight = 0, capacity = 1 } = counted[requirement]?.requirement ?? {};
        return sum + (weight * fit) / capacity;
      }, 0);
      const [, weakest, strongest] = contact.activations;
      return [{ id, contact, promise: needed * (strongest - weakest) }];
    })
    .sort((a, b) => b.promise - a.promise || (a.id < b.id ? -1 : 1))
    .slice(0, first * WEIGHED_FOR_EACH);
  return promising
    .map(({ id, contact }) => {
      const declared = contact.strength ?? 0;
      const egoTies = new Map(ties);
      egoTies.set(id, { ...contact.tie, declared, strengthDays: null, strengthValues: null });
      const answered = calculator.withEgoTies(egoTies).at(moment);
      return { person: id, narrowing: high - low - ((answered.high ?? 0) - (answered.low ?? 0)) };
    })
    .filter(({ narrowing }) => narrowing > 1e-12)
    .sort((a, b) => b.narrowing - a.narrowing || (a.person < b.person ? -1 : 1))
    .slice(0, first);
}
