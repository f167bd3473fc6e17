import { Command } from 'commander';
import { EXIT_HELP } from './exit.ts';

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
      process.stdout.write(`${ambit.link}\n`);
      await interrupted;
      await ambit.stop();
    });
}
