import { Command, Option } from 'commander';
import { AmbitError } from '../ambit-error.ts';
import { AuditService } from '../audit/audit.service.ts';
import type { AuditReport } from '../audit/audit-report.type.ts';
import { renderJson } from '../audit/render-json.ts';
import { renderText } from '../audit/render-text.ts';
import { styleFor } from '../audit/terminal.ts';
import type { ImportMode, Lang } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';
import { EXIT, EXIT_HELP, Interrupted } from './exit.ts';
import { goalFromOption, TEMPLATE_IDS } from './goal-option.ts';
import { importFiles } from './import-files.ts';
import { parseLanguage, terminalLanguage } from './language.ts';
import { withSession, type Session } from './session.ts';

interface AuditOptions {
  readonly goal: string;
  readonly answers?: string;
  readonly lang?: string;
  readonly json?: boolean;
  readonly keep?: string;
  readonly as?: 'contacts' | 'directory';
  readonly at?: string;
}

const EXAMPLES = `
Examples:
  ambit audit Connections.csv --goal job-search
  ambit audit Connections.csv contacts.vcf --goal founding --lang fr
  ambit audit Connections.csv --goal sales --answers answers.json --json
  ambit audit Connections.csv --goal examples/goals/fundraising.json --keep mine

An answers file is a JSON object, one field a question, in words or codes:
  {"occupation": "HR director", "sector": ["health care", "insurance"]}
Without it the questions are asked on a terminal.`;

/** `ambit audit`: files and a goal in, the report out, nothing left behind unless it is to be kept. */
export function auditCommand(): Command {
  return new Command('audit')
    .description('say how far your contacts serve a goal, and what to do about it')
    .argument(
      '<file...>',
      'exports: zip of LinkedIn or Google; CSV of LinkedIn, Google, Outlook, … or any other; vCard, GraphML, GEXF, *.ambit.json',
    )
    .requiredOption('--goal <goal>', `${TEMPLATE_IDS}, or the path of a goal (.json)`)
    .option('--answers <file>', 'answers to the questions of the goal (JSON)')
    .option('--lang <lang>', 'en or fr (default: by LC_ALL or LANG)')
    .option('--json', 'print the report as JSON')
    .option('--keep <name>', 'keep the network under this name, for "ambit start"')
    .addOption(
      new Option('--as <kind>', 'what the persons of the files are (default: what each format says)').choices([
        'contacts',
        'directory',
      ]),
    )
    .option('--at <date>', 'as of this day, like 2026-11-01 (default: now)')
    .addHelpText('after', EXAMPLES + EXIT_HELP)
    .action(audit);
}

async function audit(files: readonly string[], options: AuditOptions): Promise<void> {
  const lang = options.lang === undefined ? terminalLanguage(process.env) : parseLanguage(options.lang);
  const at = momentOf(options.at);
  const interactive = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const goal = await goalFromOption({ goal: options.goal, answers: options.answers, lang, interactive });
  const report = await withSession(async (session) => {
    const { network, services } = await networkFor(session, options.keep);
    const mode: ImportMode | undefined =
      options.as === undefined ? undefined : options.as === 'directory' ? 'DIRECTORY' : 'CONTACTS';
    await importFiles(services, network, files, {
      ...(mode === undefined ? {} : { mode }),
      lang,
      signal: session.signal,
    });
    throwIfInterrupted(session);
    const scope = await services.networks.get(network.id);
    const goalId = await services.goals.create(scope, goal, new Date());
    tell(
      lang === 'fr'
        ? 'Calcul du bilan (la première fois, jusqu’à une minute)…'
        : 'Working out the report (the first time takes up to a minute)…',
    );
    const result = await new AuditService(session.graph).report(scope, goalId, { at, lang });
    throwIfInterrupted(session);
    return result;
  });
  process.stdout.write(options.json === true ? renderJson(report) : textOf(report, options, files));
  if (report.status !== 'SCORED') process.exitCode = EXIT.insufficientData;
}

function textOf(report: AuditReport, options: AuditOptions, files: readonly string[]): string {
  return renderText(report, {
    width: process.stdout.columns || 80,
    style: styleFor(process.stdout, process.env),
    next: nextSteps(report.lang, options, files),
  });
}

function nextSteps(
  lang: Lang,
  { keep, goal, answers, as: kind }: AuditOptions,
  files: readonly string[],
): readonly string[] {
  const open = { en: 'opens your network in the browser', fr: 'ouvre votre réseau dans le navigateur' }[lang];
  if (keep !== undefined) return ['ambit start', `  ${open}`];
  const said = {
    en: 'keeps this network, so that you can say what is not known yet',
    fr: 'garde ce réseau, pour que vous puissiez dire ce qui n’est pas encore connu',
  }[lang];
  const words = ['ambit', 'audit', ...files, '--goal', goal];
  if (answers !== undefined) words.push('--answers', answers);
  if (kind !== undefined) words.push('--as', kind);
  words.push('--keep', { en: 'mine', fr: 'mon-reseau' }[lang]);
  return [words.map(quoted).join(' '), `  ${said}`, 'ambit start', `  ${open}`];
}

function quoted(word: string): string {
  return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

async function networkFor(
  session: Session,
  keep: string | undefined,
): Promise<{ readonly network: NetworkScope; readonly services: Services }> {
  if (keep === undefined) return session.temporaryNetwork();
  const { networks } = session.services;
  if ((await networks.list()).some(({ name }) => name === keep)) {
    throw new AmbitError(
      'CONFLICT',
      `There is a network '${keep}' already. Choose another name, or add the files with "ambit import --network".`,
    );
  }
  return { network: await networks.create(keep, 'Me', new Date()), services: session.services };
}

/** A day means all of it. */
function momentOf(day: string | undefined): Date {
  if (day === undefined) return new Date();
  const at = new Date(`${day}T23:59:59.999Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)) return at;
  throw new AmbitError('BAD_INPUT', `--at is a day of the calendar like 2026-11-01, not '${day}'.`);
}

function throwIfInterrupted({ signal }: Session): void {
  if (signal.aborted) throw new Interrupted();
}

/** Progress is for those who watch. */
function tell(message: string): void {
  if (process.stderr.isTTY === true) process.stderr.write(`${message}\n`);
}
