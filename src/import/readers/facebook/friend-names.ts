import type { PersonRecord } from '../../canonical-record.type.ts';

export interface KnownFriend {
  readonly externalId: string;
  readonly name: string;
  readonly since?: string;
}

/** The friends of an export by name, for the files that know people by name only. */
export class FriendNames {
  readonly #friends = new Map<string, KnownFriend | 'AMBIGUOUS'>();

  add(record: PersonRecord): void {
    const name = record.name.full;
    const since = record.tie?.since;
    this.#friends.set(
      name,
      this.#friends.has(name)
        ? 'AMBIGUOUS'
        : { externalId: record.externalId, name, ...(since === undefined ? {} : { since }) },
    );
  }

  get isEmpty(): boolean {
    return this.#friends.size === 0;
  }

  /** Whether exactly one friend has the name and became one on that day or later. */
  isFriendSince(name: string, date: string | undefined): boolean {
    const friend = this.find(name);
    return date !== undefined && typeof friend === 'object' && friend.since !== undefined && friend.since >= date;
  }

  /** The friend of that name; undefined where there is none, `AMBIGUOUS` where there are several. */
  find(name: string): KnownFriend | 'AMBIGUOUS' | undefined {
    return this.#friends.get(name);
  }
}
