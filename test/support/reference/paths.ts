import type { AmbitFile } from './ambit-file.ts';
import { activation } from './measures.ts';
import { byId, networkAt } from './network-at.ts';
import type { NetworkAt, ReferenceOptions } from './network-at.ts';
import { EGO, otherEnd } from './tie-at.ts';
import type { TieAt } from './tie-at.ts';

export type PathStatus = 'WARM' | 'WEAK' | 'UNVERIFIED' | 'INFERRED_ONLY';

/** The longest path that is ever proposed. */
export const MAX_HOPS = 4;

export interface IntroductionPath {
  /** `ego`, …, the target. */
  readonly persons: readonly string[];
  readonly hops: number;
  readonly probability: number;
  readonly status: PathStatus;
}

/** A tie that can be walked, seen from one of its ends. */
interface Step {
  readonly to: string;
  readonly tie: TieAt;
  readonly a: number;
}

export interface PathOptions extends ReferenceOptions {
  /** Whose help counts for γ; without a goal .5. */
  readonly goalId?: string;
  readonly maxHops?: number;
  readonly first?: number;
}

/** The best introduction paths to a person, best first: at most `first` (5) of at most `maxHops` (4) hops. */
export function paths(file: AmbitFile, to: string, options: PathOptions): readonly IntroductionPath[] {
  const network = networkAt(file, options);
  if (!network.persons.has(to)) throw new Error(`No person ${to} in the file`);
  const goal = (file.goals ?? []).find((candidate) => candidate.id === options.goalId);
  const gamma = goal ? network.parameters.gamma[goal.help ?? 'ORDINARY'] : network.parameters.gammaWithoutGoal;
  return allPaths(network, gamma, to, options.maxHops ?? MAX_HOPS).slice(0, options.first ?? 5);
}

/** Every simple path from the ego to a person, ranked: by probability, then fewer hops, then ids along the way. */
export function allPaths(
  network: NetworkAt,
  gamma: number,
  to: string,
  maxHops: number = MAX_HOPS,
): readonly IntroductionPath[] {
  const steps = walkable(network, gamma);
  const { delta } = network.parameters;
  const found: IntroductionPath[] = [];
  const walk = (persons: readonly string[], ties: readonly TieAt[], probability: number): void => {
    const here = persons[persons.length - 1] ?? EGO;
    if (here === to) {
      found.push({ persons, hops: ties.length, probability, status: statusOf(ties, probability) });
      return;
    }
    if (ties.length === Math.min(maxHops, MAX_HOPS)) return;
    for (const step of steps.get(here) ?? []) {
      if (persons.includes(step.to)) continue;
      const factor = ties.length === 0 ? step.a : delta * step.a;
      walk([...persons, step.to], [...ties, step.tie], probability * factor);
    }
  };
  walk([EGO], [], 1);
  return found.sort(comparePaths);
}

/** Order of paths. Probabilities equal to twelve digits are equal: the order of multiplication decides nothing. */
export function comparePaths(x: IntroductionPath, y: IntroductionPath): number {
  const byProbability = Number(y.probability.toPrecision(12)) - Number(x.probability.toPrecision(12));
  if (byProbability !== 0) return byProbability;
  if (x.hops !== y.hops) return x.hops - y.hops;
  for (const [index, id] of x.persons.entries()) {
    const order = byId(id, y.persons[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function statusOf(ties: readonly TieAt[], probability: number): PathStatus {
  if (ties.some((tie) => tie.inferredOnly)) return 'INFERRED_ONLY';
  if (ties.some((tie) => !tie.verified)) return 'UNVERIFIED';
  return probability >= 0.1 ? 'WARM' : 'WEAK';
}

function walkable(network: NetworkAt, gamma: number): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  for (const tie of network.ties) {
    const a = activation(tie, gamma);
    if (a === null) continue;
    for (const from of [tie.a, tie.b]) {
      const list = steps.get(from) ?? [];
      list.push({ to: otherEnd(tie, from), tie, a });
      steps.set(from, list);
    }
  }
  return steps;
}
