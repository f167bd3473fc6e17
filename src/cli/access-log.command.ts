import { Command } from 'commander';
import { AmbitError } from '../ambit-error.ts';
import type { LogCheck, LogHead } from '../access-log/access-log.service.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Services } from '../services.ts';
import { chooseNetwork } from './choose-network.ts';
import { EXIT, EXIT_HELP } from './exit.ts';
import { withSession } from './session.ts';

interface VerifyOptions {
  readonly network?: string;
  readonly account?: string;
  readonly noted?: LogHead;
}

const VERIFY_HELP = `
Prints a line for each network: whether its log is whole, how many entries it has, and the hash of the last one. Note
that line elsewhere: --noted SIZE:HASH says later whether what was written by then is still there.

Exit code 1 where an entry was changed, removed or put in; the line names the first one.`;

/** `ambit access-log`: the log of who read what. */
export function accessLogCommand(): Command {
  const root = new Command('access-log').description('check the log of who read what');
  root
    .command('verify')
    .description('say whether every entry is there and as it was written')
    .option('--network <name>', 'name or id (default: the one used last; with --account: all of its own)')
    .option('--account <email>', 'the networks of this account, where Ambit has accounts')
    .option('--noted <size:hash>', 'where the log of the one network stood once', parseHead)
    .addHelpText('after', VERIFY_HELP + EXIT_HELP)
    .action(verify);
  return root;
}

async function verify(options: VerifyOptions): Promise<void> {
  const { noted = null } = options;
  await withSession(async ({ services }) => {
    const networks = await networksOf(services, options);
    if (noted !== null && networks.length > 1)
      throw new AmbitError('BAD_INPUT', '--noted is about one network: name it with --network.');
    for (const network of networks) {
      const check = await services.accessLog.check(network, noted);
      process.stdout.write(`${lineOf(network, check)}\n`);
      if (check.brokenAt !== null) process.exitCode = EXIT.failed;
    }
  });
}

/** An auditor or an assistant of another's network has no say in its log. */
async function networksOf(services: Services, { network, account }: VerifyOptions): Promise<readonly NetworkScope[]> {
  if (account === undefined) return [await chooseNetwork(services, network)];
  const networks = services.networks.of(await services.accounts.idOf(account));
  const own = (await networks.list()).filter(({ role }) => role === 'OWNER');
  const wanted = network === undefined ? own : own.filter(({ id, name }) => id === network || name === network);
  if (wanted.length > 0) return wanted;
  throw new AmbitError('NOT_FOUND', 'The account has no such network of its own.');
}

function lineOf({ id, name }: NetworkScope, { brokenAt, size, hash }: LogCheck): string {
  const state = brokenAt === null ? 'whole' : `BROKEN at entry ${brokenAt}`;
  return `${state}  ${size}:${hash ?? '-'}  ${name} (${id})`;
}

/** As `verify` prints it. @throws AmbitError `BAD_INPUT` */
export function parseHead(text: string): LogHead {
  const [, size, hash] = /^(\d{1,15}):([0-9a-f]{64}|-)$/.exec(text.trim()) ?? [];
  if (size === undefined || hash === undefined)
    throw new AmbitError(
      'BAD_INPUT',
      '--noted is a size and a hash, as "ambit access-log verify" prints them: 12:9f86….',
    );
  return { size: Number(size), hash: hash === '-' ? null : hash };
}
