import type { EvidenceLevel } from './evidence.type.ts';

const BIRTH = { equal: 11, sameDayOfYear: 7, oneSlip: 6, sameYear: 1, different: -5 } as const;

/** The most that two birth dates can say. */
export const MOST_OF_BIRTH = BIRTH.equal;

interface DateComparison {
  readonly level: EvidenceLevel;
  readonly bits: number;
}

/** The best comparison of the dates stated of two persons; undefined where one has none. */
export function compareBirthDates(a: readonly string[], b: readonly string[]): DateComparison | undefined {
  let best: DateComparison | undefined;
  for (const one of a)
    for (const other of b) {
      const compared = compareDates(one, other);
      if (best === undefined || compared.bits > best.bits) best = compared;
    }
  return best;
}

/** Dates have typing errors: one digit, or day and month the wrong way round. */
function compareDates(a: string, b: string): DateComparison {
  if (a === b) return { level: 'EQUAL', bits: a.startsWith('--') ? BIRTH.sameDayOfYear : BIRTH.equal };
  const yearless = a.startsWith('--') || b.startsWith('--');
  if (a.slice(-6) === b.slice(-6) && yearless) return { level: 'PART', bits: BIRTH.sameDayOfYear };
  if (yearless) return { level: 'DIFFERENT', bits: BIRTH.different };
  if (isOneSlip(a, b)) return { level: 'VERY_SIMILAR', bits: BIRTH.oneSlip };
  if (a.slice(0, 4) === b.slice(0, 4)) return { level: 'REMOTE', bits: BIRTH.sameYear };
  return { level: 'DIFFERENT', bits: BIRTH.different };
}

/** One wrong digit, two neighbouring digits exchanged, or day and month exchanged. */
function isOneSlip(a: string, b: string): boolean {
  const one = a.replaceAll('-', '');
  const other = b.replaceAll('-', '');
  const wrong = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return true;
  if (wrong.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first])
    return true;
  return (
    one.slice(0, 4) === other.slice(0, 4) && one.slice(4, 6) === other.slice(6) && one.slice(6) === other.slice(4, 6)
  );
}
