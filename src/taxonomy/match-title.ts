import type { Lang } from '../domain.ts';
import type { Guess } from './classify.type.ts';
import { phraseWords } from './phrase-matcher.ts';

/** A label of a loaded taxonomy that shares words with a title: its words as stems, and the ISCO-08 unit group it names. */
export interface LabelCandidate {
  readonly words: readonly string[];
  readonly isco: string;
  readonly lang: Lang;
}

/** Confidence of a label that has exactly the words of the title's part. */
const SAME_WORDS = 0.85;
/** … whose words stand side by side within the title's part: `jazz-loving opera singer`. */
const WITHIN = 0.7;
/** … of one word where it says what somebody is: at the beginning in French, at the end in English. */
const HEAD_WORD = 0.6;
/** … that all have the title's words and more: `sound engineer` of `sound mastering engineer`. */
const NARROWER = 0.6;

/** From here on a guess is used; set on a labelled set of titles, on which lower ones are wrong too often. */
export const LEAST_LABEL_CONFIDENCE = 0.6;

/** Words that only with another say what somebody does: a `mentor` is no `learning mentor`. */
const SAYS_NOTHING = new Set(
  phraseWords(
    `member membre mentor coach expert specialist spécialiste assistant agent operator opérateur worker ouvrier employee employé
    leader host hôte speaker ambassador professional crew partner officer aide helper attendant maker writer player artist artiste`,
  ),
);

/** The least share of narrower labels in one group, where they are not all in it. */
const LEAST_SHARE = 0.75;

/**
 * The ISCO-08 group that the labels of a taxonomy give a part of a title, by the nearest kind of agreement that any label has
 * with it. Labels that agree equally well and lie in several groups give the group they share, of two digits at least, or none.
 * Deterministic whatever the order of the candidates.
 *
 * @param words of one part of a title, as stems, without words that change nothing (`senior`)
 * @param areAll whether the candidates are all that share a word; else nothing is told from how many lie where
 */
export function matchTitle(
  words: readonly string[],
  candidates: readonly LabelCandidate[],
  areAll = true,
): Guess<string> | undefined {
  if (words.length === 0) return undefined;
  const wanted = new Set(words);
  const same = candidates.filter((each) => each.words.length === wanted.size && each.words.every((w) => wanted.has(w)));
  if (same.length > 0) return agreed(same, SAME_WORDS);
  const text = ` ${words.join(' ')} `;
  const within = longest(
    candidates.filter((each) => each.words.length > 1 && text.includes(` ${each.words.join(' ')} `)),
  );
  if (within.length > 0) return agreed(within, WITHIN);
  const head = candidates.filter(
    ({ words: label, lang }) => label.length === 1 && label[0] === (lang === 'fr' ? words[0] : words.at(-1)),
  );
  if (head.length > 0) return agreed(head, HEAD_WORD);
  if (!areAll && words.length === 1) return undefined;
  if (words.length === 1 && SAYS_NOTHING.has(words[0] ?? '')) return undefined;
  const narrower = candidates.filter((each) =>
    words.length === 1 ? headOf(each) === words[0] : words.every((word) => each.words.includes(word)),
  );
  return narrower.length === 0 ? undefined : agreed(narrower, NARROWER);
}

/** The word that says what somebody is: the first in French (`matelot garde-moteur`), the last in English (`court bailiff`). */
function headOf({ words, lang }: LabelCandidate): string | undefined {
  return lang === 'fr' ? words[0] : words.at(-1);
}

function longest(candidates: readonly LabelCandidate[]): readonly LabelCandidate[] {
  const most = Math.max(0, ...candidates.map((each) => each.words.length));
  return candidates.filter((each) => each.words.length === most);
}

/** The group in which enough of the candidates lie: the unit group, else the narrowest of at least two digits, less surely. */
function agreed(candidates: readonly LabelCandidate[], confidence: number): Guess<string> | undefined {
  for (const [digits, loss] of [
    [4, 0],
    [3, 0],
    [2, 0.05],
  ] as const) {
    const counts = new Map<string, number>();
    for (const { isco } of candidates) counts.set(isco.slice(0, digits), (counts.get(isco.slice(0, digits)) ?? 0) + 1);
    const [best, ...others] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    if (best !== undefined && (others.length === 0 || best[1] / candidates.length >= LEAST_SHARE))
      return { value: best[0], confidence: Math.round((confidence - loss) * 100) / 100 };
  }
  return undefined;
}
