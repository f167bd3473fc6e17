import type { PersonRecord } from '../canonical-record.type.ts';

/**
 * Which contacts and keys a file of an address book has had, in memory that grows by a few bytes a contact. Address books
 * have no key of their own in most rows; these are composed of what seldom changes.
 */
export class ContactKeys {
  readonly #fingerprints = new Set<string>();
  readonly #namesByEmail = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** Whether a contact of this fingerprint (a hash of all that it says) was there before. */
  isRepeated(fingerprint: string): boolean {
    const isRepeated = this.#fingerprints.has(fingerprint);
    this.#fingerprints.add(fingerprint);
    return isRepeated;
  }

  /** UID; else e-mail address, with the name where another person of the file shares it; else name and ordinal. */
  keyOf(contact: Pick<PersonRecord, 'uid' | 'emails'>, name: string): string {
    if (contact.uid !== undefined) return contact.uid;
    const email = contact.emails?.find((address) => address.includes('@'))?.toLowerCase();
    if (email === undefined) return this.ordinalKey(name);
    const owner = this.#namesByEmail.get(email) ?? name;
    this.#namesByEmail.set(email, owner);
    return owner === name ? email : `${email}|${name}`;
  }

  /** `base|ordinal`: two friends may share a name, and stay two. */
  ordinalKey(base: string): string {
    const ordinal = (this.#counts.get(base) ?? 0) + 1;
    this.#counts.set(base, ordinal);
    return `${base}|${ordinal}`;
  }
}
