import type { ImportFile } from '../../reader.type.ts';
import { hasUtf8Mark, openText, wideCharset } from '../text.ts';

/** A line of a vCard, unfolded. */
export interface ContentLine {
  /** 1-based physical line on which it starts. */
  readonly row: number;
  /**
   * Its bytes, one a character (latin1): a vCard 2.1 changes the charset from line to line, and writers fold in the
   * middle of a UTF-8 letter, so only a whole value can be decoded.
   */
  readonly bytes: string;
  /** The line was longer than a value that is used can be, and was cut. */
  readonly isCut: boolean;
}

/** More than any name, address or list of categories; photos and keys are longer, and never kept. */
const MAX_LINE_BYTES = 64 * 1024;
/** Of a property that is not used, only its beginning is kept. */
const MAX_UNUSED_BYTES = 256;

interface PhysicalLine {
  readonly row: number;
  readonly bytes: string;
  readonly isCut: boolean;
  /** Ends in `=`; known of a cut line too. */
  readonly endsSoft: boolean;
}

/**
 * The lines of a vCard file unfolded (RFC 6350 § 3.2, quoted-printable soft breaks of 2.1), in bounded memory whatever
 * the size of a photo. Line ends are LF, CR LF, CR CR LF (iPhone) or CR.
 *
 * @param isUsed whether a property's value matters, by its upper-case name
 */
export async function* contentLines(
  file: ImportFile,
  isUsed: (propertyName: string) => boolean,
): AsyncGenerator<ContentLine> {
  let open: OpenLine | undefined;
  for await (const line of physicalLines(file)) {
    if (open?.takes(line)) continue;
    if (open !== undefined) yield open.closed();
    open = line.bytes.trim() === '' ? undefined : new OpenLine(line, isUsed);
  }
  if (open !== undefined) yield open.closed();
}

/** A line that may still be continued by the next one. */
class OpenLine {
  readonly #row: number;
  readonly #isQuotedPrintable: boolean;
  readonly #isUsed: boolean;
  #bytes: string;
  #isCut: boolean;
  #endsSoft: boolean;

  constructor(line: PhysicalLine, isUsed: (propertyName: string) => boolean) {
    this.#row = line.row;
    this.#bytes = line.bytes;
    this.#isCut = line.isCut;
    this.#endsSoft = line.endsSoft;
    const head = /^[^:]*/.exec(line.bytes.slice(0, MAX_UNUSED_BYTES))?.[0] ?? '';
    this.#isQuotedPrintable = /quoted-printable/i.test(head);
    this.#isUsed = isUsed((/^(?:[^;:.]*\.)?([^;:]*)/.exec(head)?.[1] ?? '').trim().toUpperCase());
    if (!this.#isUsed) this.#bytes = this.#bytes.slice(0, MAX_UNUSED_BYTES);
  }

  /** Whether the line belongs to this one; it is added then. */
  takes(line: PhysicalLine): boolean {
    if (/^(begin|end):\s*vcard\s*$/i.test(line.bytes)) return false;
    if (this.#isQuotedPrintable && this.#endsSoft) {
      if (this.#bytes.endsWith('=')) this.#bytes = this.#bytes.slice(0, -1);
      return this.#add(line, line.bytes);
    }
    if (/^[ \t]/.test(line.bytes)) return this.#add(line, line.bytes.slice(1));
    // Some writers forget the soft break; no property begins with an encoded byte.
    if (this.#isQuotedPrintable && /^=[0-9a-f]{2}/i.test(line.bytes)) return this.#add(line, line.bytes);
    // Photos that aren't folded, notes with bare line breaks: what has no colon is no property.
    return !this.#isUsed && line.bytes.trim() !== '' && !line.bytes.includes(':');
  }

  closed(): ContentLine {
    return { row: this.#row, bytes: this.#bytes, isCut: this.#isCut };
  }

  #add(line: PhysicalLine, bytes: string): true {
    this.#endsSoft = line.endsSoft;
    if (!this.#isUsed) return true;
    const room = MAX_LINE_BYTES - this.#bytes.length;
    this.#bytes += bytes.slice(0, room);
    this.#isCut ||= line.isCut || bytes.length > room;
    return true;
  }
}

async function* physicalLines(file: ImportFile): AsyncGenerator<PhysicalLine> {
  let row = 1;
  let text = '';
  let isCut = false;
  // Twice what did not end a line, so that small chunks stay cheap.
  let worthwhile = 0;
  const line = (bytes: string): PhysicalLine => ({
    row: row++,
    bytes: bytes.slice(0, MAX_LINE_BYTES),
    isCut: isCut || bytes.length > MAX_LINE_BYTES,
    endsSoft: bytes.endsWith('='),
  });
  for await (const chunk of byteChunks(file)) {
    text += chunk;
    if (text.length < worthwhile) continue;
    const lineEnd = /\r{0,2}\n|\r/g;
    let from = 0;
    for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
      // A CR so near the end may be the first half of a line end.
      if (match[0] === '\r' && match.index >= text.length - 2) break;
      yield line(text.slice(from, match.index));
      isCut = false;
      from = lineEnd.lastIndex;
    }
    text = text.slice(from);
    if (text.length > 2 * MAX_LINE_BYTES) {
      text = text.slice(0, MAX_LINE_BYTES) + text.slice(-3);
      isCut = true;
    }
    worthwhile = 2 * text.length;
  }
  for (const rest of text.split(/\r{0,2}\n|\r/)) yield line(rest);
}

/** The file's bytes as latin1 text, without byte order mark; UTF-16 as UTF-8. */
async function* byteChunks(file: ImportFile): AsyncGenerator<string> {
  if (wideCharset(file.head) !== undefined) {
    const { chunks } = await openText(file);
    for await (const text of chunks()) yield Buffer.from(text).toString('latin1');
    return;
  }
  let skip = hasUtf8Mark(file.head) ? 3 : 0;
  for await (const chunk of file.open() as AsyncIterable<Buffer>) {
    const skipped = Math.min(skip, chunk.length);
    skip -= skipped;
    yield chunk.toString('latin1', skipped);
  }
}
