/** The greatest difference between the numbers of two values of one shape; infinite where anything else differs. */
export function greatestDifference(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b);
  if (isObject(a) && isObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Math.max(0, ...[...keys].map((key) => greatestDifference(a[key], b[key])));
  }
  return a === b ? 0 : Infinity;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
