/** An object of a GraphQL answer that tells how its numbers were computed. */
export interface ComputedNumbers {
  readonly path: string;
  readonly numbers: Readonly<Record<string, unknown>>;
  readonly procedure: string | null;
  readonly call: string | null;
  readonly explanation: string;
}

/** Everything in an answer that has a `computedBy`, with where it stands. */
export function computedNumbers(answer: unknown, path = ''): readonly ComputedNumbers[] {
  if (Array.isArray(answer)) return answer.flatMap((each, index) => computedNumbers(each, `${path}[${index}]`));
  if (typeof answer !== 'object' || answer === null) return [];
  const { computedBy, ...fields } = answer as Record<string, unknown>;
  const inner = Object.entries(fields).flatMap(([key, value]) => computedNumbers(value, `${path}.${key}`));
  if (computedBy === undefined) return inner;
  return [{ path, numbers: fields, ...(computedBy as Omit<ComputedNumbers, 'path' | 'numbers'>) }, ...inner];
}

/** Where the numbers of a row differ from those of the same names by more than 1e-9, or other values at all. */
export function differingNumbers(
  numbers: Readonly<Record<string, unknown>>,
  row: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.entries(row).flatMap(([name, given]) => {
    if (!(name in numbers)) return [];
    const said = numbers[name];
    if (said !== null && typeof said === 'object' && given !== null && typeof given === 'object')
      return differingNumbers(said as Record<string, unknown>, given as Record<string, unknown>);
    const same =
      typeof said === 'number' && typeof given === 'number' ? Math.abs(said - given) <= 1e-9 : said === (given ?? null);
    return same ? [] : [`${name}: ${String(said)} and ${String(given)}`];
  });
}
