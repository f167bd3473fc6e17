import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { normalise } from './skill-tree.ts';
import type { SkillTree } from './skill-tree.ts';

const TAXONOMIES = new URL('../../../../shared/taxonomies/', import.meta.url);

/** Whether the shared taxonomies lie beside the repository. */
export const HAS_TAXONOMIES: boolean = existsSync(new URL('nace_rev2_en_fr.csv', TAXONOMIES));

/** ESCO's skills and their broader relation, for fit by a broader concept. */
export function escoSkills(): SkillTree {
  const broader = new Map<string, string[]>();
  for (const row of rows('esco_skill_broader.csv')) {
    const list = broader.get(row['id'] ?? '') ?? [];
    list.push(row['broader_id'] ?? '');
    broader.set(row['id'] ?? '', list);
  }
  const names = rows('esco_skills_en_fr.csv').map(
    (row) => [normalise(row['label_en'] ?? ''), row['id'] ?? ''] as const,
  );
  return { idByName: new Map(names), broader };
}

/** Code → parent (null at the top) of NACE Rev. 2 or ISCO-08. */
export function codeParents(file: 'nace_rev2_en_fr.csv' | 'isco08_en_fr.csv'): ReadonlyMap<string, string | null> {
  return new Map(rows(file).map((row) => [row['code'] ?? '', row['parent'] || null]));
}

function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(file, TAXONOMIES), 'utf8'), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
}
