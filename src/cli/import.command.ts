import { Command, InvalidArgumentError, Option } from 'commander';
import { AmbitError } from '../ambit-error.ts';
import type { ImportMode, Platform } from '../domain.ts';
import { PLATFORMS } from '../domain.ts';
import { parseChoicesText } from '../import/mapping/parse-choices.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';
import { normalizeText } from '../taxonomy/normalize.ts';
import { EXIT_HELP } from './exit.ts';
import { importFiles } from './import-files.ts';
import { parseLanguage, terminalLanguage } from './language.ts';
import { withSession } from './session.ts';

const MODES = { contacts: 'CONTACTS', directory: 'DIRECTORY', 'contacts-of': 'CONTACTS_OF' } as const;
type Kind = keyof typeof MODES;

interface ImportOptions {
  readonly network?: string;
  readonly platform?: Platform;
  readonly as?: Kind;
  readonly person?: string;
  readonly consent?: string;
  readonly map?: string;
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
      new Option(
        '--as <kind>',
        'what the persons of the files are: contacts, directory, contacts-of (default: what each format says)',
      ).argParser(parseKind),
    )
    .option('--person <id>', 'with --as contacts-of: the contact whose file it is, by id or whole name')
    .option('--consent <words>', 'with --as contacts-of: the day on which they agreed, or how they said so')
    .option(
      '--map <columns>',
      'what the columns of a table hold, like "Nom=NAME,3=EMAIL,Notes="; remembered (default: by their names and values)',
    )
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--json', 'print the reports as JSON')
    .option('--lang <lang>', 'en or fr (default: by LC_ALL or LANG)')
    .addHelpText('after', EXIT_HELP)
    .action(importAll);
}

async function importAll(files: readonly string[], options: ImportOptions): Promise<void> {
  const lang = options.lang === undefined ? terminalLanguage(process.env) : parseLanguage(options.lang);
  const mode: ImportMode | undefined = options.as === undefined ? undefined : MODES[options.as];
  const columns = options.map === undefined ? undefined : parseChoicesText(options.map);
  const reports = await withSession(async (session) => {
    const { network, services } =
      options.dryRun === true && options.network === undefined
        ? await dryRunNetwork(session.services, () => session.temporaryNetwork())
        : { network: await findOrCreate(session.services, options.network), services: session.services };
    const person = options.person === undefined ? undefined : await findPerson(services, network, options.person);
    return importFiles(services, network, files, {
      ...(person === undefined ? {} : { person }),
      ...(options.consent === undefined ? {} : { consent: options.consent }),
      ...(mode === undefined ? {} : { mode }),
      ...(options.platform === undefined ? {} : { platform: options.platform }),
      ...(columns === undefined ? {} : { columns }),
      dryRun: options.dryRun ?? false,
      lang,
      signal: session.signal,
    });
  });
  if (options.json === true) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
}

/** As GraphQL spells it as well. */
function parseKind(value: string): Kind {
  const kind = value.toLowerCase().replace('_', '-');
  if (kind in MODES) return kind as Kind;
  throw new InvalidArgumentError(`It is one of ${Object.keys(MODES).join(', ')}.`);
}

/** @throws AmbitError `NOT_FOUND` where nobody has this id or name, `BAD_INPUT` where more than one has the name */
async function findPerson({ persons }: Services, network: NetworkScope, wanted: string): Promise<string> {
  const now = new Date();
  const [byId] = await persons.getMany(network, [wanted], now);
  if (byId !== undefined) return byId.id;
  const order = { by: 'NAME', descending: false } as const;
  const { ids } = await persons.list(network, {
    contactsOnly: true,
    filter: { search: wanted },
    order,
    offset: 0,
    limit: 100,
    at: now,
  });
  const named = (await persons.getMany(network, ids, now)).filter(
    ({ name }) => normalizeText(name) === normalizeText(wanted),
  );
  const [only] = named;
  if (only === undefined) throw new AmbitError('NOT_FOUND', 'No contact has this id or name.', { field: 'person' });
  if (named.length > 1)
    throw new AmbitError('BAD_INPUT', `${named.length} contacts have this name. Give the id of one of them.`);
  return only.id;
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
