import { Command } from 'commander';
import { installProcedures, listProcedures, removeProcedures } from '../graph/procedures.ts';
import { EXIT_HELP } from './exit.ts';
import { withSession } from './session.ts';

/** `ambit procedures`: the statements that analysts may CALL in the database. */
export function proceduresCommand(): Command {
  const command = new Command('procedures').description('the procedures custom.ambit.* for analysts');
  command
    .command('install')
    .description('install or update them')
    .addHelpText('after', EXIT_HELP)
    .action(async () => {
      const names = await withSession(({ graph }) => installProcedures(graph));
      process.stdout.write(`${names.join('\n')}\n`);
    });
  command
    .command('list')
    .description('show those that are installed, with what they take and give')
    .addHelpText('after', EXIT_HELP)
    .action(async () => {
      const found = await withSession(({ graph }) => listProcedures(graph));
      const lines = found.map(({ signature, description }) => `${signature}\n    ${description}`);
      process.stdout.write(lines.length === 0 ? 'none are installed\n' : `${lines.join('\n')}\n`);
    });
  command
    .command('remove')
    .description('remove them all')
    .addHelpText('after', EXIT_HELP)
    .action(async () => {
      const names = await withSession(({ graph }) => removeProcedures(graph));
      process.stdout.write(names.length === 0 ? 'none were installed\n' : `removed:\n${names.join('\n')}\n`);
    });
  return command;
}
