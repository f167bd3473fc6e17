import type { Moment } from '../alignment.service.ts';
import type { Candidate } from '../calculator/candidates-at.ts';
import type { ContactAt } from '../calculator/contacts-at.ts';
import type { NetworkInputs } from '../calculator/inputs.type.ts';
import type { RequirementAt } from '../calculator/requirements-at.ts';
import type { ScoreCalculator } from '../calculator/score-calculator.ts';

/** A tie whose strength is not verified, with what an answer would do to the range of the score. */
export interface TieQuestion {
  readonly person: string;
  /** Points by which the range would narrow if the tie turned out to be as it is assumed to be. */
  readonly narrowing: number;
}

/** At least so many ties are weighed exactly for each that is asked for. */
const WEIGHED_FOR_EACH = 2;
/** How many persons and ties may be gone through to weigh exactly: all of a small network, the promising ones of a large one. */
const EXACT_WORK = 2_000_000;

/**
 * The ties to the ego of which an answer would narrow the range most, be it for what the contact brings or for those to whom
 * the contact opens a door. Those whose bounds differ most are weighed exactly: by the range there would be if the strength
 * that is assumed were declared.
 */
export function tieQuestions(
  { egoTies: ties, persons, otherTies }: NetworkInputs,
  calculator: ScoreCalculator,
  moment: Moment,
  first: number,
): readonly TieQuestion[] {
  const { low, high } = calculator.at(moment);
  if (low === null || high === null) return [];
  const { contacts, candidates, counted, day } = calculator.standing(moment);
  const needed = new Map(candidates.map((candidate) => [candidate.index, neededOf(candidate, counted)]));
  const promiseOf = ({ index, activations: [, weakest, strongest] }: ContactAt): number =>
    (strongest - weakest) * ((needed.get(index) ?? 0) + behind(calculator, index, needed, day));
  const weighed = Math.max(first * WEIGHED_FOR_EACH, Math.ceil(EXACT_WORK / (1 + persons.length + otherTies.length)));
  return contacts
    .flatMap((contact) => (contact.verified ? [] : [{ contact, promise: promiseOf(contact) }]))
    .sort((a, b) => b.promise - a.promise || (a.contact.id < b.contact.id ? -1 : 1))
    .slice(0, weighed)
    .map(({ contact }) => {
      const egoTies = new Map(ties);
      const declared = contact.strength ?? 0;
      egoTies.set(contact.id, { ...contact.tie, declared, strengthDays: null, strengthValues: null });
      const answered = calculator.withEgoTies(egoTies).at(moment);
      return { person: contact.id, narrowing: high - low - ((answered.high ?? 0) - (answered.low ?? 0)) };
    })
    .filter(({ narrowing }) => narrowing > 1e-12)
    .sort((a, b) => b.narrowing - a.narrowing || (a.person < b.person ? -1 : 1))
    .slice(0, first);
}

/** What a person wholly reached would bring to the requirements, by weight. */
function neededOf({ suitability }: Candidate, counted: readonly RequirementAt[]): number {
  return suitability.fits.reduce((sum, { requirement, fit }) => {
    const { weight = 0, capacity = 1 } = counted[requirement]?.requirement ?? {};
    return sum + (weight * fit) / capacity;
  }, 0);
}

/** What is behind the door that a contact (by index) opens: of those tied to them on a day, at most. */
function behind(
  { ties, scale }: ScoreCalculator,
  index: number,
  needed: ReadonlyMap<number, number>,
  day: number,
): number {
  const { delta, weightReach, weightCoverage } = scale.model;
  let sum = 0;
  for (let n = ties.offsets[index] as number; n < (ties.offsets[index + 1] as number); n += 1) {
    if (ties.isValid(ties.tieOf[n] as number, day)) sum += needed.get(ties.others[n] as number) ?? 0;
  }
  return (sum * delta * weightReach) / weightCoverage;
}
