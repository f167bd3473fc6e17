const TOLERANCE = 1e-9;

/** Where two values differ, numbers by more than 1e-9, as `path: found … expected …`; empty where they are alike. */
export function differences(path: string, found: unknown, expected: unknown): readonly string[] {
  if (typeof found === 'number' && typeof expected === 'number') {
    return Math.abs(found - expected) <= TOLERANCE ? [] : [`${path}: found ${found} expected ${expected}`];
  }
  if (isObject(found) && isObject(expected)) {
    const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
    return [...keys].flatMap((key) => differences(`${path} ${key}`, found[key], expected[key]));
  }
  return found === expected ? [] : [`${path}: found ${JSON.stringify(found)} expected ${JSON.stringify(expected)}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
