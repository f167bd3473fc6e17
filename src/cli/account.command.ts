import { open, unlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
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
    .addCommand(inviteCommand())
    .addCommand(exportCommand())
    .addCommand(deleteCommand());
}

function exportCommand(): Command {
  return new Command('export')
    .description('write everything that is kept for an account, with all its networks, as JSON')
    .argument('<email>', 'its address')
    .requiredOption('--out <file>', 'where to write it; a file that is there stays')
    .addHelpText('after', EXIT_HELP)
    .action(async (email: string, { out }: { readonly out: string }) => {
      await withSession(async ({ services, signal }) => {
        const account = await services.accounts.idOf(email);
        const pieces = services.accountData.export(account, services.networks.of(account), new Date());
        await writeNewFile(out, pieces, signal);
      });
      process.stdout.write(`Written to ${out}.\n`);
    });
}

function deleteCommand(): Command {
  return new Command('delete')
    .description('erase an account for good, with its networks and everything in them')
    .argument('<email>', 'its address')
    .requiredOption('--yes', 'that it is meant')
    .addHelpText('after', EXIT_HELP)
    .action(async (email: string) => {
      await withSession(async ({ services }) => {
        const account = await services.accounts.idOf(email);
        await services.accountData.eraseUnasked(account, services.networks.of(account));
      });
      process.stdout.write('The account is erased.\n');
    });
}

/** For the owner's eyes only; of one that is broken off nothing stays. */
async function writeNewFile(path: string, pieces: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  const handle = await open(path, 'wx', 0o600).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new AmbitError('BAD_INPUT', `${path} is there already. Choose another name, or delete it.`);
  });
  try {
    await pipeline(Readable.from(pieces), handle.createWriteStream(), { signal });
  } catch (error) {
    await unlink(path);
    throw error;
  }
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
