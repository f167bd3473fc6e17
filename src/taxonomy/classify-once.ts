import { classifyPosition, MOST_CHARACTERS, type PositionText } from './classify.ts';
import type { Classification } from './classify.type.ts';

const kept = new Map<string, Classification>();
const MOST_KEPT = 10_000;

/**
 * {@link classifyPosition}, worked out once for the same words: an import asks of each position before a taxonomy is looked
 * into and when the person is projected, and colleagues share titles.
 */
export function classifyOnce(position: PositionText): Classification {
  const key = JSON.stringify(
    [position.organization, position.title].map((text) => text?.slice(0, MOST_CHARACTERS) ?? ''),
  );
  const known = kept.get(key);
  if (known !== undefined) return known;
  const classification = classifyPosition(position);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, classification);
  return classification;
}
