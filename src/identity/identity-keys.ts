import type { PersonRecord, ProfileRecord } from '../import/canonical-record.type.ts';
import { profileOfUrl } from '../import/readers/profile-url.ts';
import { emailKey } from './email-key.ts';

/** A value that, found in two records, says they are one person; prefixed with its kind. */
export type IdentityKey = `uid:${string}` | `account:${string}` | `profile:${string}` | `email:${string}`;

/** How exports name a person of a network: found again by it in that network, and the same card in every other program. */
export function personUid(personId: string): string {
  return `urn:uuid:${personId}`;
}

/** The person of a network whom a key names by {@link personUid}, if the network has one of that id. */
export function personIdOfKey(key: string): string | undefined {
  return /^uid:urn:uuid:([0-9a-f-]{36})$/i.exec(key)?.[1]?.toLowerCase();
}

/** Whether a UID alone can tell a card from those of other address books; some number theirs from 1. */
export function isIdentifier(uid: string): boolean {
  return uid !== '' && !/^\d{1,9}$/.test(uid);
}

/** The deterministic keys of a record, the surest first: shared identifier, accounts on platforms, own e-mails. */
export function identityKeys(record: Pick<PersonRecord, 'uid' | 'profiles' | 'emails'>): readonly IdentityKey[] {
  const keys: IdentityKey[] = [];
  if (record.uid !== undefined && record.uid !== '') keys.push(`uid:${record.uid}`);
  for (const profile of record.profiles ?? []) {
    // Account ids are names of their own: one person's number may be another's handle.
    if (profile.accountId) keys.push(`account:${profile.platform}:${profile.accountId}`);
    for (const part of [profile.handle, handleInUrl(profile), profile.url]) {
      if (part !== undefined && part !== '') keys.push(profileKey(profile, part));
    }
  }
  for (const text of record.emails ?? []) {
    const email = emailKey(text);
    if (email !== undefined && !email.isRole) keys.push(`email:${email.address}`);
  }
  return [...new Set(keys)];
}

/**
 * The keys by which a record is found again: all but the addresses of profiles that only spell out a handle. Whoever looks for
 * one looks for its handle as well, and every key is a node, a relationship and an entry of an index.
 */
export function keysToKeep(record: Pick<PersonRecord, 'uid' | 'profiles' | 'emails'>): readonly IdentityKey[] {
  const spelledOut = new Set(
    (record.profiles ?? []).flatMap((profile) => {
      const handle = handleInUrl(profile);
      // Where the two differ it is not known which is right.
      const isSame = handle?.toLowerCase() === (profile.handle ?? handle)?.toLowerCase();
      return profile.url === undefined || handle === undefined || !isSame ? [] : [profileKey(profile, profile.url)];
    }),
  );
  return identityKeys(record).filter((key) => !spelledOut.has(key));
}

function profileKey({ platform }: ProfileRecord, part: string): IdentityKey {
  return `profile:${platform}:${part.toLowerCase()}`;
}

/** The handle that a profile's address has in it, where the address is one of the platform. */
function handleInUrl({ platform, url }: ProfileRecord): string | undefined {
  const known = url === undefined || url === '' ? undefined : profileOfUrl(url);
  return known?.platform === platform ? known.handle : undefined;
}

/**
 * Whether two sets of keys name two accounts of one social network. Most people have one there, so what else they share
 * does not make them one person without asking.
 */
export function nameTwoAccounts(a: readonly string[], b: readonly string[]): boolean {
  const accountsOfA = accounts(a);
  const accountsOfB = accounts(b);
  for (const [kind, values] of accountsOfA) {
    const others = accountsOfB.get(kind);
    if (others !== undefined && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}

/** Numbers are compared with numbers, handles and addresses with handles and addresses. */
function accounts(keys: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const key of keys) {
    const match = /^(account|profile):([A-Z_]+):(.+)$/s.exec(key);
    if (match === null || ADDRESS_BOOKS.has(match[2] ?? '')) continue;
    const kind = `${match[1]}:${match[2]}`;
    found.set(kind, (found.get(kind) ?? new Set()).add(match[3] ?? ''));
  }
  return found;
}

const ADDRESS_BOOKS: ReadonlySet<string> = new Set(['GOOGLE_CONTACTS', 'OUTLOOK', 'APPLE', 'OTHER']);
