import { createHash } from 'node:crypto';

/** One reading of a network, as it is kept. */
export interface AccessEntry {
  /** From 1, without gaps. */
  readonly number: number;
  readonly at: Date;
  readonly account: string;
  readonly role: string;
  /** The session or the API key; null of the local owner. */
  readonly credential: string | null;
  /** SESSION, API_KEY or LOCAL_OWNER. */
  readonly via: string;
  /** Types of the API whose objects were asked for, such as Person and Tie, in order. */
  readonly kinds: readonly string[];
  /** Of the table of permissions: `Query.network`, `GET /exports`. */
  readonly operation: string;
  readonly purpose: string | null;
  /** Hash of the entry before; null of the first. */
  readonly previous: string | null;
}

/**
 * The hash that seals an entry and, by `previous`, all before it: SHA-256, in hexadecimal, of its values as a JSON array in this
 * order. Who changes, adds or removes an entry has to change all hashes behind it, the last of which the owner may have noted.
 * @param network so that no entry can be moved to another network
 */
export function hashOfEntry(network: string, entry: AccessEntry): string {
  const { number, at, account, role, credential, via, kinds, operation, purpose, previous } = entry;
  const values = [
    network,
    number,
    at.toISOString(),
    account,
    role,
    credential,
    via,
    kinds,
    operation,
    purpose,
    previous,
  ];
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
