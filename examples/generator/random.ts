/**
 * A small seeded generator (mulberry32, public domain), so that the demo files are the same on every machine. Each part
 * of the demo draws from a stream of its own: adding a draw in one part leaves the other files as they are.
 */
export class Random {
  private state: number;

  /** @param stream name of the part that draws; the same seed and stream always give the same numbers. */
  constructor(seed: number, stream: string) {
    this.state = hash32(`${seed}/${stream}`);
  }

  /** A number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError where there is nothing to pick from. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[this.int(0, items.length - 1)] as T;
  }

  /** `count` different items (all of them, where there are fewer), in random order. */
  sample<T>(items: readonly T[], count: number): T[] {
    const pool = [...items];
    const drawn: T[] = [];
    while (drawn.length < count && pool.length > 0) {
      drawn.push(...pool.splice(this.int(0, pool.length - 1), 1));
    }
    return drawn;
  }
}

/** FNV-1a; also used to derive stable identifiers from names. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** Eight hexadecimal digits that depend on the text only. */
export function hex8(text: string): string {
  return hash32(text).toString(16).padStart(8, '0');
}
