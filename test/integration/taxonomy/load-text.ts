import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '../../../src/domain.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { loadTaxonomy } from '../../../src/taxonomy/load/load-taxonomy.ts';
import { openTaxonomyFile } from '../../../src/taxonomy/load/open-taxonomy-file.ts';

/** Loads a taxonomy from a file with this name and text. */
export async function loadText(graph: Graph, name: string, text: string, language?: Lang) {
  const folder = await mkdtemp(join(tmpdir(), 'ambit-taxonomy-'));
  try {
    const path = join(folder, name);
    await writeFile(path, text);
    const file = await openTaxonomyFile(path, language);
    if ('unused' in file) throw new Error(file.unused);
    return await loadTaxonomy(graph, file, { now: new Date('2026-11-23T12:00:00Z') });
  } finally {
    await rm(folder, { recursive: true });
  }
}
