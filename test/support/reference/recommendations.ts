import type { AmbitFile } from './ambit-file.ts';
import { alignmentStatus } from './alignment-status.ts';
import { bestFit, goalAt, knownDemands } from './demand.ts';
import type { GoalAt } from './demand.ts';
import { activations, doors, meanCovered } from './measures.ts';
import type { Activations } from './measures.ts';
import { byId, contacts, friendTiesKnown, isContact, networkAt, withTies } from './network-at.ts';
import type { ReferenceOptions } from './network-at.ts';
import { STRENGTH_LEVELS } from './parameters.ts';
import { allPaths } from './paths.ts';
import { coverageWeight } from './score.ts';
import { isEgoTie, otherEnd, EGO } from './tie-at.ts';

/** ΔC at or below this is rounding. */
const NO_GAIN = 1e-12;

/** Advice with its effect on C (`gain` if it works out, `expected` weighed by the odds) and in points of the score. */
export interface Advice {
  readonly kind: 'MEET' | 'REVIVE' | 'DEEPEN';
  readonly person: string;
  readonly gain: number;
  readonly expected: number;
  /** Points of `gain`. */
  readonly points: number;
  /** Points of `expected`. */
  readonly expectedPoints: number;
}

/** A candidate to meet: A_j, the odds of being introduced, and the gain and expectation before any other is met. */
export interface Candidate {
  readonly person: string;
  readonly odds: number;
  readonly gain: number;
  readonly expected: number;
}

/** Every person who is no contact and would add to C: by expectation, then gain, then id. */
export function candidates(file: AmbitFile, goalId: string, options: ReferenceOptions): readonly Candidate[] {
  const goal = goalAt(file, goalId, options);
  if (alignmentStatus(goal) !== 'SCORED') return [];
  return rank(goal, oddsOf(goal), activations(goal.network, goal.gamma));
}

/** The greedy list of whom to meet: each pick enters with its expected effect, and the others are weighed anew. */
export function meet(file: AmbitFile, goalId: string, options: ReferenceOptions): readonly Advice[] {
  const goal = goalAt(file, goalId, options);
  if (alignmentStatus(goal) !== 'SCORED') return [];
  const odds = oddsOf(goal);
  const list: Advice[] = [];
  let strengths = activations(goal.network, goal.gamma);
  for (;;) {
    const [pick] = rank(goal, odds, strengths);
    if (pick === undefined) return list;
    list.push(advice(goal, 'MEET', pick.person, pick.gain, pick.expected));
    strengths = new Map([...strengths, [pick.person, newActivation(goal) * pick.odds]]);
    odds.delete(pick.person);
  }
}

/** Relevant contacts by what one meeting today would add to C. */
export function revive(file: AmbitFile, goalId: string, options: ReferenceOptions): readonly Advice[] {
  return forContacts(file, goalId, options, 'REVIVE', (goal, id) => {
    const interactions = [
      ...(file.interactions ?? []),
      { with: [id], at: options.at.toISOString(), channel: 'MEETING' as const },
    ];
    return activations(networkAt({ ...file, interactions }, options), goal.gamma);
  });
}

/** Relevant contacts by what the next level of strength would add to C. */
export function deepen(file: AmbitFile, goalId: string, options: ReferenceOptions): readonly Advice[] {
  return forContacts(file, goalId, options, 'DEEPEN', (goal, id) => {
    const stronger = withTies(goal.network, (tie) =>
      isEgoTie(tie) && otherEnd(tie, EGO) === id ? { ...tie, sigma: nextLevel(tie.sigma) } : tie,
    );
    return activations(stronger, goal.gamma);
  });
}

/** The least level above a strength; the first one where there is none, the same one at the top. */
export function nextLevel(sigma: number | null): number {
  return STRENGTH_LEVELS.find((level) => sigma === null || level > sigma + 1e-9) ?? sigma ?? 1;
}

function forContacts(
  file: AmbitFile,
  goalId: string,
  options: ReferenceOptions,
  kind: 'REVIVE' | 'DEEPEN',
  after: (goal: GoalAt, id: string) => Activations,
): readonly Advice[] {
  const goal = goalAt(file, goalId, options);
  if (alignmentStatus(goal) !== 'SCORED') return [];
  const demands = knownDemands(goal);
  const before = meanCovered(demands, activations(goal.network, goal.gamma));
  return contacts(goal.network)
    .filter(({ id }) => bestFit(demands, id) > 0)
    .map(({ id }) => ({ id, gain: meanCovered(demands, after(goal, id)) - before }))
    .filter(({ gain }) => gain > NO_GAIN)
    .sort((x, y) => descending(x.gain, y.gain) || byId(x.id, y.id))
    .map(({ id, gain }) => advice(goal, kind, id, gain, gain));
}

/** A_j by person who is no contact. */
function oddsOf(goal: GoalAt): Map<string, number> {
  const strangers = [...goal.network.persons.keys()].filter((id) => !isContact(goal.network, id));
  return new Map(strangers.map((id) => [id, introductionOdds(goal, id)]));
}

/** A_j = 1 − Π(1 − δ·a_i·a_ij) over the contacts who know j, else the best path of 3 or 4 hops, else 0. */
function introductionOdds(goal: GoalAt, id: string): number {
  const open = [...doors(goal.network, goal.gamma, id).values()];
  if (open.length > 0) return 1 - open.reduce((product, p) => product * (1 - p), 1);
  return allPaths(goal.network, goal.gamma, id)[0]?.probability ?? 0;
}

function rank(goal: GoalAt, odds: ReadonlyMap<string, number>, strengths: Activations): readonly Candidate[] {
  const demands = knownDemands(goal);
  const before = meanCovered(demands, strengths);
  const gainOf = (id: string, strength: number): number =>
    meanCovered(demands, new Map([...strengths, [id, strength]])) - before;
  return [...odds]
    .map(([person, a]) => ({
      person,
      odds: a,
      gain: gainOf(person, newActivation(goal)),
      expected: gainOf(person, newActivation(goal) * a),
    }))
    .filter(({ gain }) => gain > NO_GAIN)
    .sort((x, y) => descending(x.expected, y.expected) || descending(x.gain, y.gain) || byId(x.person, y.person));
}

/** σ_new^γ: what one logged meeting makes of a stranger. */
function newActivation(goal: GoalAt): number {
  return goal.network.parameters.sigmaNew ** goal.gamma;
}

function advice(goal: GoalAt, kind: Advice['kind'], person: string, gain: number, expected: number): Advice {
  const weight = 100 * coverageWeight(goal.network.parameters, friendTiesKnown(goal.network));
  return { kind, person, gain, expected, points: weight * gain, expectedPoints: weight * expected };
}

/** Order of gains, the greater one first; what differs by rounding only is equal. */
function descending(x: number, y: number): number {
  return Number(y.toFixed(12)) - Number(x.toFixed(12));
}
