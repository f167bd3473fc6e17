import type { Demand } from './demand.ts';
import {
  activations,
  balance,
  brokerage,
  constraint,
  covered,
  focus,
  meanCovered,
  meanFreshness,
  reachables,
  relevantContacts,
} from './measures.ts';
import { contacts, withTies } from './network-at.ts';
import type { NetworkAt } from './network-at.ts';
import type { ModelParameters } from './parameters.ts';

/** What of the score each part contributes; the sum is the score. */
export interface Points {
  readonly coverage: number;
  readonly reach: number;
  readonly diversity: number;
  readonly freshness: number;
  readonly focus: number;
}

/** The numbers of one network before known demands. */
export interface Measures {
  readonly score: number;
  readonly points: Points;
  readonly coverage: number;
  readonly reach: number | null;
  readonly balance: number;
  readonly constraint: number | null;
  readonly brokerage: number | null;
  readonly diversity: number;
  readonly freshness: number;
  readonly focus: number;
}

/** The score and its parts (SCORE.md § 2); `demands` are the known ones, at least one unless there is no contact. */
export function measure(
  network: NetworkAt,
  demands: readonly Demand[],
  gamma: number,
  friendsKnown: boolean,
): Measures {
  if (contacts(network).length === 0) return NOTHING;
  const a = activations(network, gamma);
  const coverage = meanCovered(demands, a);
  const reach = friendsKnown ? meanCovered(demands, reachables(network, gamma)) : null;
  const bal = balance(demands.map((demand) => covered(demand, a)));
  const members = relevantContacts(network, demands);
  const k = friendsKnown ? constraint(network, members) : null;
  const brk = friendsKnown ? brokerage(k, members.length) : null;
  const diversity = brk === null ? bal : (bal + brk) / 2;
  const freshness = meanFreshness(network, demands);
  const attentive = focus(network, demands);
  const w = network.parameters.weights;
  const points: Points = {
    coverage: 100 * coverageWeight(network.parameters, friendsKnown) * coverage,
    reach: reach === null ? 0 : 100 * w.reach * reach,
    diversity: 100 * w.diversity * coverage * diversity,
    freshness: 100 * w.freshness * coverage * freshness,
    focus: 100 * w.focus * coverage * attentive,
  };
  return {
    score: points.coverage + points.reach + points.diversity + points.freshness + points.focus,
    points,
    coverage,
    reach,
    balance: bal,
    constraint: k,
    brokerage: brk,
    diversity,
    freshness,
    focus: attentive,
  };
}

/** Coverage takes the weight of reach while friend ties are unknown. */
export function coverageWeight(parameters: ModelParameters, friendsKnown: boolean): number {
  return parameters.weights.coverage + (friendsKnown ? 0 : parameters.weights.reach);
}

/** The score were every unverified tie as weak and stale, or as strong and fresh, as the model's range takes it. */
export function scenarioScores(
  network: NetworkAt,
  demands: readonly Demand[],
  gamma: number,
  friendsKnown: boolean,
): readonly number[] {
  const scenarios = [
    { sigma: 0.04, phi: 0.2 },
    { sigma: 0.64, phi: 1 },
  ];
  return scenarios.map((scenario) => {
    const changed = withTies(network, (tie) => (tie.verified ? tie : { ...tie, ...scenario }));
    return measure(changed, demands, gamma, friendsKnown).score;
  });
}

/** No contact: every number is 0 (the constraint of nobody is none). */
const NOTHING: Measures = {
  score: 0,
  points: { coverage: 0, reach: 0, diversity: 0, freshness: 0, focus: 0 },
  coverage: 0,
  reach: 0,
  balance: 0,
  constraint: null,
  brokerage: 0,
  diversity: 0,
  freshness: 0,
  focus: 0,
};
