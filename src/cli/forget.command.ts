import { confirm, isCancel } from '@clack/prompts';
import { Command, Option } from 'commander';
import { AmbitError } from '../ambit-error.ts';
import { FORGET_REASONS, type ForgetReason, type Lang } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { Forgetting } from '../rights/forget/forget.service.ts';
import { forgettingLines } from '../rights/forget/words.ts';
import type { Services } from '../services.ts';
import { chooseNetwork } from './choose-network.ts';
import { EXIT_HELP, Interrupted } from './exit.ts';
import { terminalLanguage } from './language.ts';
import { withSession } from './session.ts';

interface ForgetOptions {
  readonly network?: string;
  readonly reason: ForgetReason;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** `ambit forget`: a third person's right to be forgotten. */
export function forgetCommand(): Command {
  return new Command('forget')
    .description('forget a person everywhere in a network, and keep imports from taking them in again')
    .argument('<person>', 'the person’s id, or their whole name where only one person has it')
    .option('--network <name>', 'name or id (default: the one used last)')
    .addOption(new Option('--reason <reason>', 'why').choices(FORGET_REASONS).default('REQUEST'))
    .option('--dry-run', 'only say what would go')
    .option('--yes', 'do not ask')
    .addHelpText('after', EXIT_HELP)
    .action(async (person: string, options: ForgetOptions) => {
      const lang = terminalLanguage(process.env);
      await withSession(async ({ services }) => {
        const network = await chooseNetwork(services, options.network);
        const id = await findPerson(services, network, person);
        show(await services.forgetting.preview(network, id), lang);
        if (options.dryRun === true) return;
        if (options.yes !== true) await ask(lang);
        const { suppression } = await services.forgetting.forget(network, id, options.reason, new Date());
        process.stdout.write(
          lang === 'fr' ? `Oublié. Inscription ${suppression}.\n` : `Forgotten. Suppression ${suppression}.\n`,
        );
      });
    });
}

function show(forgetting: Forgetting, lang: Lang): void {
  for (const line of forgettingLines(forgetting, lang)) process.stdout.write(`${line}\n`);
}

/** @throws Interrupted where the answer is no; AmbitError `BAD_INPUT` where nobody can answer */
async function ask(lang: Lang): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new AmbitError('BAD_INPUT', 'This cannot be taken back. Run it with --yes to mean it, or with --dry-run.');
  const message = lang === 'fr' ? 'Oublier pour toujours ?' : 'Forget for good?';
  const answer = await confirm({ message, initialValue: false });
  if (isCancel(answer) || !answer) throw new Interrupted();
}

/** @throws AmbitError `NOT_FOUND`; `BAD_INPUT` where several persons have the name */
async function findPerson(services: Services, network: NetworkScope, wanted: string): Promise<string> {
  const at = new Date();
  const [byId] = await services.persons.getMany(network, [wanted], at);
  if (byId !== undefined) return byId.id;
  const { ids } = await services.persons.list(network, {
    contactsOnly: false,
    filter: { search: wanted },
    order: { by: 'NAME', descending: false },
    offset: 0,
    limit: 100,
    at,
  });
  const rows = await services.persons.getMany(network, ids, at);
  const named = rows.filter(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
  const [only] = named;
  if (only === undefined)
    throw new AmbitError(
      'NOT_FOUND',
      'There is nobody of this id or name in the network. Give the whole name, or the id.',
    );
  if (named.length > 1)
    throw new AmbitError(
      'BAD_INPUT',
      `${named.length} persons have this name. Give the id of one: ${named.map(({ id }) => id).join(', ')}.`,
    );
  return only.id;
}
