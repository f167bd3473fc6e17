import { hash } from 'node:crypto';

/** Ambit's own name space, so that the same words give the same id on every machine and in no other program. */
const NAMESPACE = Buffer.from('6f2c6a5e58a34d0e9d0c6b1f9c1d7a10', 'hex');
const VERSION = '5';
/** The two bits of the variant are those of RFC 9562; the other two of the digit stay. */
const VARIANTS = '89ab';

/**
 * A UUIDv5 (RFC 9562 § 5.5) of the parts, in order; for what must get the same id each time it is derived. An import makes
 * several of every row, and the library for it takes three times as long, as it copies what is hashed byte by byte.
 */
export function stableId(...parts: readonly string[]): string {
  const digits = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(JSON.stringify(parts))]));
  const variant = VARIANTS[Number.parseInt(digits.charAt(16), 16) & 3] ?? '';
  const last = digits.slice(20, 32);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${VERSION}${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${last}`;
}

/** SHA-256 (hex) of a value's canonical JSON: equal content gives an equal hash whatever the order of its keys. */
export function contentHash(value: unknown): string {
  return textHash(canonicalJson(value));
}

/** SHA-256 (hex) of a text: {@link contentHash} of what was written as canonical JSON already. */
export function textHash(text: string): string {
  return hash('sha256', text);
}

/** JSON with sorted keys and without absent values. */
export function canonicalJson(value: unknown): string {
  return canonical(value) ?? 'null';
}

/** As `JSON.stringify` writes it, but for the order of keys; undefined where it writes nothing. */
function canonical(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (hasJson(value)) return canonical(value.toJSON());
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item) ?? 'null').join(',')}]`;
  const fields: string[] = [];
  for (const key of sortedKeys(value)) {
    const field = canonical((value as Readonly<Record<string, unknown>>)[key]);
    if (field !== undefined) fields.push(`${JSON.stringify(key)}:${field}`);
  }
  return `{${fields.join(',')}}`;
}

/** In alphabetical order, but for those that are numbers: objects of JavaScript have these first. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value).sort();
  return keys.some((key) => /^\d/.test(key)) ? Object.keys(Object.fromEntries(keys.map((key) => [key, null]))) : keys;
}

/** A date, for one, says itself what stands for it. */
function hasJson(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}
