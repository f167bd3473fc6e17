import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { AmbitError } from '../ambit-error.ts';
import { chooseNetwork } from './choose-network.ts';
import { EXIT_HELP } from './exit.ts';
import { withSession } from './session.ts';

/** `ambit export`: a network as one file. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write a network as *.ambit.json, with everything in it')
    .option('--network <name>', 'name or id (default: the one used last)')
    .option('--out <file>', 'where to write it (default: stdout)')
    .addHelpText('after', EXIT_HELP)
    .action(async ({ network: wanted, out }: { readonly network?: string; readonly out?: string }) => {
      const text = await withSession(async ({ services }) => {
        const network = await chooseNetwork(services, wanted);
        return services.exports.exportNetwork(network, new Date());
      });
      if (out === undefined) process.stdout.write(text);
      else await write(out, text);
    });
}

/** Others must not read who somebody knows. */
async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { mode: 0o600 });
  } catch (error) {
    throw new AmbitError(
      'BAD_INPUT',
      `${path} can't be written (${(error as NodeJS.ErrnoException).code}). Choose another place.`,
      { cause: error },
    );
  }
}
