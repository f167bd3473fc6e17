import type { PersonRecord } from '../import/canonical-record.type.ts';

/** A value that, found in two records, says they are one person; prefixed with its kind. */
export type IdentityKey = `uid:${string}` | `account:${string}` | `profile:${string}` | `email:${string}`;

/** Shared mailboxes are nobody's own. */
const ROLE_MAILBOX = /^(info|contact|hello|bonjour|admin|office|accueil|support|sales|noreply|no-reply)@/;

/** The deterministic keys of a record, the surest first: shared identifier, accounts on platforms, own e-mails. */
export function identityKeys(record: Pick<PersonRecord, 'uid' | 'profiles' | 'emails'>): readonly IdentityKey[] {
  const keys: IdentityKey[] = [];
  if (record.uid !== undefined && record.uid !== '') keys.push(`uid:${record.uid}`);
  for (const profile of record.profiles ?? []) {
    // Account ids are names of their own: one person's number may be another's handle.
    if (profile.accountId) keys.push(`account:${profile.platform}:${profile.accountId}`);
    for (const part of [profile.handle, profile.url]) {
      if (part !== undefined && part !== '') keys.push(`profile:${profile.platform}:${part.toLowerCase()}`);
    }
  }
  for (const email of record.emails ?? []) {
    const address = email.trim().toLowerCase();
    if (address.includes('@') && !ROLE_MAILBOX.test(address)) keys.push(`email:${address}`);
  }
  return [...new Set(keys)];
}
