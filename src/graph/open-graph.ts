import { seedTaxonomies } from '../taxonomy/taxonomy.seed.ts';
import { Graph, type GraphOptions } from './graph.ts';
import { migrate } from './migrations.ts';

/**
 * Opens the graph and brings its schema and shared tables up to date.
 * @throws AmbitError when the server does not answer, refuses the credentials, or is newer than the program
 */
export async function openGraph(options: GraphOptions): Promise<Graph> {
  const graph = new Graph(options);
  try {
    await migrate(graph);
    await seedTaxonomies(graph);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}
