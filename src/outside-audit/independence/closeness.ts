import type { Circle, CircleTie } from './circle.type.ts';

/** How close an auditor is to the ego. */
export interface Closeness {
  /** Strength times freshness of a tie between them; 0 without one. */
  readonly tau: number;
  /** Persons tied to both. */
  readonly shared: readonly string[];
  /** Shared contacts by all that either has. */
  readonly jaccard: number;
  /** Shared contacts who know few weigh more; by the same sum over all contacts of the ego: Adamic & Adar 2003. */
  readonly adamicAdar: number;
  /** 1 − (1 − τ)(1 − max(J, AA)), in [0,1]. */
  readonly kappa: number;
}

/** What ties a person has: those on record that hold now. */
export type TiesOf = (person: string) => ReadonlyMap<string, CircleTie>;

/** The ties on record that hold now, by person. */
export function tiesByPerson(ties: readonly CircleTie[]): TiesOf {
  const byPerson = new Map<string, Map<string, CircleTie>>();
  const add = (from: string, to: string, tie: CircleTie): void => {
    const own = byPerson.get(from) ?? new Map<string, CircleTie>();
    byPerson.set(from, own.set(to, tie));
  };
  for (const tie of ties) {
    if (tie.inferred || tie.ended || tie.a === tie.b) continue;
    add(tie.a, tie.b, tie);
    add(tie.b, tie.a, tie);
  }
  return (person) => byPerson.get(person) ?? new Map<string, CircleTie>();
}

/** κ with its parts, as the score model `ambit-1` says. */
export function closenessOf({ ego, ties }: Circle, auditor: string, tiesOf: TiesOf): Closeness {
  const ofEgo = withoutBoth(tiesOf(ego), ego, auditor);
  const ofAuditor = withoutBoth(tiesOf(auditor), ego, auditor);
  const theirs = new Set(ofAuditor);
  const shared = ofEgo.filter((person) => theirs.has(person)).sort();
  const either = new Set([...ofEgo, ...ofAuditor]).size;
  const jaccard = either === 0 ? 0 : shared.length / either;
  const rarity = (person: string): number => 1 / Math.log(Math.max(2, tiesOf(person).size));
  const sum = (persons: Iterable<string>): number => [...persons].sort().reduce((all, each) => all + rarity(each), 0);
  const all = sum(tiesOf(ego).keys());
  const adamicAdar = all === 0 ? 0 : sum(shared) / all;
  const between = ties.find(({ a, b, ended }) => !ended && joins(a, b, ego, auditor));
  const tau = between?.tau ?? 0;
  return { tau, shared, jaccard, adamicAdar, kappa: 1 - (1 - tau) * (1 - Math.max(jaccard, adamicAdar)) };
}

/** Whether a tie's ends are these two. */
export function joins(a: string, b: string, one: string, other: string): boolean {
  return (a === one && b === other) || (a === other && b === one);
}

function withoutBoth(ties: ReadonlyMap<string, CircleTie>, ego: string, auditor: string): readonly string[] {
  return [...ties.keys()].filter((person) => person !== ego && person !== auditor);
}
