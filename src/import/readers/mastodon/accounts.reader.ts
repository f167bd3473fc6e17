import { AmbitError } from '../../../ambit-error.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { readCsv } from '../csv.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { openText } from '../text.ts';
import { accountAddress, accountsLayout, type AccountAddress } from './accounts-header.ts';

/**
 * Mastodon's lists of accounts followed and following. Neither says whether a follow is returned, and the older files of both
 * look alike, so both are the same to the network: a one-way follow.
 */
export const mastodonAccountsReader: Reader = {
  format: 'MASTODON_ACCOUNTS',
  platform: 'MASTODON',
  tiesToEgo: true,
  recognises: (file) => accountsLayout(file) !== undefined,
  read: readAccounts,
};

async function* readAccounts(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const layout = accountsLayout(file);
  if (layout === undefined) {
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      'This is no list of Mastodon accounts: it has neither the column Account address nor an address like user@domain in each line.',
    );
  }
  const text = await openText(file);
  if (text.problem !== undefined) yield problemEvent(text.problem);
  const met = new Set<string>();
  for await (const { line, fields, fault } of readCsv(text.chunks(), layout.delimiter)) {
    if (line <= layout.headerLine) continue;
    const account = fault === undefined ? accountAddress(fields[layout.column] ?? '') : undefined;
    if (account === undefined) {
      const message = 'The row has no account address like user@domain; it was left out.';
      yield problemEvent(problem('REJECTED', line, 'BAD_ADDRESS', message, 'Account address'));
    } else if (met.has(account.address)) {
      yield problemEvent(problem('SKIPPED', line, 'DUPLICATE_ROW', 'The same account was already read.'));
    } else {
      met.add(account.address);
      yield personEvent(line, account);
    }
  }
}

/** The export has no names: the address stands for it, and is the profile. */
function personEvent(row: number, { address, user, domain }: AccountAddress): ReaderEvent {
  return recordEvent({
    kind: 'PERSON',
    row,
    externalId: address,
    name: { full: `@${address}` },
    profiles: [{ platform: 'MASTODON', url: `https://${domain}/@${user}`, handle: address }],
    tie: { oneWay: true },
  });
}
