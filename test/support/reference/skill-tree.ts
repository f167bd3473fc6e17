/** ESCO skills as far as fit needs them: ids by English label (normalised), and each id's direct broader ids. */
export interface SkillTree {
  readonly idByName: ReadonlyMap<string, string>;
  readonly broader: ReadonlyMap<string, readonly string[]>;
}

/** How names of organizations, expertise and places are compared: trimmed, lower-case. */
export function normalise(name: string): string {
  return name.trim().toLowerCase();
}

/** Everything that an expertise counts as: its own name, its ESCO id, and all broader ids, however far up. */
export function countsAs(name: string, tree: SkillTree | undefined): ReadonlySet<string> {
  const own = normalise(name);
  const found = new Set([own]);
  const open = [tree?.idByName.get(own) ?? own];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    found.add(id);
    for (const parent of tree?.broader.get(id) ?? []) if (!found.has(parent)) open.push(parent);
  }
  return found;
}

/** The ESCO id of a wanted expertise if it has one, else its normalised name. */
export function wantedSkill(value: string, tree: SkillTree | undefined): string {
  const own = normalise(value);
  return tree?.idByName.get(own) ?? own;
}
