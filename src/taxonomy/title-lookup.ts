import type { StatementRunner } from '../graph/graph.ts';
import { MOST_CHARACTERS, type PositionText } from './classify.ts';
import { classifyOnce } from './classify-once.ts';
import type { Guess } from './classify.type.ts';
import { guessTitle, titleWords } from './classify-title.ts';
import { LEAST_LABEL_CONFIDENCE, matchTitle, type LabelCandidate } from './match-title.ts';

/** What a loaded taxonomy makes of titles that the tables leave open; by the title as written. */
export type TitleMemory = ReadonlyMap<string, Guess<string>>;

/** The most labels that are looked at for one part of a title; where there are more, only those of the same words count. */
const MOST_CANDIDATES = 60;
const UNIT_GROUP_DIGITS = 4;

/** Whether the tables leave a position's occupation unknown, or know a group only; what they are sure of is never asked again. */
export function isOpen(position: PositionText): boolean {
  const title = position.title ?? '';
  if (title.trim() === '') return false;
  const guess = classifyOnce(position).occupation;
  if (guess === undefined) return guessTitle(title.slice(0, MOST_CHARACTERS)).occupation === undefined;
  return guess.value.length < UNIT_GROUP_DIGITS;
}

/** Asks the loaded taxonomy for the titles among these positions that are open; empty where none is loaded. */
export async function lookUpTitles(tx: StatementRunner, positions: Iterable<PositionText>): Promise<TitleMemory> {
  const partsByTitle = new Map<string, readonly string[]>();
  for (const position of positions) {
    const title = position.title ?? '';
    if (partsByTitle.has(title) || !isOpen(position)) continue;
    partsByTitle.set(
      title,
      titleWords(title.slice(0, MOST_CHARACTERS)).map((words) => words.join(' ')),
    );
  }
  const texts = [...new Set([...partsByTitle.values()].flat())];
  if (texts.length === 0) return new Map();
  const guesses = new Map<string, Guess<string>>();
  for (const { text, titles } of await tx.run('taxonomy/find-titles', { texts, limit: MOST_CANDIDATES })) {
    const guess = guessOf(text.split(' '), titles);
    if (guess !== undefined && guess.confidence >= LEAST_LABEL_CONFIDENCE) guesses.set(text, guess);
  }
  return new Map(
    [...partsByTitle].flatMap(([title, parts]) => {
      const guess = parts.map((part) => guesses.get(part)).find((found) => found !== undefined);
      return guess === undefined ? [] : [[title, guess] as const];
    }),
  );
}

function guessOf(
  words: readonly string[],
  titles: readonly { readonly words: string; readonly isco: string; readonly lang: string }[],
): Guess<string> | undefined {
  const candidates: LabelCandidate[] = titles.map(({ words: label, isco, lang }) => ({
    words: label.split(' '),
    isco,
    lang: lang === 'fr' ? 'fr' : 'en',
  }));
  return matchTitle(words, candidates, candidates.length < MOST_CANDIDATES);
}

/**
 * The occupation by the tables and by a taxonomy together: what the tables are sure of stays; a group of theirs is made more
 * precise by what lies within it, or given up for what is no less sure, as it rests on one word (`operator`); what they leave unknown is filled.
 */
export function refineOccupation(
  own: Guess<string> | undefined,
  found: Guess<string> | undefined,
): Guess<string> | undefined {
  if (own === undefined || found === undefined) return own ?? found;
  if (own.value.length >= UNIT_GROUP_DIGITS) return own;
  const isWithin = found.value.length > own.value.length && found.value.startsWith(own.value);
  return isWithin || found.confidence >= own.confidence ? found : own;
}
