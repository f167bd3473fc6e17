import { declaredOn, hasEnded, isValid } from '../alignment/calculator/tie-at.ts';
import type { OtherTieInput } from '../alignment/calculator/inputs.type.ts';

/** A tie between two persons of a map, by their places on it. */
export interface MappedTie {
  readonly a: number;
  readonly b: number;
  /** null: no evidence of it. */
  readonly strength: number | null;
  readonly inferred: boolean;
  readonly since: number | null;
  readonly until: number | null;
}

/**
 * The ties of a day between persons of a map, at most `limit`: the strongest.
 * @param places of persons on the map, by id
 * @param withEnded those that have ended by then as well
 */
export function mappedTies(
  ties: readonly OtherTieInput[],
  places: ReadonlyMap<string, number>,
  day: number,
  limit: number,
  withEnded = false,
): { readonly shown: readonly MappedTie[]; readonly total: number } {
  const all: MappedTie[] = [];
  for (const tie of ties) {
    const [a, b] = [places.get(tie.a), places.get(tie.b)];
    if (a === undefined || b === undefined || !(isValid(tie, day) || (withEnded && hasEnded(tie, day)))) continue;
    const { inferred, since, until } = tie;
    all.push({ a, b, strength: declaredOn(tie, day) ?? tie.estimate, inferred, since, until });
  }
  if (all.length <= limit) return { shown: all, total: all.length };
  const strongest = [...all].sort((x, y) => (y.strength ?? -1) - (x.strength ?? -1) || x.a - y.a || x.b - y.b);
  return { shown: strongest.slice(0, limit), total: all.length };
}
