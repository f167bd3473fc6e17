import type { ContentLine } from './content-lines.ts';

/** One property of a card, its value still undecoded. */
export interface Property {
  readonly row: number;
  /** Upper-case, without the group (`item1.EMAIL` is `EMAIL`). */
  readonly name: string;
  /** Upper-case names. A bare parameter of 2.1 (`TEL;CELL`) is a value of `TYPE`, or of `ENCODING`. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly bytes: string;
  readonly isCut: boolean;
}

/** A decoded value. */
export interface PropertyText {
  readonly text: string;
  /** Some bytes fitted no charset and show as U+FFFD. */
  readonly isDamaged: boolean;
}

/** Bytes that windows-1252 leaves undefined; decoding turns them into invisible control characters. */
const UNDEFINED_IN_CP1252 = /[\x81\x8d\x8f\x90\x9d]/;
/** Values without accents are the same in all charsets that are used. */
const ASCII = /^[\x00-\x7f]*$/;

/** The property a line holds; undefined where it is none (no colon, no name). */
export function parseProperty(line: ContentLine): Property | undefined {
  const [head, bytes] = splitHead(line.bytes);
  if (bytes === undefined) return undefined;
  const [first = '', ...parts] = splitOutsideQuotes(head, ';');
  const name = first
    .slice(first.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z0-9-]+$/.test(name)) return undefined;
  return { row: line.row, name, parameters: parseParameters(parts), bytes, isCut: line.isCut };
}

/**
 * The value as text: transfer encoding undone, then decoded by its own `CHARSET`, as UTF-8, or as windows-1252.
 *
 * @param fileIsUtf8 the rest of the file proves to be UTF-8, so that a value that isn't was cut inside a letter
 */
export function propertyText(property: Property, fileIsUtf8: boolean): PropertyText {
  const encoding = property.parameters.get('ENCODING')?.[0]?.toUpperCase();
  const bytes =
    encoding === 'QUOTED-PRINTABLE'
      ? property.bytes.replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : encoding === 'B' || encoding === 'BASE64'
        ? Buffer.from(property.bytes, 'base64').toString('latin1')
        : property.bytes;
  const charset = property.parameters.get('CHARSET')?.[0];
  if (ASCII.test(bytes) && !/^(iso-2022|utf-?16|hz)/i.test(charset ?? '')) return { text: bytes, isDamaged: false };
  const buffer = Buffer.from(bytes, 'latin1');
  // Text that declares Latin letters and happens to be valid UTF-8 is UTF-8: writers change encoding and forget the label.
  const isLatin = /^(us-)?ascii$|^latin|^iso-?8859|^windows-125/i.test(charset ?? '');
  for (const label of isLatin ? ['utf-8', charset] : [charset, 'utf-8']) {
    if (label === undefined) continue;
    const text = decoded(buffer, label);
    if (text !== undefined) return { text, isDamaged: false };
  }
  // It declares a charset that it is not in, or is UTF-8 that was cut inside a letter; else it is what Windows wrote.
  const broken = isKnownCharset(charset) && !isLatin ? charset : fileIsUtf8 ? 'utf-8' : undefined;
  if (broken !== undefined) return { text: new TextDecoder(broken).decode(buffer), isDamaged: true };
  return { text: new TextDecoder('windows-1252').decode(buffer), isDamaged: UNDEFINED_IN_CP1252.test(bytes) };
}

/** Splits on a separator that is not escaped, then unescapes each part (RFC 6350 § 3.4; Google escapes `:` too). */
export function splitValue(text: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') {
      part += text.slice(at, at + 2);
      at++;
    } else if (text[at] === separator) {
      parts.push(part);
      part = '';
    } else {
      part += text[at];
    }
  }
  parts.push(part);
  return parts.map(unescapeValue);
}

/** A backslash before anything else stays: in 2.1 it is a letter like any other. */
export function unescapeValue(text: string): string {
  return text.replace(/\\([\\,;:"nN])/g, (_all, char: string) => (char.toLowerCase() === 'n' ? '\n' : char));
}

function decoded(buffer: Buffer, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(buffer);
  } catch {
    return undefined;
  }
}

function isKnownCharset(label: string | undefined): label is string {
  try {
    return label !== undefined && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function parseParameters(parts: readonly string[]): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    const bareName = /^(quoted-printable|base64|b|7bit|8bit)$/i.test(part.trim()) ? 'ENCODING' : 'TYPE';
    const name = equals === -1 ? bareName : part.slice(0, equals).trim().toUpperCase();
    const values = splitOutsideQuotes(part.slice(equals + 1), ',').map(parameterValue);
    parameters.set(name, [...(parameters.get(name) ?? []), ...values.filter((value) => value !== '')]);
  }
  return parameters;
}

/** Quotes dropped and the carets of RFC 6868 undone. */
function parameterValue(raw: string): string {
  const plain = raw
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\^([n^'])/g, (_all, char: string) => (char === 'n' ? '\n' : char === "'" ? '"' : '^'));
  if (ASCII.test(plain)) return plain;
  const bytes = Buffer.from(plain, 'latin1');
  return decoded(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

function splitHead(line: string): [string, string | undefined] {
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return [line.slice(0, at), line.slice(at + 1)];
  }
  // A quote that is never closed is no quote.
  const colon = line.indexOf(':');
  return colon === -1 ? [line, undefined] : [line.slice(0, colon), line.slice(colon + 1)];
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    if (char === separator && !isQuoted) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}
