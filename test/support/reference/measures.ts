import type { Demand } from './demand.ts';
import { bestFit } from './demand.ts';
import { attention, contacts, neighbours } from './network-at.ts';
import type { NetworkAt } from './network-at.ts';
import { EGO } from './tie-at.ts';
import type { TieAt } from './tie-at.ts';

/** How strongly each person can be counted on, by id: a for coverage, b for reach. */
export type Activations = ReadonlyMap<string, number>;

/** a = σ^γ·φ; null where the tie's strength is. */
export function activation(tie: TieAt, gamma: number): number | null {
  return tie.sigma === null ? null : tie.sigma ** gamma * tie.phi;
}

/** a_i of every contact whose tie has a strength. */
export function activations(network: NetworkAt, gamma: number): Activations {
  const result = new Map<string, number>();
  for (const { id, tie } of contacts(network)) {
    const a = activation(tie, gamma);
    if (a !== null) result.set(id, a);
  }
  return result;
}

/** δ·a_i·a_ij of every contact i who is tied to j, by contact: the doors to j. Ties without strength are no doors. */
export function doors(
  network: NetworkAt,
  gamma: number,
  j: string,
  a: Activations = activations(network, gamma),
): Activations {
  const result = new Map<string, number>();
  for (const { id, tie } of neighbours(network, j)) {
    const toDoor = id === EGO ? undefined : a.get(id);
    const beyond = activation(tie, gamma);
    if (toDoor !== undefined && beyond !== null) result.set(id, network.parameters.delta * toDoor * beyond);
  }
  return result;
}

/** b_j = 1 − (1 − a_j)·Π_i (1 − δ·a_i·a_ij) of everybody who has a tie to the ego or a door. */
export function reachables(network: NetworkAt, gamma: number): Activations {
  const a = activations(network, gamma);
  const result = new Map<string, number>();
  for (const j of network.persons.keys()) {
    const open = [...doors(network, gamma, j, a).values()];
    const own = a.get(j);
    if (own === undefined && open.length === 0) continue;
    result.set(j, 1 - open.reduce((product, p) => product * (1 - p), 1 - (own ?? 0)));
  }
  return result;
}

/** S_r = Σ_g [1 − Π_{i in g} (1 − f_ir·a_i)]; T_r with b in the place of a. */
export function support(demand: Demand, strengths: Activations): number {
  const missing = new Map<string, number>();
  for (const [id, strength] of [...strengths].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const group = demand.group.get(id) ?? id;
    missing.set(group, (missing.get(group) ?? 1) * (1 - (demand.fit.get(id) ?? 0) * strength));
  }
  return [...missing.values()].reduce((sum, product) => sum + (1 - product), 0);
}

/** C_r, or R_r if given b: the support in shares of the capacity, at most 1. */
export function covered(demand: Demand, strengths: Activations): number {
  return Math.min(1, support(demand, strengths) / demand.capacity);
}

/** C or R: the mean of the requirements by their weights. */
export function meanCovered(demands: readonly Demand[], strengths: Activations): number {
  const weights = demands.reduce((sum, demand) => sum + demand.weight, 0);
  return demands.reduce((sum, demand) => sum + demand.weight * covered(demand, strengths), 0) / weights;
}

/** Bal: Blau's index of the requirements' shares of coverage, normalised (IQV). */
export function balance(coverages: readonly number[]): number {
  const total = coverages.reduce((sum, c) => sum + c, 0);
  if (total === 0) return 0;
  if (coverages.length === 1) return 1;
  const squares = coverages.reduce((sum, c) => sum + (c / total) ** 2, 0);
  return (1 - squares) / (1 - 1 / coverages.length);
}

/** The contacts with a strength whom some demand wants. */
export function relevantContacts(network: NetworkAt, demands: readonly Demand[]): readonly string[] {
  return contacts(network)
    .filter(({ id, tie }) => tie.sigma !== null && bestFit(demands, id) > 0)
    .map(({ id }) => id);
}

/**
 * Burt's constraint of the ego among `members`, every tie counting 1, restricted to the ego and them:
 * Σ_j (p_ej + Σ_q p_eq·p_qj)², p the share of a person's ties. Null without members.
 */
export function constraint(network: NetworkAt, members: readonly string[]): number | null {
  if (members.length === 0) return null;
  const inside = new Set([EGO, ...members]);
  const friends = new Map<string, ReadonlySet<string>>();
  for (const id of inside) {
    const tied = neighbours(network, id).filter((n) => n.tie.sigma !== null && inside.has(n.id));
    friends.set(id, new Set(tied.map((n) => n.id)));
  }
  const share = (x: string, y: string): number => {
    const of = friends.get(x) ?? new Set();
    return of.has(y) ? 1 / of.size : 0;
  };
  let sum = 0;
  for (const j of members) {
    let p = share(EGO, j);
    for (const q of members) if (q !== j) p += share(EGO, q) * share(q, j);
    sum += p ** 2;
  }
  return sum;
}

/** Brk = (1 − K)/(1 − 1/n) within [0,1]; 0 with fewer than two members. */
export function brokerage(k: number | null, n: number): number {
  if (k === null || n < 2) return 0;
  return Math.min(1, Math.max(0, (1 - k) / (1 - 1 / n)));
}

/** F: the mean freshness of the contacts, by strength times fit. */
export function meanFreshness(network: NetworkAt, demands: readonly Demand[]): number {
  let sum = 0;
  let weights = 0;
  for (const { id, tie } of contacts(network)) {
    const u = (tie.sigma ?? 0) * bestFit(demands, id);
    sum += u * tie.phi;
    weights += u;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** A: the share of the attention to non-private contacts that goes to whom the goal wants. */
export function focus(network: NetworkAt, demands: readonly Demand[]): number {
  const t = attention(network);
  let sum = 0;
  let weights = 0;
  for (const { id, tie } of contacts(network)) {
    if (tie.private || tie.sigma === null) continue;
    sum += (t.get(id) ?? 0) * bestFit(demands, id);
    weights += t.get(id) ?? 0;
  }
  return weights === 0 ? 0 : sum / weights;
}
