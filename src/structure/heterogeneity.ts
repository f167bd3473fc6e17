/** How mixed a set of persons is in one respect. */
export interface Heterogeneity {
  /** Blau 1977: 1 − Σ p²; null where nothing is known of anybody. */
  readonly blau: number | null;
  /** Blau by the most it could be with so many categories (IQV, Mueller & Schuessler 1961); null with fewer than two. */
  readonly iqv: number | null;
  readonly categories: number;
  readonly known: number;
  readonly largest: { readonly value: string; readonly share: number } | null;
}

/** @param values of each person; null: not known, which counts for nothing @param possible how many values there could be */
export function heterogeneityOf(values: readonly (string | null)[], possible?: number): Heterogeneity {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (known === 0) return { blau: null, iqv: null, categories: 0, known, largest: null };
  const blau = 1 - [...counts.values()].reduce((sum, count) => sum + (count / known) ** 2, 0);
  const most = Math.max(possible ?? counts.size, counts.size);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return {
    blau,
    iqv: most < 2 ? null : blau / (1 - 1 / most),
    categories: counts.size,
    known,
    largest: first === undefined ? null : { value: first[0], share: first[1] / known },
  };
}
