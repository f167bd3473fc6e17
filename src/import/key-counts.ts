import { hash } from 'node:crypto';

/** 32-bit words kept of a key's hash: two of a million keys are taken for one once in 10¹⁷ files. */
const WORDS = 3;
const FIRST_CAPACITY = 1_024;
/** Slots used, of those there are, before there are to be twice as many. */
const FULLEST = 0.6;

/**
 * How often each key was met, in some twenty bytes a key however long it is: of a file with a million rows what is known of
 * each must not stay in memory.
 */
export class KeyCounts {
  #slots = new Uint32Array(FIRST_CAPACITY * WORDS);
  #size = 0;
  /** Keys met more than once, by their slot's words. */
  readonly #repeats = new Map<string, number>();

  /** Meets a key. @returns the how manieth time, from 1 */
  next(key: string): number {
    const words = wordsOf(key);
    if (!this.#put(words)) {
      const name = words.join();
      const times = (this.#repeats.get(name) ?? 1) + 1;
      this.#repeats.set(name, times);
      return times;
    }
    if (this.#size > (this.#slots.length / WORDS) * FULLEST) this.#grow();
    return 1;
  }

  /** Whether a key was met. */
  has(key: string): boolean {
    const words = wordsOf(key);
    return this.#slots[this.#slotOf(words)] !== 0;
  }

  /** Keys met, each once. */
  get size(): number {
    return this.#size;
  }

  /** @returns whether it is new */
  #put(words: Uint32Array): boolean {
    const slot = this.#slotOf(words);
    if (this.#slots[slot] !== 0) return false;
    this.#slots.set(words, slot);
    this.#size += 1;
    return true;
  }

  /** Where a key is, or the free slot where it would be. */
  #slotOf(words: Uint32Array): number {
    const slots = this.#slots;
    const [first = 0, second = 0, third = 0] = words;
    let slot = (second % (slots.length / WORDS)) * WORDS;
    while (slots[slot] !== 0 && !(slots[slot] === first && slots[slot + 1] === second && slots[slot + 2] === third))
      slot = (slot + WORDS) % slots.length;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    this.#size = 0;
    for (let slot = 0; slot < before.length; slot += WORDS)
      if (before[slot] !== 0) this.#put(before.subarray(slot, slot + WORDS));
  }
}

/** Words of a key's hash, the first never 0: that says that a slot is free. */
function wordsOf(key: string): Uint32Array {
  const bytes = hash('sha1', key, 'buffer');
  return Uint32Array.of(bytes.readUInt32LE(0) || 1, bytes.readUInt32LE(4), bytes.readUInt32LE(8));
}
