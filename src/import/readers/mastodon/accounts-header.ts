import { HEAD_BYTES } from '../../import-file.ts';
import type { ImportFile } from '../../reader.type.ts';
import { DELIMITERS, firstCsvRecords, type CsvRecord, type Delimiter } from '../csv.ts';
import { headText } from '../text.ts';

/** Where the addresses are. */
export interface AccountsLayout {
  readonly delimiter: Delimiter;
  readonly column: number;
  /** Line of the header; 0 in the header-less files of old instances. */
  readonly headerLine: number;
}

export interface AccountAddress {
  /** Lower-case, `user@domain`. */
  readonly address: string;
  readonly user: string;
  readonly domain: string;
}

/** A list of people someone mutes: it has the columns of one followed, but for this one. */
const MUTES = 'hide notifications';
/** Rows of a header-less file that must all be addresses; an address book has a name or a heading before that. */
const ROWS_LOOKED_AT = 10;
/** Where a bare address is of a mailbox, not of an instance. */
const MAIL_PROVIDER =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|orange|wanadoo|free|sfr|laposte|bbox|neuf|numericable|proton(mail)?|pm|mail|zoho|yandex)\.[a-z.]+$/;

/**
 * The layout of a Mastodon `following_accounts.csv` (`Account address,Show boosts,Notify on new posts,Languages`) or
 * `followers.csv` (`Account address`), or of the header-less list of addresses of old instances and other programs of the
 * fediverse. Undefined where it is none.
 */
export function accountsLayout(file: ImportFile): AccountsLayout | undefined {
  const text = headText(file);
  for (const delimiter of DELIMITERS) {
    const records = firstCsvRecords(text, delimiter, ROWS_LOOKED_AT, file.size <= HEAD_BYTES);
    const [header] = records;
    if (header === undefined) continue;
    const names = header.fields.map((name) => name.trim().toLowerCase().replace(/^#/, ''));
    const column = names.indexOf('account address');
    if (column !== -1) {
      return names.includes(MUTES) ? undefined : { delimiter, column, headerLine: header.line };
    }
    if (areAddresses(records)) return { delimiter, column: 0, headerLine: 0 };
  }
  return undefined;
}

/** Whether it is the list of accounts someone mutes, for which there is a message of its own. */
export function isMuteList(file: ImportFile): boolean {
  const [header] = firstCsvRecords(headText(file), ',', 1, file.size <= HEAD_BYTES);
  return header !== undefined && header.fields.map((name) => name.trim().toLowerCase()).includes(MUTES);
}

/** `user@domain`, with or without an `@` before it; undefined where the text is no address. */
export function accountAddress(text: string): AccountAddress | undefined {
  const match = /^@?(\w(?:[\w.-]{0,100}\w)?)@([\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250})\.[\p{L}\p{N}-]{2,63})$/u.exec(
    text.trim(),
  );
  if (match === null) return undefined;
  const user = (match[1] ?? '').toLowerCase();
  const domain = (match[2] ?? '').toLowerCase();
  return { address: `${user}@${domain}`, user, domain };
}

/** Bare addresses may be a list of mailboxes: a leading `@` proves that they aren't, a mail provider that they are. */
function areAddresses(records: readonly CsvRecord[]): boolean {
  const addresses = records.map((record) => accountAddress(record.fields[0] ?? ''));
  const isPlain = records.every(({ fields }) =>
    fields.slice(1).every((field) => /^(true|false|)$/i.test(field.trim())),
  );
  if (!isPlain || addresses.some((address) => address === undefined)) return false;
  const isMarked = records.every((record) => (record.fields[0] ?? '').trim().startsWith('@'));
  return isMarked || addresses.every((address) => !MAIL_PROVIDER.test(address?.domain ?? ''));
}
