/**
 * The best rows of several ranked kinds in one list: by expected effect, but with at least one of each kind that has any,
 * so that a long list of one kind does not hide the others.
 */
export function mixKinds<
  T extends { readonly kind: string; readonly rank: number; readonly expected: number; readonly gain: number },
>(rows: readonly T[], first: number): readonly T[] {
  const byEffect = [...rows].sort((a, b) => b.expected - a.expected || b.gain - a.gain || a.rank - b.rank);
  const heads = byEffect.filter((row, index) => byEffect.findIndex(({ kind }) => kind === row.kind) === index);
  const chosen = new Set<T>(heads.slice(0, first));
  for (const row of byEffect) {
    if (chosen.size >= first) break;
    chosen.add(row);
  }
  return byEffect.filter((row) => chosen.has(row));
}
