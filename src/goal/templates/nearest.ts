import { normalizeText } from '../../taxonomy/normalize.ts';

/** The words most like one that is unknown, best first: by the pairs of letters they share (Dice). */
export function nearestWords(word: string, candidates: Iterable<string>, most = 3): readonly string[] {
  const wanted = pairs(word);
  const scored = [...new Set(candidates)].map((candidate) => {
    const own = pairs(candidate);
    const shared = [...wanted].filter((pair) => own.has(pair)).length;
    return { candidate, likeness: (2 * shared) / Math.max(1, wanted.size + own.size) };
  });
  return scored
    .filter(({ likeness }) => likeness >= 0.25)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function pairs(word: string): ReadonlySet<string> {
  const plain = ` ${normalizeText(word)} `;
  return new Set(Array.from({ length: plain.length - 1 }, (_, index) => plain.slice(index, index + 2)));
}
