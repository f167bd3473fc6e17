import type { EgoRecord } from '../../canonical-record.type.ts';
import type { ImportFile } from '../../reader.type.ts';
import { isObject, parseJson, textAt, wholeText } from '../json/whole-json.ts';
import { unreadable } from '../part.ts';
import { isHandle } from './account-names.ts';
import { accountPerson } from './follows.ts';
import { accountIdOf, ytdName } from './ytd-file.ts';

const MAX_BYTES = 16 * 1024 * 1024;

/** The owner of an archive, and the file that says so. */
export interface ArchiveOwner {
  readonly accountId: string;
  readonly ego: EgoRecord;
  readonly file: ImportFile;
}

/**
 * The owner by `account.js`, else by the manifest: account id, handle and name. The e-mail address and telephone number that
 * stand beside them are not taken.
 */
export async function archiveOwner(files: readonly ImportFile[]): Promise<ArchiveOwner | undefined> {
  for (const file of [...files].sort((a) => (ytdName(a) === 'account' ? -1 : 1))) {
    const json = await assigned(file);
    const account = ytdName(file) === 'manifest' ? property(json, 'userInfo') : property(first(json), 'account');
    const accountId = isObject(account) ? accountIdOf(account['accountId']) : undefined;
    if (accountId === undefined) continue;
    const handle = textAt(account, 'username') ?? textAt(account, 'userName');
    const name = textAt(account, 'accountDisplayName') ?? textAt(account, 'displayName');
    const { kind: _kind, ...person } = accountPerson(accountId, 1, {
      ...(handle !== undefined && isHandle(handle) ? { handle } : {}),
      ...(name === undefined ? {} : { name: name.trim().normalize('NFC') }),
    });
    return { accountId, ego: { kind: 'EGO', ...person }, file };
  }
  return undefined;
}

/** The paths of the files that a manifest lists for a list of the archive (`following`). */
export async function listedFiles(manifest: ImportFile, type: string): Promise<readonly string[]> {
  const files = property(property(property(await assigned(manifest), 'dataTypes'), type), 'files');
  return (Array.isArray(files) ? files : [])
    .map((file) => textAt(file, 'fileName'))
    .filter((name) => name !== undefined);
}

/** What is assigned in a small `.js` file; nothing where it is damaged: the archive is worth reading without an owner. */
async function assigned(file: ImportFile): Promise<unknown> {
  try {
    const { text } = await wholeText(file, MAX_BYTES, 'No such file of an archive is.');
    return parseJson(text.slice(text.indexOf('=') + 1).replace(/;\s*$/, ''));
  } catch (error) {
    unreadable(error);
    return undefined;
  }
}

function first(json: unknown): unknown {
  return Array.isArray(json) ? json[0] : json;
}

function property(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}
