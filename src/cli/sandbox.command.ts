import { Command } from 'commander';
import { AmbitError } from '../ambit-error.ts';
import { streamProgress } from '../graph/local/progress.ts';
import { installProcedures } from '../graph/procedures.ts';
import { openSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { chooseNetwork } from './choose-network.ts';
import { EXIT_HELP } from './exit.ts';
import { withSession } from './session.ts';

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `ambit sandbox`: a copy of one network in which any Cypher may be run, until Ctrl-C. */
export function sandboxCommand(): Command {
  return new Command('sandbox')
    .description('copy one network into a throw-away Neo4j where any Cypher may be run, until Ctrl-C')
    .option('--network <name or id>', 'the network to copy; the one used last otherwise')
    .option('--no-procedures', 'do without custom.ambit.*, which take about a minute to install')
    .addHelpText('after', EXIT_HELP)
    .action(async (options: { readonly network?: string; readonly procedures: boolean }) => {
      const progress = streamProgress(process.stderr);
      const { sandbox, text } = await withSession(async ({ graph, services, signal }) => {
        const network = await chooseNetwork(services, options.network);
        const goals = await services.goals.list(network, new Date());
        const made = await openSandbox(graph, network.id, { env: process.env, progress, signal });
        return { sandbox: made, text: describe(made, network, goals) };
      });
      // They stay until all is deleted: neither an impatient Ctrl-C nor a closed terminal leaves a copy behind.
      const interrupted = new Promise<void>((resolve) => {
        for (const signal of ENDING) process.on(signal, () => resolve());
      });
      try {
        process.stdout.write(text);
        if (options.procedures) await Promise.race([interrupted, offerProcedures(sandbox)]);
        process.stdout.write('Ctrl-C ends it and deletes it.\n');
        await interrupted;
        process.stderr.write('\nDeleting the sandbox …\n');
      } finally {
        await sandbox.end();
      }
    });
}

function describe(
  { uri, user, password, description, nodes, relationships }: Sandbox,
  network: { readonly id: string; readonly name: string },
  goals: readonly { readonly id: string; readonly title: string }[],
): string {
  const lines = [
    `A copy of the network “${network.name}” (${nodes} nodes, ${relationships} relationships) in ${description}.`,
    'Change in it what you like: nothing comes back.',
    '',
    `uri       ${uri}`,
    `user      ${user}`,
    `password  ${password}`,
    `network   ${network.id}`,
    ...goals.map(({ id, title }) => `goal      ${id}  ${title}`),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

async function offerProcedures({ graph }: Sandbox): Promise<void> {
  process.stdout.write('The procedures custom.ambit.* follow in about a minute …\n');
  try {
    await installProcedures(graph);
    process.stdout.write('The procedures custom.ambit.* can be called.\n');
  } catch (error) {
    if (!(error instanceof AmbitError)) throw error;
    process.stdout.write(`The procedures are not installed: ${error.message}\n`);
  }
}
