/**
 * A slow reference implementation of SCORE.md, model `ambit-1`, to test the Cypher statements against. One function per
 * formula, everything recomputed from the file, nothing shared with `src/` but the vocabularies.
 *
 * Where SCORE.md leaves a choice, this is the one taken here:
 *
 * Ties and time
 *  1. A tie counts while since ≤ at < until (the end excluded, as for positions); a date stands for its midnight in UTC.
 *  2. `lastContact` on the day of `at` counts (d = 0), on a later day it is ignored; an interaction counts if its instant
 *     is not after `at`. Interactions before the tie's `since` count. d from `since` is at most 365.
 *  3. Nothing in a file says that an address-book entry had a phone number: here it had one if the platform of an ego tie
 *     is GOOGLE_CONTACTS, OUTLOOK or APPLE and the person has a phone. Nor does it tell a one-way follow: TWITTER is .10.
 *  4. Nothing is inferred from a file (two persons of one employer get no tie); inferred ties come in as an option, and an
 *     inferred ego tie would make a contact.
 *  5. A person tied to the ego by a tie without strength is a contact: in knownShare, in the share of friend ties, in
 *     "no contact", in degree (and makes others degree 2). It has no a, no part in F and focus, and is no door.
 *  6. An interaction with a person who has no tie to the ego makes no contact; its minutes are still shared by all of `with`.
 *  7. The private mark of alter ties means nothing.
 *  8. Declared 0 is a strength: the contact is in n and K (if its fit is > 0), paths over it have P = 0 and are listed.
 * Fit
 *  9. A position that begins after `at` is neither matched nor "any value"; a past one is "any value" in full.
 * 10. Names of organizations, expertise and places are equal if they are so trimmed and lower-cased; person ids exactly.
 * 11. A requirement without criteria (or with soft weights of sum 0) has fit 1 for all and knownShare 1.
 * 12. "Same region" needs a region in the wanted value and the same country.
 * 13. OCCUPATION .5 needs two digits on both sides; a person known by the major group only is 0 for anything narrower.
 * 14. The group of a person: only current positions that name an organization; among several flagged primary also the
 *     latest `from` (absent is the earliest). "Lesser organization id" is the lesser normalised name here.
 * 15. Fits are those at `at`, also where `goalAt` differs. A requirement exists from the goal's `from` (≤ goalAt) and has no
 *     end: neither the goal's `to` nor its status ends it.
 * Formulas
 * 16. No contact: friend ties are KNOWN (0 of 0 is at least 5 %), so absence is STRUCTURAL; K is null, all else 0,
 *     low = high = latent = 0; requirements have coverage 0, reach 0, severity w/Σw, fragility null.
 * 17. "Have a tie to another person": of those that count at `at`, with or without strength, not the one to the ego.
 * 18. While friend ties are unknown the reach of each requirement and K are null too, points.reach is 0 and
 *     points.coverage 65 C: the points still add up. b_j is returned nevertheless.
 * 19. Σw of severity runs over the known requirements; numbers of an UNKNOWN one are all null but knownShare.
 * 20. NO_REQUIREMENTS and INSUFFICIENT_DATA: every number null, low, high and latent included; no platforms, no advice.
 *     activations and b_j are given in every status.
 * 21. Attention: "has minutes" is a sum above 0 within the window (private ones do not count for this).
 * 22. Range: friend ties and knownShare stay as they are; ties without strength enter n, K, F and focus; private ones too.
 * 23. Latent: φ = 1 on every tie; ties without strength stay out. Requirements' zones use C_r, not latent.
 * 24. Per platform: σ in full (from all evidence) for the ego ties that list the platform; the known requirements stay the
 *     same. Platforms of no present ego tie are not listed.
 * 25. Zones compare C_r with 1 exactly: a sum that falls short by rounding is PARTIAL.
 * 26. network.alignment: status ACTIVE, whatever from and to; goals without a score leave the mean; none left → null.
 * Paths and advice
 * 27. P equal to 12 digits is equal, then hops, then ids one after the other in path order. Paths to a contact may be longer
 *     than one hop. γ is the goal's, .5 without one.
 * 28. Target experts: one entry per person; UNKNOWN counts as not COVERED; a PERSON criterion names whatever the zone (also
 *     a soft one). Known of only = everybody beyond degree 2, paths of 3–4 hops or none. Doorways and PROFILE are left out.
 * 29. Meet: everybody who is no contact and gains more than 1e-12; "contacts who know j" are those whose two ties have a
 *     strength, else the best path. Gain and expectation of a pick are marginal to the picks before it. Ties in
 *     the order (12 decimals) go by the external id. `points` are those of the gain; those of the expectation beside it.
 * 30. Revive: relevant = max f > 0 among known requirements (private and strengthless ones too); the meeting raises an
 *     estimated strength and sets d = 0, a declared strength stays. Deepen: from no strength to .04; from between two
 *     levels to the upper one; nothing at 1. Expected = gain. Three lists, none of them greedy but Meet.
 * 31. Friend ties and knownShare are not asked again while advice is weighed.
 */
