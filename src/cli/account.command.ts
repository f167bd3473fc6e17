import { text as readAll } from 'node:stream/consumers';
import { isCancel, password as askPassword } from '@clack/prompts';
import { Command } from 'commander';
import { AmbitError } from '../ambit-error.ts';
import { EXIT_HELP, Interrupted } from './exit.ts';
import { withSession } from './session.ts';

const PASSWORD_HELP =
  '\nThe password is asked for on the terminal, or read from the standard input: … < password.txt\n';
const INVITATION_DAYS = 7;

/** `ambit account`: what the operator of an Ambit with accounts does; see AMBIT_AUTH. */
export function accountCommand(): Command {
  return new Command('account')
    .description('make accounts for an Ambit with AMBIT_AUTH=accounts')
    .addCommand(createCommand())
    .addCommand(passwordCommand())
    .addCommand(inviteCommand());
}

function createCommand(): Command {
  return new Command('create')
    .description('make an account')
    .argument('<email>', 'its address, to sign in with')
    .addHelpText('after', PASSWORD_HELP + EXIT_HELP)
    .action(async (email: string) => {
      const secret = await readPassword();
      await withSession(async ({ services }) => {
        if (await services.accounts.create(email, secret)) return;
        throw new AmbitError('CONFLICT', 'There is an account with this address. Use "ambit account password".');
      });
      process.stdout.write('The account is made.\n');
    });
}

function passwordCommand(): Command {
  return new Command('password')
    .description('give an account another password and end its sessions')
    .argument('<email>', 'its address')
    .addHelpText('after', PASSWORD_HELP + EXIT_HELP)
    .action(async (email: string) => {
      const secret = await readPassword();
      await withSession(({ services }) => services.accounts.resetPassword(email, secret));
      process.stdout.write('The password is changed.\n');
    });
}

function inviteCommand(): Command {
  return new Command('invite')
    .description('print a code with which one account can be made (AMBIT_SIGNUP=invite)')
    .option('--days <number>', 'how long it can be used', String(INVITATION_DAYS))
    .addHelpText('after', EXIT_HELP)
    .action(async ({ days }: { readonly days: string }) => {
      if (!/^[1-9]\d{0,2}$/.test(days)) throw new AmbitError('BAD_INPUT', '--days must be a number from 1 to 999.');
      const code = await withSession(({ services }) => services.accounts.invite(Number(days)));
      process.stdout.write(`${code}\n`);
    });
}

/** Never an argument: those stand in the history of the shell and in the list of processes. */
async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await readAll(process.stdin)).replace(/\r?\n$/, '');
  const answer = await askPassword({ message: 'Password (12 characters or more)', output: process.stderr });
  if (isCancel(answer)) throw new Interrupted();
  return answer;
}
