import { Command, Option } from 'commander';
import type { Lang } from '../domain.ts';
import { streamProgress } from '../graph/local/progress.ts';
import { linkAllExpertises } from '../taxonomy/expertise-concepts.ts';
import { loadTaxonomy, type LoadedTaxonomy } from '../taxonomy/load/load-taxonomy.ts';
import { openTaxonomyFile } from '../taxonomy/load/open-taxonomy-file.ts';
import { removeTaxonomies } from '../taxonomy/load/remove-taxonomies.ts';
import { reclassifyNetworks } from '../taxonomy/reclassify-networks.ts';
import { EXIT_HELP } from './exit.ts';
import { withSession } from './session.ts';

/** `ambit taxonomy`: the whole of ESCO and NACE, which an operator downloads. */
export function taxonomyCommand(): Command {
  const command = new Command('taxonomy').description(
    'ESCO and NACE in full, by which titles are classified better and narrower skills count as broader ones',
  );
  command
    .command('load')
    .description(
      'load downloaded files and classify the positions of all networks again; the same file again changes nothing',
    )
    .argument(
      '<file...>',
      'CSV of ESCO’s occupations and skills (occupations_en.csv, skills_en.csv, likewise _fr) and of which skill is broader (broaderRelationsSkillPillar_en.csv), CSV or TSV of NACE Rev. 2',
    )
    .addOption(
      new Option(
        '--language <language>',
        'of files in one language (default: by the file’s name, else its words)',
      ).choices(['en', 'fr']),
    )
    .addHelpText('after', EXIT_HELP)
    .action(loadAll);
  command
    .command('list')
    .description('show what is loaded')
    .addHelpText('after', EXIT_HELP)
    .action(async () => {
      const versions = await withSession(({ graph }) => graph.run('taxonomy/list-taxonomy-versions', {}));
      process.stdout.write(versions.length === 0 ? 'none is loaded\n' : `${versions.map(lineOf).join('\n')}\n`);
    });
  command
    .command('remove')
    .description('take away what was loaded and classify the positions of all networks without it')
    .addHelpText('after', EXIT_HELP)
    .action(async () => {
      const { changed, networks } = await withSession(async ({ graph, signal }) => {
        await removeTaxonomies(graph);
        return reclassifyNetworks(graph, { signal });
      });
      process.stdout.write(`${changeLine(changed, networks)}\n`);
    });
  return command;
}

function changeLine(changed: number, networks: number): string {
  return `${changed} position(s) in ${networks} network(s) have another occupation than before`;
}

async function loadAll(paths: readonly string[], { language }: { readonly language?: Lang }): Promise<void> {
  const progress = streamProgress(process.stderr);
  const lines = await withSession(async ({ graph, signal }) => {
    // All are read before the first is written, so that a wrong one leaves everything as it was.
    const files = [];
    for (const path of paths) files.push(await openTaxonomyFile(path, language, signal));
    const said: string[] = [];
    for (const file of files) {
      if ('unused' in file) {
        said.push(`${file.name}: left out (${file.unused})`);
        continue;
      }
      const { versions, unchanged } = await loadTaxonomy(graph, file, {
        now: new Date(),
        signal,
        onProgress: (done, total) => progress({ message: `${file.name}: ${done} of ${total}`, step: true }),
      });
      said.push(...versions.map((version) => `${lineOf(version)}${unchanged ? ' (as before)' : ''}`));
    }
    await linkAllExpertises(graph, true, signal);
    const { networks, changed } = await reclassifyNetworks(graph, {
      signal,
      onProgress: (persons) => progress({ message: `Classifying again: ${persons} persons`, step: true }),
    });
    said.push(changeLine(changed, networks));
    return said;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
}

function lineOf({ name, file, release, entries, labels }: LoadedTaxonomy): string {
  return `${name}  ${release ?? 'no release named'}  ${entries} entries, ${labels} labels  from ${file}`;
}
