import { Command } from 'commander';
import { homePaths } from '../graph/local/home.ts';
import { startDatabase } from '../graph/local/launcher.ts';
import type { DatabaseStatus } from '../graph/local/launcher.type.ts';
import { streamProgress } from '../graph/local/progress.ts';
import { databaseStatus, stopDatabase } from '../graph/local/running-database.ts';

/** `ambit neo4j`: the database without the application, for analysts and for development. */
export function neo4jCommand(): Command {
  const command = new Command('neo4j').description('the Neo4j of this installation, without the application');
  const home = () => process.env['AMBIT_HOME'] || '.ambit';
  const progress = streamProgress(process.stderr);

  command
    .command('start')
    .description('start it and leave it running')
    .action(async () => {
      const abort = new AbortController();
      const interrupt = () => abort.abort(new Error('interrupted'));
      process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
      try {
        const database = await startDatabase({
          home: home(),
          env: process.env,
          progress,
          signal: abort.signal,
          background: true,
        });
        const lines = [database.description, `uri       ${database.uri}`, `user      ${database.user}`];
        lines.push(`password  in ${database.how === 'uri' ? 'NEO4J_PASSWORD' : homePaths(home()).password}`);
        process.stdout.write(`${lines.join('\n')}\n`);
      } finally {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      }
    });

  command
    .command('stop')
    .description('stop it, whoever started it; its data stay')
    .action(async () => {
      const stopped = await stopDatabase(home(), process.env);
      process.stdout.write(stopped === undefined ? 'not running\n' : `stopped${named(stopped.pid)}\n`);
    });

  command
    .command('status')
    .description('say whether it runs; the exit code is 1 if not')
    .action(async () => {
      const status = await databaseStatus(home(), process.env);
      process.stdout.write(`${describeStatus(status)}\n`);
      if (status.state === 'stopped') process.exitCode = 1;
    });

  return command;
}

function describeStatus(status: DatabaseStatus): string {
  if (status.state === 'stopped') return 'not running';
  if (status.state === 'configured') return `NEO4J_URI is set (${status.uri}): nothing is started here`;
  const end = status.owner === null ? 'until "ambit neo4j stop"' : `as long as process ${status.owner}`;
  return `running at ${status.uri}${named(status.pid)} since ${status.startedAt}, ${end}`;
}

function named(pid: number | null): string {
  return pid === null ? ' (in Docker)' : ` (process ${pid})`;
}
