import type { Graph } from '../graph/graph.ts';
import { contentHash } from '../stable-id.ts';
import { seedExpertises } from './expertise-concepts.ts';
import { BROADER_EXPERTISES, EXPERTISES } from './expertise.ts';
import { OCCUPATIONS } from './occupation.ts';
import { SECTORS } from './sector.ts';

/** Puts the classifications this program ships into the graph, shared by all networks; once for each state of the tables. */
export async function seedTaxonomies(graph: Graph): Promise<void> {
  const entries = {
    sectors: SECTORS.map(({ code, parent, en, fr }) => ({ code, parent: parent ?? null, en, fr })),
    occupations: OCCUPATIONS.map(({ code, parent, en, fr }) => ({ code, parent: parent ?? null, en, fr })),
  };
  const hash = contentHash({
    ...entries,
    expertises: EXPERTISES.map(({ key, en, fr }) => ({ key, en, fr })),
    broader: BROADER_EXPERTISES,
  });
  const known = await graph.first('taxonomy/find-taxonomy-version', {});
  if (known?.hash === hash) return;
  // The state is remembered last, so that whatever ends this half-way, the next start goes on.
  await seedExpertises(graph, hash);
  await graph.run('taxonomy/write-taxonomies', { ...entries, hash });
}
