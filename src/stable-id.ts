import { createHash } from 'node:crypto';
import { v5 as uuidV5 } from 'uuid';

/** Ambit's own name space, so that the same words give the same id on every machine and in no other program. */
const NAMESPACE = '6f2c6a5e-58a3-4d0e-9d0c-6b1f9c1d7a10';

/** A UUIDv5 of the parts, in order; for what must get the same id each time it is derived. */
export function stableId(...parts: readonly string[]): string {
  return uuidV5(JSON.stringify(parts), NAMESPACE);
}

/** SHA-256 (hex) of a value's canonical JSON: equal content gives an equal hash whatever the order of its keys. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** JSON with sorted keys and without absent values. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
