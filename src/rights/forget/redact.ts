import { isUnspaced } from '../../taxonomy/name-script.ts';
import { fold, type Needles } from './person-needles.ts';

/** What stands where somebody's name was. */
export const REMOVED = '…';

const SHORT = 6;

/** A text without a person: their name and data are taken out; where they still show in another spelling, all of it goes. */
export function redact(text: string, { texts, folded }: Needles): string {
  let left = text;
  for (const needle of texts) left = left.replace(wholeWords(needle), REMOVED);
  const plain = fold(left);
  if (!folded.some((needle) => plain.includes(needle))) return left;
  const extension = /\.[a-z]{1,5}$/i.exec(text)?.[0] ?? '';
  return `${REMOVED}${extension}`;
}

/** The same for a text that is JSON: for every string in it. */
export function redactJson(json: string, needles: Needles): string {
  return JSON.stringify(mapStrings(JSON.parse(json), (text) => redact(text, needles)));
}

/** A plain value with each of its strings replaced; names of fields stay. */
export function mapStrings(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, replace)]));
}

/** Not within other words: the rest of these would stand there still. Where words are not parted, anywhere. */
function wholeWords(text: string): RegExp {
  // A short name is a word of many texts where its capitals are not looked at: "we do an audit" names no An Do.
  const flags = text.length < SHORT ? 'gu' : 'giu';
  if (isUnspaced(text)) return new RegExp(escaped(text), 'giu');
  return new RegExp(`(?<![\\p{L}\\d])${escaped(text)}(?![\\p{L}\\d])`, flags);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
