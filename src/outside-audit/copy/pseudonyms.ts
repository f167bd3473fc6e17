import { createHmac } from 'node:crypto';

/** Crockford's base 32: no letter that looks like a digit, and hardly a word. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;

type Kind = 'person' | 'organization' | 'position' | 'interaction' | 'goal' | 'requirement' | 'version';

/**
 * Ids and names in a copy of a network. Each is an HMAC-SHA-256 of the original id under a random key that stays with the
 * owner: the same person has the same pseudonym whenever the copy is made again, another audit gives others, and without
 * the key nothing can be told from them, their order neither.
 */
export class Pseudonyms {
  /** @param key 32 random bytes */
  constructor(private readonly key: Uint8Array) {}

  /** A UUID in the place of an id (version 8 of RFC 9562: made by its application). */
  idOf(kind: Kind, id: string): string {
    const bytes = this.digest(kind, id).subarray(0, 16);
    bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  /** Such as `Person 4F7K-2QX9`. */
  personName(id: string): string {
    return `Person ${this.code('person', id)}`;
  }

  /** Such as `Organization 4F7K-2QX9`. */
  organizationName(key: string): string {
    return `Organization ${this.code('organization', key)}`;
  }

  private code(kind: Kind, id: string): string {
    const bytes = this.digest(`name of ${kind}`, id);
    const digits = Array.from({ length: CODE_LENGTH }, (_, at) => DIGITS[(bytes[at] as number) % DIGITS.length]);
    return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
  }

  private digest(kind: string, id: string): Buffer {
    return createHmac('sha256', this.key).update(`${kind}:${id}`).digest();
  }
}
