/** First letters that are written in several ways and last letters that are hardly heard, in the order of the algorithm. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^mac/, 'mcc'],
  [/^kn/, 'nn'],
  [/^k/, 'c'],
  [/^p[hf]/, 'ff'],
  [/^sch/, 'sss'],
];
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/[ei]e$/, 'y'],
  [/(dt|rt|rd|nt|nd)$/, 'd'],
];
const VOWELS = 'aeiou';
const LENGTH = 8;

/**
 * The New York State Identification and Intelligence System's code of a name of letters a–z: names that sound alike in
 * English, and mostly in the neighbouring languages, have the same. Used to bring candidates together, never as evidence.
 * @see Taft 1970, Name Search Techniques
 */
export function nysiis(name: string): string {
  let word = name.replace(/[^a-z]/g, '');
  if (word === '') return '';
  for (const [pattern, by] of BEGINNINGS) word = word.replace(pattern, by);
  for (const [pattern, by] of ENDINGS) word = word.replace(pattern, by);
  let code = word.charAt(0);
  for (let i = 1; i < word.length; i += 1) {
    const sound = soundAt(word, i);
    for (const letter of sound) if (!code.endsWith(letter)) code += letter;
  }
  code = code.replace(/s$/, '').replace(/ay$/, 'y').replace(/a$/, '');
  return (code === '' ? word.charAt(0) : code).slice(0, LENGTH);
}

function soundAt(word: string, i: number): string {
  const letter = word.charAt(i);
  const before = word.charAt(i - 1);
  const after = word.charAt(i + 1);
  const isVowel = (each: string): boolean => each !== '' && VOWELS.includes(each);
  if (letter === 'e' && after === 'v') return 'af';
  if (isVowel(letter)) return 'a';
  switch (letter) {
    case 'q':
      return 'g';
    case 'z':
      return 's';
    case 'm':
      return 'n';
    case 'k':
      return after === 'n' ? 'n' : 'c';
    case 'p':
      return after === 'h' ? 'f' : 'p';
    case 'h':
      return isVowel(before) && isVowel(after) ? 'h' : isVowel(before) ? 'a' : before;
    case 'w':
      return isVowel(before) ? 'a' : 'w';
    default:
      return letter;
  }
}
