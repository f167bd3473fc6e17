#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { accessLogCommand } from './access-log.command.ts';
import { accountCommand } from './account.command.ts';
import { auditCommand } from './audit.command.ts';
import { auditReportCommand } from './audit-report.command.ts';
import { EXIT_HELP, exitCodeOf, failureText } from './exit.ts';
import { exportCommand } from './export.command.ts';
import { forgetCommand } from './forget.command.ts';
import { importCommand } from './import.command.ts';
import { neo4jCommand } from './neo4j.command.ts';
import { proceduresCommand } from './procedures.command.ts';
import { sandboxCommand } from './sandbox.command.ts';
import { startCommand } from './start.command.ts';
import { taxonomyCommand } from './taxonomy.command.ts';

function program(): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const root = new Command('ambit')
    .description('Do your networks resemble your goals?')
    .version(version)
    .addHelpText('after', EXIT_HELP);
  for (const command of [
    auditCommand(),
    auditReportCommand(),
    importCommand(),
    exportCommand(),
    forgetCommand(),
    startCommand(),
    accountCommand(),
    accessLogCommand(),
    proceduresCommand(),
    taxonomyCommand(),
    sandboxCommand(),
    neo4jCommand(),
  ]) {
    root.addCommand(command);
  }
  throwInsteadOfExiting(root);
  return root;
}

/** So that this program chooses its exit codes; a subcommand does not take the setting over by itself. */
function throwInsteadOfExiting(command: Command): void {
  command.exitOverride();
  for (const each of command.commands) throwInsteadOfExiting(each);
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  const text = failureText(error, process.env['AMBIT_LOG_LEVEL'] === 'debug');
  if (text !== undefined) process.stderr.write(text);
  process.exitCode = exitCodeOf(error);
}