import type { Platform } from '../../../src/domain.ts';
import { alignmentStatus } from './alignment-status.ts';
import type { AlignmentStatus } from './alignment-status.ts';
import type { AmbitFile } from './ambit-file.ts';
import { goalAt, knownDemands } from './demand.ts';
import type { GoalAt } from './demand.ts';
import { activations, meanCovered, reachables } from './measures.ts';
import type { Activations } from './measures.ts';
import { contacts, friendTiesKnown, withTies } from './network-at.ts';
import type { ReferenceOptions } from './network-at.ts';
import { requirementResults } from './requirement-result.ts';
import type { RequirementResult } from './requirement-result.ts';
import { measure, scenarioScores } from './score.ts';
import type { Measures } from './score.ts';
import { isEgoTie } from './tie-at.ts';

/** Everything SCORE.md § 2 defines for a goal; numbers are null as the status and the friend ties demand. */
export interface Alignment extends Nullable<Measures> {
  readonly goalId: string;
  readonly status: AlignmentStatus;
  readonly friendTies: 'KNOWN' | 'UNKNOWN';
  readonly low: number | null;
  readonly high: number | null;
  readonly latent: number | null;
  readonly requirements: readonly RequirementResult[];
  /** C with only the ties seen through a platform. */
  readonly platforms: ReadonlyMap<Platform, number>;
  /** a_i by contact. */
  readonly activations: Activations;
  /** b_j by person within two hops. */
  readonly reachables: Activations;
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** The alignment of the network with a goal. Throws where the file has no such goal. */
export function alignmentOf(file: AmbitFile, goalId: string, options: ReferenceOptions): Alignment {
  const goal = goalAt(file, goalId, options);
  const friendsKnown = friendTiesKnown(goal.network);
  const status = alignmentStatus(goal);
  return {
    goalId,
    status,
    friendTies: friendsKnown ? 'KNOWN' : 'UNKNOWN',
    ...(status === 'SCORED' ? numbers(goal, friendsKnown) : NO_NUMBERS),
    requirements: requirementResults(goal, friendsKnown),
    platforms: status === 'SCORED' ? platformCoverage(goal) : new Map(),
    activations: activations(goal.network, goal.gamma),
    reachables: reachables(goal.network, goal.gamma),
  };
}

/** network.alignment: the mean score of the active goals by their weights; null where none has a score. */
export function networkScore(file: AmbitFile, options: ReferenceOptions): number | null {
  let sum = 0;
  let weights = 0;
  for (const goal of file.goals ?? []) {
    if ((goal.status ?? 'ACTIVE') !== 'ACTIVE') continue;
    const { score } = alignmentOf(file, goal.id, options);
    if (score === null) continue;
    sum += (goal.weight ?? 1) * score;
    weights += goal.weight ?? 1;
  }
  return weights === 0 ? null : sum / weights;
}

type Numbers = Pick<Alignment, keyof Measures | 'low' | 'high' | 'latent'>;

function numbers(goal: GoalAt, friendsKnown: boolean): Numbers {
  const { network, gamma } = goal;
  const demands = knownDemands(goal);
  const actual = measure(network, demands, gamma, friendsKnown);
  const scores = [actual.score, ...scenarioScores(network, demands, gamma, friendsKnown)];
  const fresh = withTies(network, (tie) => ({ ...tie, phi: 1 }));
  return {
    ...actual,
    low: Math.min(...scores),
    high: Math.max(...scores),
    latent: meanCovered(demands, activations(fresh, gamma)),
  };
}

function platformCoverage(goal: GoalAt): ReadonlyMap<Platform, number> {
  const seen = new Set(contacts(goal.network).flatMap(({ tie }) => [...tie.platforms]));
  return new Map(
    [...seen].sort().map((platform) => {
      const ties = goal.network.ties.filter((tie) => isEgoTie(tie) && tie.platforms.has(platform));
      return [platform, meanCovered(knownDemands(goal), activations({ ...goal.network, ties }, goal.gamma))];
    }),
  );
}

const NO_NUMBERS: Numbers = {
  score: null,
  points: null,
  low: null,
  high: null,
  coverage: null,
  latent: null,
  reach: null,
  balance: null,
  constraint: null,
  brokerage: null,
  diversity: null,
  freshness: null,
  focus: null,
};
