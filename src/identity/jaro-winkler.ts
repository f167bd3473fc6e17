/**
 * Jaro–Winkler similarity of two strings, 0 to 1; symmetric. Prefix weight 0.1 over at most four letters, and, as Winkler
 * does, only where the Jaro similarity is above 0.7.
 * @see Winkler 1990, String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model of Record Linkage
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroSimilarity(a, b);
  if (jaro <= 0.7) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Longer names are compared by their beginnings; work space so that the inner loop allocates nothing. */
const LONGEST = 128;
const taken = new Uint8Array(LONGEST);
const matched = new Uint16Array(LONGEST);

function jaroSimilarity(a: string, b: string): number {
  const isShorter = a.length <= b.length;
  const short = isShorter ? a : b;
  const long = isShorter ? b : a;
  const shortLength = Math.min(short.length, LONGEST);
  const longLength = Math.min(long.length, LONGEST);
  if (shortLength === 0) return 0;
  const range = Math.max(0, Math.floor(longLength / 2) - 1);
  taken.fill(0, 0, longLength);
  let count = 0;
  for (let i = 0; i < shortLength; i += 1) {
    const code = short.charCodeAt(i);
    const end = Math.min(longLength, i + range + 1);
    for (let j = Math.max(0, i - range); j < end; j += 1) {
      if (taken[j] === 0 && long.charCodeAt(j) === code) {
        taken[j] = 1;
        matched[count] = code;
        count += 1;
        break;
      }
    }
  }
  if (count === 0) return 0;
  let transposed = 0;
  let at = 0;
  for (let j = 0; j < longLength; j += 1) {
    if (taken[j] === 0) continue;
    if (long.charCodeAt(j) !== matched[at]) transposed += 1;
    at += 1;
  }
  return (count / shortLength + count / longLength + (count - transposed / 2) / count) / 3;
}
