import type { PersonRecord, ProfileRecord, TieDetails } from '../../canonical-record.type.ts';
import type { ImportFile, ReaderEvent } from '../../reader.type.ts';
import { problem, problemEvent } from '../problems.ts';
import { profileOfUrl } from '../profile-url.ts';
import type { AccountName } from './account-names.ts';
import { accountIdOf, ytdEntries } from './ytd-file.ts';

/** An account the owner follows, or that follows the owner. */
export interface Follow {
  readonly row: number;
  following: boolean;
  follower: boolean;
  /** From a `userLink` that leads to a handle; most lead to an id. */
  handle?: string;
}

/** `{"accountId", "userLink"}` is some 150 characters. */
const MAX_ENTRY_CHARS = 64 * 1024;

/** Adds a `following.js` or `follower.js` to what was read before; yields problems. A row is the place among all accounts. */
export async function* readFollows(
  file: ImportFile,
  direction: 'following' | 'follower',
  follows: Map<string, Follow>,
): AsyncGenerator<ReaderEvent> {
  for await (const entry of ytdEntries(file, MAX_ENTRY_CHARS)) {
    if ('type' in entry) {
      yield entry;
      continue;
    }
    const id = accountIdOf(entry.value['accountId']);
    if (id === undefined) {
      const message = 'The entry has no account id; it was left out.';
      yield problemEvent(problem('REJECTED', entry.row, 'NO_ID', message, 'accountId'));
      continue;
    }
    const follow = follows.get(id) ?? { row: follows.size + 1, following: false, follower: false };
    follow[direction] = true;
    const link = entry.value['userLink'];
    const profile = typeof link === 'string' ? profileOfUrl(link) : undefined;
    if (profile?.platform === 'TWITTER' && profile.handle !== undefined) follow.handle = profile.handle;
    follows.set(id, follow);
  }
}

/** A follow that is returned is a tie like that of other platforms; one that isn't is little evidence of knowing anybody. */
export function followTie(follow: Follow): TieDetails {
  return follow.following && follow.follower ? {} : { oneWay: true };
}

/**
 * The person of an account, under the best name there is: the one shown, the handle, else the id, which says honestly that
 * the name isn't known.
 */
export function accountPerson(
  id: string,
  row: number,
  { handle, name }: AccountName,
): Pick<PersonRecord, 'kind' | 'row' | 'externalId' | 'name' | 'profiles'> {
  const profile: ProfileRecord = {
    platform: 'TWITTER',
    url: handle === undefined ? `https://x.com/i/user/${id}` : `https://x.com/${handle}`,
    accountId: id,
    ...(handle === undefined ? {} : { handle }),
    ...(name === undefined ? {} : { displayName: name }),
  };
  const full = name ?? (handle === undefined ? `X user ${id}` : `@${handle}`);
  return { kind: 'PERSON', row, externalId: id, name: { full }, profiles: [profile] };
}

/** One problem for all: each account without a name would drown the rest of the report. */
export function namelessProblem(nameless: number, total: number, row: number): ReaderEvent {
  const message = `${nameless} of ${total} accounts have no name: X exports only their ids. Names come with tweets.js, of those whom tweets mention or answer, so import the whole archive.`;
  return problemEvent(problem('WARNING', row, 'NO_NAMES', message, 'accountId'));
}
