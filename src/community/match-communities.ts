/** A community as it was before. */
export interface FormerCommunity {
  readonly id: string;
  readonly persons: readonly string[];
}

/** Two communities are the same one when at least half of the smaller is in the larger. */
const SAME = 0.5;

/**
 * Which of the former communities each new one is, one to one, the most alike first (Jaccard); null: none. So that ids, and the
 * names people gave, stay while most of the members do.
 */
export function matchCommunities(
  groups: readonly (readonly string[])[],
  former: readonly FormerCommunity[],
): readonly (string | null)[] {
  const groupOf = new Map(groups.flatMap((persons, group) => persons.map((person) => [person, group] as const)));
  const pairs = former.flatMap(({ id, persons }) => {
    const shared = new Map<number, number>();
    for (const person of persons) {
      const group = groupOf.get(person);
      if (group !== undefined) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    return [...shared].map(([group, count]) => {
      const size = groups[group]?.length ?? 0;
      return {
        id,
        group,
        overlap: count / Math.min(size, persons.length),
        jaccard: count / (size + persons.length - count),
      };
    });
  });
  const matched: (string | null)[] = groups.map(() => null);
  const taken = new Set<string>();
  for (const { id, group } of pairs
    .filter(({ overlap }) => overlap >= SAME)
    .sort((x, y) => y.jaccard - x.jaccard || y.overlap - x.overlap || (x.id < y.id ? -1 : 1) || x.group - y.group)) {
    if (taken.has(id) || matched[group] !== null) continue;
    taken.add(id);
    matched[group] = id;
  }
  return matched;
}
