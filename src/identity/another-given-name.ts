import type { EvidenceLevel } from './evidence.type.ts';
import { GIVEN_NAME_CLASSES } from './tables/given-names.ts';

/** Given names that are known as such; folded, their parts joined. */
const KNOWN: ReadonlySet<string> = new Set(
  GIVEN_NAME_CLASSES.flatMap(([, names]) => names.trim().split(/\s+/)).map((name) => name.replaceAll('-', '')),
);

/** What makes a woman's name of a man's: René and Renée, Daniel and Daniela, Stefan and Stefanie. */
const FEMININE = /^(e|a|le|ne|ie|ia)$/;

/**
 * Whether two given names that share an address are rather those of two of one household than two spellings of one. Only what
 * can be a typing error is a spelling: nearly the same letters, but neither two names that people have, nor a name and its
 * feminine form.
 * @param level how the two compare; @param a, @param b folded
 */
export function isAnotherGivenName(level: EvidenceLevel, a: string, b: string): boolean {
  if (level === 'VERY_SIMILAR') return (KNOWN.has(a) && KNOWN.has(b)) || isFeminineOf(a, b) || isFeminineOf(b, a);
  return level === 'SIMILAR' || level === 'REMOTE' || level === 'DIFFERENT';
}

function isFeminineOf(long: string, short: string): boolean {
  return long.startsWith(short) && FEMININE.test(long.slice(short.length));
}
