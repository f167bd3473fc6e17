/** Scripts that write a whole name without a blank: one run of them is no mere first name. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether a text without blanks is long enough in its script to be a name with a family name, and no word of other texts. */
export function isWholeName(text: string): boolean {
  if (!isUnspaced(text)) return false;
  const letters = text.normalize('NFC').replace(/[\p{M}\s]/gu, '');
  const least = /^\p{Script=Han}+$/u.test(letters) ? 2 : /^\p{Script=Hangul}+$/u.test(letters) ? 3 : 4;
  return [...letters].length >= least;
}
