/**
 * Counts, over bytes that come in chunks, how many are not UTF-8 (RFC 3629, table 3-7 of the Unicode standard) and how
 * many letters beyond ASCII are, so that the charset can be decided with the whole file known and none of it kept.
 */
export class Utf8Census {
  /** Letters of two to four bytes that are valid UTF-8. */
  multibyte = 0;
  /** Bytes that start or break no valid sequence, and sequences that are cut. */
  invalid = 0;
  firstInvalidLine = 0;
  undefinedInCp1252 = 0;
  firstUndefinedLine = 0;
  #cutAtEnd = false;
  #line = 1;
  #missing = 0;
  #low = 0x80;
  #high = 0xbf;
  readonly #undefined: ReadonlySet<number>;

  constructor(undefinedInCp1252: readonly number[]) {
    this.#undefined = new Set(undefinedInCp1252);
  }

  add(bytes: Buffer): void {
    for (const byte of bytes) {
      if (byte === 0x0a) this.#line++;
      if (byte >= 0x80 && this.#undefined.has(byte)) {
        if (this.undefinedInCp1252++ === 0) this.firstUndefinedLine = this.#line;
      }
      if (this.#missing > 0 && byte >= this.#low && byte <= this.#high) {
        this.#low = 0x80;
        this.#high = 0xbf;
        if (--this.#missing === 0) this.multibyte++;
        continue;
      }
      if (this.#missing > 0) this.#countInvalid();
      if (byte >= 0x80) this.#start(byte);
    }
  }

  /** To be called after the last chunk: a letter cut by the end of the file is not valid. */
  end(): void {
    this.#cutAtEnd = this.#missing > 0;
    if (this.#cutAtEnd) this.#countInvalid();
  }

  /**
   * Whether the text is UTF-8 with a little damage. Text in a one-byte charset forms valid sequences only by accident
   * (`Ã©`), so ten valid ones for each invalid byte are proof; so is a byte order mark,
   * and one valid letter where only the last one of the file is cut.
   */
  isMostlyUtf8(hasMark: boolean): boolean {
    return (
      this.multibyte >= 10 * this.invalid ||
      this.multibyte > this.invalid * (hasMark ? 1 : Infinity) ||
      (this.#cutAtEnd && this.invalid === 1 && this.multibyte > 0)
    );
  }

  #start(byte: number): void {
    this.#low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.#high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.#missing = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.#missing = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.#missing = 3;
    else this.#countInvalid();
  }

  #countInvalid(): void {
    this.#missing = 0;
    this.#low = 0x80;
    this.#high = 0xbf;
    if (this.invalid++ === 0) this.firstInvalidLine = this.#line;
  }
}
