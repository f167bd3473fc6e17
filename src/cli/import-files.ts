import cliProgress from 'cli-progress';
import { counted } from '../audit/typography.ts';
import type { ImportMode, Lang, Platform } from '../domain.ts';
import { problemAdvice, problemMessage } from '../import/words/problem-words.ts';
import type { ImportReport } from '../import/import-report.type.ts';
import type { ColumnChoice } from '../import/mapping/column-mapping.type.ts';
import type { ImportProblem } from '../import/reader.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';
import { mappingLines } from './mapping-lines.ts';

export interface ImportFilesOptions {
  readonly mode?: ImportMode;
  /** With mode `CONTACTS_OF`: whose files they are, and that this contact agrees. */
  readonly person?: string;
  readonly consent?: string;
  readonly platform?: Platform;
  readonly columns?: readonly ColumnChoice[];
  readonly dryRun?: boolean;
  readonly lang: Lang;
  readonly signal: AbortSignal;
}

export type FileReport = ImportReport & { readonly problems: readonly ImportProblem[] };

/** How many kinds of problem of a file are shown, and how many rows of each. */
const SHOWN_PROBLEMS = 3;
const SHOWN_ROWS = 5;

/**
 * Imports files one after the other, with a bar on a terminal and a line for each on stderr.
 * @throws AmbitError of the first file that cannot be read; those before it are in
 */
export async function importFiles(
  services: Services,
  network: NetworkScope,
  files: readonly string[],
  options: ImportFilesOptions,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  for (const file of files) {
    options.signal.throwIfAborted();
    const report = await importOne(services, network, file, options);
    process.stderr.write(`${summaryOf(report, options.lang).join('\n')}\n`);
    reports.push(report);
  }
  return reports;
}

async function importOne(
  services: Services,
  network: NetworkScope,
  file: string,
  options: ImportFilesOptions,
): Promise<FileReport> {
  const { mode, person, consent, platform, columns, dryRun, signal } = options;
  const bar =
    process.stderr.isTTY === true
      ? new cliProgress.SingleBar(
          { format: `${file} {bar} {percentage} %`, stream: process.stderr, clearOnComplete: true, hideCursor: true },
          cliProgress.Presets.shades_classic,
        )
      : undefined;
  let isStarted = false;
  try {
    return await services.imports.importFile(network, file, {
      ...(mode === undefined ? {} : { mode }),
      ...(person === undefined ? {} : { person }),
      ...(consent === undefined ? {} : { consent }),
      ...(platform === undefined ? {} : { platform }),
      ...(columns === undefined ? {} : { columns }),
      dryRun: dryRun ?? false,
      signal,
      onProgress: (done, total) => {
        if (isStarted) bar?.update(done);
        else bar?.start(total, done);
        isStarted = true;
      },
    });
  } finally {
    if (isStarted) bar?.stop();
  }
}

const WORDS = {
  en: {
    counts: (created: string, updated: string, skipped: string, rejected: string) =>
      `${created} new, ${updated} changed, ${skipped} left out or as before, ${rejected} rejected`,
    row: ['row', 'rows'],
    more: (count: number) => `… and ${count} more kinds of problem`,
    dryRun: ' (dry run: nothing was written)',
  },
  fr: {
    counts: (created: string, updated: string, skipped: string, rejected: string) =>
      `${created} nouveaux, ${updated} modifiés, ${skipped} laissés de côté ou inchangés, ${rejected} rejetés`,
    row: ['ligne', 'lignes'],
    more: (count: number) => `… et ${count} autres sortes de problèmes`,
    dryRun: ' (essai : rien n’a été écrit)',
  },
} as const;

/** One line on what became of a file, and its first problems, each kind once with its rows. */
export function summaryOf(report: FileReport, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const { created, updated, skipped, rejected } = report.counts;
  const number = (count: number): string => new Intl.NumberFormat(lang).format(count);
  const counts = words.counts(number(created), number(updated), number(skipped), number(rejected));
  const byMessage = new Map<string, ImportProblem[]>();
  for (const problem of report.problems) {
    const message = problemMessage(problem.code, problem.message, lang);
    byMessage.set(message, [...(byMessage.get(message) ?? []), problem]);
  }
  const lines = [...byMessage].slice(0, SHOWN_PROBLEMS).map(([message, problems]) => {
    const rows = problems.slice(0, SHOWN_ROWS).map(({ row }) => row);
    const more = problems.length > rows.length ? ', …' : '';
    const [one, other] = words.row;
    const which =
      problems.length === 1
        ? `${one} ${rows.join('')}`
        : `${counted(problems.length, one, other, lang)} (${rows.join(', ')}${more})`;
    const advice = problemAdvice(problems[0]?.code ?? null, lang);
    return `  ${which}: ${message}${advice === null ? '' : ` ${advice}`}`;
  });
  const parts = report.parts.map(
    ({ name, counts: { created: news, updated: changed, skipped: same, rejected: refused } }) =>
      `  ${name}${lang === 'fr' ? ' :' : ':'} ${words.counts(number(news), number(changed), number(same), number(refused))}`,
  );
  if (byMessage.size > SHOWN_PROBLEMS) lines.push(`  ${words.more(byMessage.size - SHOWN_PROBLEMS)}`);
  const columns = report.mapping === null ? [] : mappingLines(report.mapping, lang);
  return [
    `${report.file}${lang === 'fr' ? ' :' : ':'} ${counts}${report.dryRun ? words.dryRun : ''}`,
    ...columns,
    ...parts,
    ...lines,
  ];
}
