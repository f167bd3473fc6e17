import { Command } from 'commander';
import { AmbitError } from '../ambit-error.ts';
import { parseAmbitJson } from '../import/ambit-json/parse.ts';
import { INDEPENDENCE_POINTS } from '../outside-audit/independence/points.ts';
import { installationKey } from '../outside-audit/report/installation-key.ts';
import { auditorsWork, type AuditorsWork } from '../outside-audit/report/report.type.ts';
import { reportFile } from '../outside-audit/report/report-file.ts';
import { renderReportPage } from '../outside-audit/report/render-page.ts';
import { fingerprint, signReport, verifyReport } from '../outside-audit/report/sign-report.ts';
import { reportOn } from '../outside-audit/report/write-report.ts';
import { chooseNetwork } from './choose-network.ts';
import { EXIT_HELP } from './exit.ts';
import { importFiles } from './import-files.ts';
import { parseLanguage, terminalLanguage } from './language.ts';
import { readText, writePrivately } from './read-text.ts';
import { withSession } from './session.ts';

const WORK_HELP = `
What --work holds:
  {"auditor": {"name": "…", "practice": "…"},
   "declaration": [{"point": "FRIEND", "applies": false}, …],
   "findings": [{"goal": "id", "requirement": "id", "severity": "HIGH", "evidence": "…", "advice": "…", "persons": ["id"]}],
   "followUpOn": "2027-02-01"}
The declaration answers each of: ${INDEPENDENCE_POINTS.join(', ')}.`;

/** `ambit audit-report`: the report of an audit by somebody from outside, as a file. */
export function auditReportCommand(): Command {
  const root = new Command('audit-report').description('write, check and take in the report of an audit from outside');
  root
    .command('write')
    .description('for the auditor: sign a report on a file that was made with "ambit export --for-audit"')
    .argument('<file>', 'the *.ambit.json that the owner gave you')
    .requiredOption('--work <file>', 'your declaration and findings (JSON)')
    .requiredOption('--out <file>', 'where to write the report')
    .addHelpText('after', WORK_HELP + EXIT_HELP)
    .action(write);
  root
    .command('verify')
    .description('say whether a report is what was signed, and by which key')
    .argument('<file>', 'the report')
    .addHelpText('after', EXIT_HELP)
    .action(async (file: string) => {
      const { signed, fingerprint: print } = verifyReport(await readText(file));
      process.stdout.write(`signed by ${print}\naudit ${signed.report.audit.id} of ${signed.report.at}\n`);
    });
  root
    .command('import')
    .description('for the owner: attach the report to its audit, and show its findings with the names you know')
    .argument('<file>', 'the report')
    .option('--network <name>', 'name or id (default: the one used last)')
    .addHelpText('after', EXIT_HELP)
    .action(take);
  root
    .command('page')
    .description('write a report as a page to read and to print, in English or French')
    .argument('<file>', 'the report')
    .requiredOption('--out <file>', 'where to write the page (HTML)')
    .option('--lang <lang>', 'en or fr (default: that of the terminal)')
    .addHelpText('after', EXIT_HELP)
    .action(writePage);
  root
    .command('independence')
    .description('for the owner: what your network says against an auditor, by the rule of independence')
    .argument('<email>', "the auditor's e-mail address")
    .option('--network <name>', 'name or id (default: the one used last)')
    .addHelpText('after', EXIT_HELP)
    .action(judge);
  return root;
}

async function writePage(file: string, options: { readonly out: string; readonly lang?: string }): Promise<void> {
  const lang = options.lang === undefined ? terminalLanguage(process.env) : parseLanguage(options.lang);
  const { signed, fingerprint: print } = verifyReport(await readText(file));
  await writePrivately(options.out, renderReportPage(signed, print, lang));
  process.stdout.write(`signed by ${print}\n`);
}

async function write(
  file: string,
  { work: path, out }: { readonly work: string; readonly out: string },
): Promise<void> {
  const text = await readText(file);
  const header = parseAmbitJson(text).audit;
  if (header === null || header === undefined)
    throw new AmbitError(
      'BAD_INPUT',
      `${file} was not made for an audit. Ask for one made with "ambit export --for-audit".`,
    );
  const work = readWork(await readText(path), path);
  const key = await installationKey(process.env['AMBIT_HOME'] || '.ambit');
  const report = await withSession(async (session) => {
    const { network, services } = await session.temporaryNetwork();
    await importFiles(services, network, [file], { lang: terminalLanguage(process.env), signal: session.signal });
    const scope = await services.networks.get(network.id);
    return reportOn(services, scope, { header, text }, work, new Date());
  });
  const signed = signReport(report, key);
  await writePrivately(out, reportFile(signed));
  process.stdout.write(`signed by ${fingerprint(signed.signature.key)}\n`);
}

function readWork(text: string, path: string): AuditorsWork {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new AmbitError('BAD_INPUT', `${path} is no JSON.`, { cause: error });
  }
  const parsed = auditorsWork.safeParse(json);
  if (parsed.success) return parsed.data;
  const said = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new AmbitError('BAD_INPUT', `${path} is not what a report needs.\n${said.join('\n')}`);
}

async function take(file: string, options: { readonly network?: string }): Promise<void> {
  const text = await readText(file);
  await withSession(async ({ services }) => {
    const network = await chooseNetwork(services, options.network);
    const { signed, fingerprint: print } = await services.outsideAudits.attachReport(network, text, new Date());
    const { audit, findings, auditor } = signed.report;
    const ids = findings.flatMap(({ persons = [] }) => persons);
    const names = await services.outsideAudits.namesOf(network, audit.id, ids);
    process.stdout.write(`signed by ${print}; compare it with what ${auditor.name} tells you\n`);
    for (const { severity, evidence, advice, persons = [] } of findings) {
      const who = persons.map((id) => names.get(id) ?? id).join(', ');
      process.stdout.write(`\n${severity}  ${evidence}\n  ${advice}\n${who === '' ? '' : `  ${who}\n`}`);
    }
  });
}

async function judge(email: string, options: { readonly network?: string }): Promise<void> {
  await withSession(async ({ services }) => {
    const network = await chooseNetwork(services, options.network);
    const { persons, score, conflicts } = await services.circles.judge(network, email, {}, new Date());
    const lines =
      persons === 0
        ? ['Your network does not know this address, which is no proof: ask for the declaration on each point.']
        : [`100(1 − κ) = ${score?.toFixed(1)}`, ...conflicts.map(({ reason }) => reason)];
    if (persons > 1) lines.push(`${persons} persons of your network have this address: the least independent counts.`);
    process.stdout.write(`${lines.join('\n')}\n`);
  });
}
