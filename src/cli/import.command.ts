import { Command, Option } from 'commander';
import type { ImportMode, Platform } from '../domain.ts';
import { PLATFORMS } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';
import { EXIT_HELP } from './exit.ts';
import { importFiles } from './import-files.ts';
import { parseLanguage, terminalLanguage } from './language.ts';
import { withSession } from './session.ts';

interface ImportOptions {
  readonly network?: string;
  readonly platform?: Platform;
  readonly as?: 'contacts' | 'directory';
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
}

/** `ambit import`: files into a network that stays. */
export function importCommand(): Command {
  return new Command('import')
    .description('take exports into your network; the same file again changes nothing')
    .argument(
      '<file...>',
      'exports: zip of LinkedIn or Google; CSV of LinkedIn, Google, Outlook, … or any other; vCard, GraphML, GEXF, *.ambit.json',
    )
    .option('--network <name>', 'name or id; made where there is none of this name (default: the one used last)')
    .addOption(
      new Option('--platform <platform>', 'where the contacts are from (default: what the file shows)').choices(
        PLATFORMS,
      ),
    )
    .addOption(
      new Option('--as <kind>', 'what the persons of the files are (default: what each format says)').choices([
        'contacts',
        'directory',
      ]),
    )
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--json', 'print the reports as JSON')
    .option('--lang <lang>', 'en or fr (default: by LC_ALL or LANG)')
    .addHelpText('after', EXIT_HELP)
    .action(importAll);
}

async function importAll(files: readonly string[], options: ImportOptions): Promise<void> {
  const lang = options.lang === undefined ? terminalLanguage(process.env) : parseLanguage(options.lang);
  const mode: ImportMode | undefined =
    options.as === undefined ? undefined : options.as === 'directory' ? 'DIRECTORY' : 'CONTACTS';
  const reports = await withSession(async (session) => {
    const { network, services } =
      options.dryRun === true && options.network === undefined
        ? await dryRunNetwork(session.services, () => session.temporaryNetwork())
        : { network: await findOrCreate(session.services, options.network), services: session.services };
    return importFiles(services, network, files, {
      ...(mode === undefined ? {} : { mode }),
      ...(options.platform === undefined ? {} : { platform: options.platform }),
      dryRun: options.dryRun ?? false,
      lang,
      signal: session.signal,
    });
  });
  if (options.json === true) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
}

/** A dry run leaves nothing behind, so where there is no network yet it does not make one that stays. */
async function dryRunNetwork(
  services: Services,
  temporary: () => Promise<{ readonly network: NetworkScope; readonly services: Services }>,
): Promise<{ readonly network: NetworkScope; readonly services: Services }> {
  const [network] = await services.networks.list();
  return network === undefined ? temporary() : { network, services };
}

async function findOrCreate({ networks }: Services, wanted: string | undefined): Promise<NetworkScope> {
  const now = new Date();
  if (wanted === undefined) return networks.getOrCreate(now);
  const found = (await networks.list()).find(({ id, name }) => id === wanted || name === wanted);
  return found ?? networks.create(wanted, 'Me', now);
}
