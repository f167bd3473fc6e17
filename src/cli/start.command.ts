import { Command } from 'commander';
import type { RunningAmbit } from '../start.ts';
import { EXIT_HELP } from './exit.ts';
import { terminalLanguage } from './language.ts';

/** `ambit start`: the server and the page, until Ctrl-C. */
export function startCommand(): Command {
  return new Command('start')
    .description('start the server and print the link of the page')
    .addHelpText('after', EXIT_HELP)
    .action(async () => {
      // Loaded only here: the other commands need no GraphQL.
      const [{ startAmbit }, { loadConfig }, { streamProgress }] = await Promise.all([
        import('../start.ts'),
        import('../config.ts'),
        import('../graph/local/progress.ts'),
      ]);
      const config = loadConfig(process.env);
      const abort = new AbortController();
      const interrupted = new Promise<void>((resolve) => {
        const end = (): void => {
          if (abort.signal.aborted) process.exit(130);
          abort.abort(new Error('interrupted'));
          resolve();
        };
        process.on('SIGINT', end).on('SIGTERM', end);
      });
      const ambit = await startAmbit({
        config,
        env: process.env,
        progress: streamProgress(process.stderr),
        signal: abort.signal,
      });
      if (!abort.signal.aborted) await printDemo(ambit);
      const isOwners = config.auth === 'local' && config.tokenIsGenerated;
      const token = isOwners ? ' (the token in it changes with every start; AMBIT_TOKEN keeps one)' : '';
      process.stdout.write(`\nAmbit is ready. Open this link${token}:\n  ${ambit.link}\n`);
      process.stdout.write(`GraphiQL: ${ambit.url}/graphql    Stop with Ctrl-C.\n`);
      await interrupted;
      process.stderr.write('Stopping …\n');
      await ambit.stop();
    });
}

/** On the very first start: what an audit says, on a made-up network. */
async function printDemo({ services, demo }: RunningAmbit): Promise<void> {
  if (demo === undefined) return;
  const now = new Date();
  const lang = terminalLanguage(process.env);
  const { renderSummary } = await import('../audit/render-summary.ts');
  process.stdout.write('\nThe audit of the demo network (a made-up founder):\n');
  for (const goal of await services.goals.list(demo, now, ['ACTIVE'])) {
    process.stdout.write(renderSummary(await services.audits.report(demo, goal.id, { at: now, lang })));
  }
}
