import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { AmbitError } from '../ambit-error.ts';
import { EXPORT_FORMATS, formatOfPath, type ExportFormat } from '../export/export-format.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { GRANTED_FIELDS, usualFields, type GrantedField, type NameMode } from '../outside-audit/grant.ts';
import type { Services } from '../services.ts';
import { chooseNetwork } from './choose-network.ts';
import { EXIT_HELP } from './exit.ts';
import { writePrivately } from './read-text.ts';
import { withSession } from './session.ts';

interface ExportOptions {
  readonly format?: ExportFormat;
  readonly network?: string;
  readonly out?: string;
  readonly forAudit?: boolean;
  readonly goal?: readonly string[];
  readonly purpose?: string;
  readonly until?: string;
  readonly names: 'shown' | 'pseudonyms';
  readonly show?: readonly string[];
}

const AUDIT_EXAMPLE = `
For an auditor without an account, only what is granted and pseudonyms for names:
  ambit export --for-audit --goal "Seed round" --purpose "Is the plan sound?" --until 2026-12-31 --out audit.ambit.json`;

/** `ambit export`: a network as one file, whole, for another program, or as an auditor is shown it. */
export function exportCommand(): Command {
  const fields = GRANTED_FIELDS.map((field) => field.toLowerCase().replace('_', '-'));
  return new Command('export')
    .description(
      'write a network as a file: everything in it, its persons and ties for other programs, or for an auditor',
    )
    .option('--network <name>', 'name or id (default: the one used last)')
    .addOption(
      new Option(
        '--format <format>',
        'json: *.ambit.json, everything; graphml, gexf: persons and ties; vcf: contacts; csv: a zip of tables (default: as --out ends, else json)',
      ).choices(EXPORT_FORMATS),
    )
    .option('--out <file>', 'where to write it (default: stdout)')
    .option('--for-audit', 'only what an auditor from outside is shown; begins an audit')
    .option('--goal <goal...>', 'with --for-audit: ids or titles of the goals that it is about')
    .option('--purpose <words>', 'with --for-audit: what it is for')
    .option('--until <date>', 'with --for-audit: the last day on which the file may be used, like 2026-12-31')
    .addOption(
      new Option('--names <how>', 'with --for-audit: what persons are called')
        .choices(['shown', 'pseudonyms'])
        .default('pseudonyms'),
    )
    .addOption(
      new Option(
        '--show <field...>',
        'with --for-audit: what is shown of persons (default: with names all, else none)',
      ).choices(fields),
    )
    .addHelpText('after', AUDIT_EXAMPLE + EXIT_HELP)
    .action(async (options: ExportOptions) => {
      const { out } = options;
      const format = options.format ?? (out === undefined ? undefined : formatOfPath(out)) ?? 'json';
      if (options.forAudit === true && format !== 'json') {
        throw new AmbitError('BAD_INPUT', 'What an auditor is shown is written as *.ambit.json: leave --format out.');
      }
      if (format === 'csv' && out === undefined && process.stdout.isTTY) {
        throw new AmbitError(
          'BAD_INPUT',
          'A zip is nothing for a terminal: say where to write it, --out network.csv.zip.',
        );
      }
      const pieces = await withSession(async ({ services }) => {
        const network = await chooseNetwork(services, options.network);
        return options.forAudit === true
          ? [await forAudit(services, network, options)]
          : services.exports.write(network, format, new Date());
      });
      if (out === undefined) await pipeline(Readable.from(pieces), process.stdout, { end: false });
      else await writePrivately(out, pieces);
    });
}

async function forAudit(services: Services, network: NetworkScope, options: ExportOptions): Promise<string> {
  const { goal = [], purpose, until, show } = options;
  if (goal.length === 0 || purpose === undefined || until === undefined)
    throw new AmbitError('BAD_INPUT', '--for-audit needs --goal, --purpose and --until.');
  const now = new Date();
  const known = await services.goals.list(network, now, null);
  const goals = goal.map((wanted) => {
    const found = known.find(({ id, title }) => id === wanted || title === wanted);
    if (found !== undefined) return found.id;
    const titles = known.map(({ title }) => title).join(', ');
    throw new AmbitError('NOT_FOUND', `There is no goal '${wanted}'. There are: ${titles || 'none'}.`);
  });
  const names = options.names.toUpperCase() as NameMode;
  const fields = show?.map((field) => field.toUpperCase().replace('-', '_') as GrantedField) ?? usualFields(names);
  const { id, text } = await services.outsideAudits.exportForAudit(
    network,
    { goals, names, fields, purpose, until },
    now,
  );
  process.stderr.write(`Audit ${id}\n`);
  return text;
}
