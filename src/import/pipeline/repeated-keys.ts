import { hash } from 'node:crypto';

/** Places for keys. Two keys take one another's place once in so many: then more is remembered than needs to be. */
const PLACES = 2 ** 26;

/**
 * Which keys a file has more than once, by two bits a place: what only one row has, nobody will ask for again. Some keys of one
 * row may be taken for repeated; none of several rows is missed. Sixteen megabytes at most, whatever the file.
 */
export class RepeatedKeys {
  readonly #once = new Uint8Array(PLACES / 8);
  readonly #again = new Uint8Array(PLACES / 8);

  meet(key: string): void {
    const place = placeOf(key);
    if (isSet(this.#once, place)) mark(this.#again, place);
    else mark(this.#once, place);
  }

  /** Whether the key was met twice, or perhaps was. */
  has(key: string): boolean {
    return isSet(this.#again, placeOf(key));
  }
}

function placeOf(key: string): number {
  return hash('sha1', key, 'buffer').readUInt32LE(0) % PLACES;
}

function isSet(bits: Uint8Array, place: number): boolean {
  return ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

function mark(bits: Uint8Array, place: number): void {
  bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
}
