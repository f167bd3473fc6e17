import { AmbitError } from '../../ambit-error.ts';
import type { ImportFile, ImportProblem } from '../reader.type.ts';
import { Utf8Census } from './utf8-census.ts';

/** Labels as `TextDecoder` takes them. */
export type Charset = string;

/** A file as text. */
export interface TextFile {
  readonly charset: Charset;
  /** Set where some bytes fit no charset and show as U+FFFD: never in silence. */
  readonly problem?: ImportProblem;
  /** The decoded text without byte order mark, from the start on every call; bounded memory. */
  chunks(): AsyncGenerator<string>;
}

/** windows-1252 leaves these five bytes undefined; `TextDecoder` turns them into invisible control characters. */
const UNDEFINED_IN_CP1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * Decides the charset over the whole file, so that one accent on the last line can't spoil what was read before it: byte
 * order mark, UTF-16 by its NUL bytes, valid UTF-8, else windows-1252 (what Excel and Outlook write in Western Europe).
 * A file that is plainly UTF-8 but for a few bytes (cut in the middle of a letter by some tool, or at the end) stays
 * UTF-8 with a problem that says so: as windows-1252 every accent in it would be wrong.
 *
 * @param declared what the file says of itself (XML declaration); used where it is a known charset other than UTF-8
 * @throws AmbitError `IMPORT_UNREADABLE` where the declared charset does not fit
 */
export async function openText(file: ImportFile, declared?: string): Promise<TextFile> {
  const wide = wideCharset(file.head);
  if (wide !== undefined) return { charset: wide, chunks: () => decode(file, wide, true) };
  const census = await takeCensus(file);
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared) && census.invalid > 0) {
    return declaredText(file, declared);
  }
  if (census.invalid === 0) return { charset: 'utf-8', chunks: () => decode(file, 'utf-8', false) };
  if (census.isMostlyUtf8(hasUtf8Mark(file.head))) {
    return {
      charset: 'utf-8',
      problem: unreadableBytes(census.invalid, census.firstInvalidLine),
      chunks: () => decode(file, 'utf-8', false),
    };
  }
  return {
    charset: 'windows-1252',
    ...(census.undefinedInCp1252 > 0
      ? { problem: unreadableBytes(census.undefinedInCp1252, census.firstUndefinedLine) }
      : {}),
    chunks: () => decode(file, 'windows-1252', false),
  };
}

/**
 * The head as text, for recognition only: a wrong guess here changes no value that is imported.
 *
 * @param maxBytes where the first few tell; archives have thousands of files
 */
export function headText(file: ImportFile, maxBytes = Infinity): string {
  const head = file.head.subarray(0, maxBytes);
  const wide = wideCharset(head);
  if (wide !== undefined) return new TextDecoder(wide).decode(head);
  const census = new Utf8Census(UNDEFINED_IN_CP1252);
  census.add(head);
  const isUtf8 = census.invalid === 0 || census.isMostlyUtf8(hasUtf8Mark(file.head));
  return new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(head);
}

/** `utf-16le` or `utf-16be` by byte order mark or by where the NUL bytes of Latin text are; else undefined. */
export function wideCharset(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 1024);
  if (sample.length < 4) return undefined;
  const nulsAt = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nulsAt[at % 2] = (nulsAt[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulsAt;
  const most = sample.length * 0.35;
  if (odd > most && even < odd / 8) return 'utf-16le';
  if (even > most && odd < even / 8) return 'utf-16be';
  return undefined;
}

export async function takeCensus(file: ImportFile): Promise<Utf8Census> {
  const census = new Utf8Census(UNDEFINED_IN_CP1252);
  for await (const chunk of file.open() as AsyncIterable<Buffer>) census.add(chunk);
  census.end();
  return census;
}

export function unreadableBytes(count: number, line: number): ImportProblem {
  return {
    row: line,
    severity: 'WARNING',
    code: 'UNREADABLE_BYTES',
    message: `${count} bytes of the file fit no known character set and are shown as a replacement character; the first is on this line.`,
  };
}

export function hasUtf8Mark(head: Buffer): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

function declaredText(file: ImportFile, declared: string): TextFile {
  const charset = knownCharset(declared);
  if (charset === undefined) {
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      'The file declares a character set that is not known here. Save it as UTF-8 and import it again.',
    );
  }
  return { charset, chunks: () => decode(file, charset, true) };
}

function knownCharset(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

async function* decode(file: ImportFile, charset: string, fatal: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset, { fatal });
  try {
    for await (const chunk of file.open() as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      `The file is damaged: some of it is not ${charset}, its own character set. Save it as UTF-8 and import it again.`,
    );
  }
}
