const FIRST_CAPACITY = 1_024;

/** How often each row of a file was met, in one bit a row: nearly every row is met once. */
export class RowNumbers {
  #bits = new Uint8Array(FIRST_CAPACITY);
  readonly #repeats = new Map<number, number>();

  /** Meets a row, by its number from 0. @returns the how manieth time, from 1 */
  next(row: number): number {
    const byte = row >>> 3;
    if (byte >= this.#bits.length) this.#grow(byte);
    const bit = 1 << (row & 7);
    const before = this.#bits[byte] ?? 0;
    if ((before & bit) === 0) {
      this.#bits[byte] = before | bit;
      return 1;
    }
    const times = (this.#repeats.get(row) ?? 1) + 1;
    this.#repeats.set(row, times);
    return times;
  }

  #grow(byte: number): void {
    const bits = new Uint8Array(Math.max(this.#bits.length * 2, byte + 1));
    bits.set(this.#bits);
    this.#bits = bits;
  }
}
