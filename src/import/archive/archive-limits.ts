import { archiveError } from './archive-error.ts';

/**
 * What an archive may hold. Wide for real exports (the largest known, Facebook's with years of messages, has some ten
 * thousand text files and two gigabytes of text), far too narrow for a bomb.
 */
export interface ArchiveLimits {
  /** Entries of the directory, those that are never opened included. */
  readonly entries: number;
  /** Inflated bytes of one entry. */
  readonly entryBytes: number;
  /** Inflated bytes of all entries that are opened. */
  readonly totalBytes: number;
  /** Inflated bytes for each packed one. Deflate reaches 1032, text of people 5 to 30. */
  readonly ratio: number;
  /** Inflated bytes up to which the ratio says nothing. */
  readonly ratioFreeBytes: number;
  /** Bytes of the beginnings of all entries together, kept for recognition. */
  readonly headBytes: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 100_000,
  entryBytes: 1024 ** 3,
  totalBytes: 4 * 1024 ** 3,
  ratio: 200,
  ratioFreeBytes: 8 * 1024 ** 2,
  headBytes: 64 * 1024 ** 2,
};

/**
 * Counts what comes out of an archive while it is inflated. Headers are not trusted: they are the archive's own word.
 * @throws AmbitError `IMPORT_UNREADABLE` as soon as a limit is passed
 */
export class InflationMeter {
  readonly #limits: ArchiveLimits;
  readonly #archiveBytes: number;
  #total = 0;

  /** @param archiveBytes size of the archive file: entries may overlap, so the packed sizes prove nothing together. */
  constructor(limits: ArchiveLimits, archiveBytes: number) {
    this.#limits = limits;
    this.#archiveBytes = archiveBytes;
  }

  /**
   * @param entryBytes what the entry has given so far, these bytes included
   * @param packedBytes its packed size
   */
  count(bytes: number, entryBytes: number, packedBytes: number): void {
    this.#total += bytes;
    const { ratio, ratioFreeBytes } = this.#limits;
    if (entryBytes > this.#limits.entryBytes) {
      throw archiveError(
        `An entry of the archive unpacks to more than ${megabytes(this.#limits.entryBytes)} MB, more than any list of contacts. Take that file out of the archive, or import the files one by one.`,
      );
    }
    if (this.#total > this.#limits.totalBytes) {
      throw archiveError(
        `The archive unpacks to more than ${megabytes(this.#limits.totalBytes)} MB. Ask for an export with contacts and messages only, or import the files one by one.`,
      );
    }
    const isBomb =
      (entryBytes > ratioFreeBytes && entryBytes > ratio * packedBytes) ||
      (this.#total > ratioFreeBytes && this.#total > ratio * this.#archiveBytes);
    if (isBomb) {
      throw archiveError(
        `The archive unpacks to more than ${ratio} times its size, which no export does. It is not read, for safety.`,
      );
    }
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 ** 2);
}
