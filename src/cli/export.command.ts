import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { AmbitError } from '../ambit-error.ts';
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
        const networks = await services.networks.list();
        const network =
          wanted === undefined ? networks[0] : networks.find(({ id, name }) => id === wanted || name === wanted);
        if (network === undefined)
          throw noNetwork(
            wanted,
            networks.map(({ name }) => name),
          );
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

function noNetwork(wanted: string | undefined, names: readonly string[]): AmbitError {
  if (names.length === 0)
    return new AmbitError('NOT_FOUND', 'There is no network yet. Make one with "ambit import FILE".');
  return new AmbitError('NOT_FOUND', `There is no network '${wanted}'. There are: ${names.join(', ')}.`);
}
