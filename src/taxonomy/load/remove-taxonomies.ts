import type { Graph } from '../../graph/graph.ts';
import { deleteOldBroader, deleteOldNames, linkAllExpertises } from '../expertise-concepts.ts';
import { deleteOldTitles, ESCO, escoNames } from './load-taxonomy.ts';

/** Takes everything away that was loaded; positions keep their occupations until they are classified again. */
export async function removeTaxonomies(graph: Graph): Promise<void> {
  // First of all nothing is classified by them any more, whatever ends this half-way.
  await graph.run('taxonomy/delete-taxonomy-versions', {});
  for (const lang of ['en', 'fr'] as const) await deleteOldTitles(graph, lang, '');
  await graph.run('taxonomy/delete-loaded-sectors', {});
  for (const lang of ['en', 'fr'] as const) await deleteOldNames(graph, escoNames(lang), '');
  await deleteOldBroader(graph, ESCO, '');
  await linkAllExpertises(graph, true);
}
