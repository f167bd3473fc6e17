import type { Demand, GoalAt } from './demand.ts';
import { knownDemands } from './demand.ts';
import { activations, covered, reachables, support } from './measures.ts';
import type { Activations } from './measures.ts';

export type Zone = 'ABSENT' | 'THIN' | 'PARTIAL' | 'COVERED' | 'UNKNOWN';
export type Absence = 'REACHABLE' | 'STRUCTURAL' | 'FRIENDS_UNKNOWN';

/** One requirement of an alignment; an UNKNOWN one has its knownShare and nothing else. */
export interface RequirementResult {
  readonly id: string;
  readonly knownShare: number;
  readonly zone: Zone;
  readonly absence: Absence | null;
  readonly coverage: number | null;
  readonly reach: number | null;
  readonly support: number | null;
  readonly severity: number | null;
  readonly fragility: number | null;
  /** f·a of each contact where it is above 0, by contact. */
  readonly contributions: ReadonlyMap<string, number>;
}

/** The requirements of a goal, in the file's order. */
export function requirementResults(goal: GoalAt, friendsKnown: boolean): readonly RequirementResult[] {
  const a = activations(goal.network, goal.gamma);
  const b = friendsKnown ? reachables(goal.network, goal.gamma) : null;
  const weights = knownDemands(goal).reduce((sum, demand) => sum + demand.weight, 0);
  return goal.demands.map((demand) => {
    if (!demand.known) return unknown(demand);
    const coverage = covered(demand, a);
    const reach = b === null ? null : covered(demand, b);
    const zone = zoneOf(coverage);
    return {
      id: demand.id,
      knownShare: demand.knownShare,
      zone,
      absence: zone === 'ABSENT' ? absenceOf(reach) : null,
      coverage,
      reach,
      support: support(demand, a),
      severity: (demand.weight * (1 - coverage)) / weights,
      fragility: fragility(demand, a),
      contributions: contributions(demand, a),
    };
  });
}

export function zoneOf(coverage: number): Zone {
  if (coverage < 0.05) return 'ABSENT';
  if (coverage < 0.5) return 'THIN';
  return coverage < 1 ? 'PARTIAL' : 'COVERED';
}

function absenceOf(reach: number | null): Absence {
  if (reach === null) return 'FRIENDS_UNKNOWN';
  return reach >= 0.05 ? 'REACHABLE' : 'STRUCTURAL';
}

/** max_i (1 − S_r without i / S_r): what the loss of one contact would cost; null where there is no support. */
function fragility(demand: Demand, a: Activations): number | null {
  const all = support(demand, a);
  if (all === 0) return null;
  return Math.max(
    ...[...a.keys()].map((id) => 1 - support(demand, new Map([...a].filter(([other]) => other !== id))) / all),
  );
}

function contributions(demand: Demand, a: Activations): ReadonlyMap<string, number> {
  const all = [...a].map(([id, strength]) => [id, (demand.fit.get(id) ?? 0) * strength] as const);
  return new Map(all.filter(([, contribution]) => contribution > 0));
}

function unknown(demand: Demand): RequirementResult {
  return {
    id: demand.id,
    knownShare: demand.knownShare,
    zone: 'UNKNOWN',
    absence: null,
    coverage: null,
    reach: null,
    support: null,
    severity: null,
    fragility: null,
    contributions: new Map(),
  };
}
