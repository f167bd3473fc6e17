import type { TieGraph } from './tie-graph.ts';

/** What counts as the ties of a neighbour: all of them, or only those to the person and the person's other neighbours. */
export type Scope = 'WHOLE' | 'EGO';
/** Whether every tie counts the same, or by its strength. */
export type Weighting = 'BINARY' | 'WEIGHTED';

/** How a person's neighbours are tied to each other. */
export interface StructuralHoles {
  /** Σ_j (p_ij + Σ_q p_iq·p_qj)²: Burt 1992, 2004. */
  readonly constraint: number;
  /** How unequally the neighbours constrain (Coleman-Theil): Burt 1992. */
  readonly hierarchy: number;
  /** Σ_j (1 − Σ_q p_iq·m_jq): Burt 1992; of equal ties n − 2t/n: Borgatti 1997. */
  readonly effectiveSize: number;
  /** Effective size by the number of neighbours. */
  readonly efficiency: number;
}

/**
 * Burt's structural holes of a node; null for one without neighbours.
 *
 * p_ij is the share of j in all that i invests; m_jq the tie of j and q by the strongest of j. With scope EGO the ties of
 * neighbours to others than the node and its neighbours are left out of both, as in data from surveys (UCINET); with
 * WHOLE they count, as in networkx and igraph.
 */
export function structuralHoles(
  graph: TieGraph,
  node: number,
  scope: Scope,
  weighting: Weighting,
): StructuralHoles | null {
  const { offsets, neighbours, weights } = graph;
  const weightAt = (n: number): number => (weighting === 'BINARY' ? 1 : (weights[n] as number));
  const [begin, end] = [offsets[node] as number, offsets[node + 1] as number];
  const size = end - begin;
  if (size === 0) return null;
  const shares = new Map<number, number>();
  let total = 0;
  for (let n = begin; n < end; n += 1) {
    total += weightAt(n);
    shares.set(neighbours[n] as number, weightAt(n));
  }
  for (const [neighbour, weight] of shares) shares.set(neighbour, weight / total);

  // What comes to each neighbour by way of the others; what it repeats of the others.
  const indirect = new Map<number, number>();
  let repeated = 0;
  for (const [q, share] of shares) {
    let sum = 0;
    let strongest = 0;
    for (let n = offsets[q] as number; n < (offsets[q + 1] as number); n += 1) {
      const other = neighbours[n] as number;
      if (scope === 'EGO' && other !== node && !shares.has(other)) continue;
      sum += weightAt(n);
      strongest = Math.max(strongest, weightAt(n));
    }
    for (let n = offsets[q] as number; n < (offsets[q + 1] as number); n += 1) {
      const other = neighbours[n] as number;
      const otherShare = shares.get(other);
      if (otherShare === undefined) continue;
      indirect.set(other, (indirect.get(other) ?? 0) + (share * weightAt(n)) / sum);
      repeated += (otherShare * weightAt(n)) / strongest;
    }
  }
  const dyadic = [...shares].map(([j, share]) => (share + (indirect.get(j) ?? 0)) ** 2);
  const constraint = dyadic.reduce((sum, each) => sum + each, 0);
  const effectiveSize = size - repeated;
  return { constraint, hierarchy: hierarchyOf(dyadic, constraint), effectiveSize, efficiency: effectiveSize / size };
}

function hierarchyOf(dyadic: readonly number[], constraint: number): number {
  const size = dyadic.length;
  if (size < 2) return 0;
  const mean = constraint / size;
  return dyadic.reduce((sum, each) => sum + (each / mean) * Math.log(each / mean), 0) / (size * Math.log(size));
}

/** Ties among the neighbours of a node, and what share they are of all there could be; null for fewer than two. */
export function densityAround(graph: TieGraph, node: number): number | null {
  const around = graph.neighboursOf(node);
  const size = around.length;
  if (size < 2) return null;
  const isAround = new Set(around);
  let ends = 0;
  for (const each of around) for (const other of graph.neighboursOf(each)) if (isAround.has(other)) ends += 1;
  return ends / (size * (size - 1));
}
