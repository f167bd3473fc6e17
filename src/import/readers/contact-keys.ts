import { isIdentifier } from '../../identity/identity-keys.ts';
import type { PersonRecord } from '../canonical-record.type.ts';
import { KeyCounts } from '../key-counts.ts';

/**
 * Which contacts and keys a file of an address book has had, in memory that grows by a few bytes a contact. Address books
 * have no key of their own in most rows; these are composed of what seldom changes.
 */
export class ContactKeys {
  readonly #fingerprints = new KeyCounts();
  readonly #emails = new KeyCounts();
  /** E-mail addresses with the name of the first contact that had each. */
  readonly #owners = new KeyCounts();
  readonly #bases = new KeyCounts();

  /** Whether a contact of this fingerprint (all that it says, or a hash of it) was there before. */
  isRepeated(fingerprint: string): boolean {
    return this.#fingerprints.next(fingerprint) > 1;
  }

  /** UID, with the name where it is a mere number, which another book has as well; else e-mail address, with the name where another person of the file shares it; else name and ordinal. */
  keyOf(contact: Pick<PersonRecord, 'uid' | 'emails'>, name: string): string {
    if (contact.uid !== undefined) return isIdentifier(contact.uid) ? contact.uid : `${contact.uid}|${name}`;
    const email = contact.emails?.find((address) => address.includes('@'))?.toLowerCase();
    if (email === undefined) return this.ordinalKey(name);
    const named = `${email}|${name}`;
    if (this.#emails.next(email) === 1) this.#owners.next(named);
    return this.#owners.has(named) ? email : named;
  }

  /** `base|ordinal`: two friends may share a name, and stay two. */
  ordinalKey(base: string): string {
    return `${base}|${this.#bases.next(base)}`;
  }
}
