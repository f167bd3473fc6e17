import type { TieGraph } from './tie-graph.ts';

/**
 * Betweenness centrality of every node: over all pairs of others, each once, the share of their shortest paths that lead
 * through it (Freeman 1977), by Brandes' algorithm (2001) without weights.
 *
 * Own code because that of graphology-metrics knows no pivots: on large networks it would hold up the server for seconds.
 * @param pivots from how many nodes paths are begun, evenly spread; fewer than all give an estimate (Brandes & Pich 2007)
 */
export function betweenness(graph: TieGraph, pivots: number = graph.size): Float64Array {
  const { size, offsets, neighbours } = graph;
  const result = new Float64Array(size);
  const begun = Math.min(pivots, size);
  const distance = new Int32Array(size);
  const paths = new Float64Array(size);
  const dependency = new Float64Array(size);
  const order = new Int32Array(size);
  for (let pivot = 0; pivot < begun; pivot += 1) {
    const source = Math.floor((pivot * size) / begun);
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let found = 1;
    for (let head = 0; head < found; head += 1) {
      const node = order[head] as number;
      for (let n = offsets[node] as number; n < (offsets[node + 1] as number); n += 1) {
        const other = neighbours[n] as number;
        if (distance[other] === -1) {
          distance[other] = (distance[node] as number) + 1;
          order[found++] = other;
        }
        if (distance[other] === (distance[node] as number) + 1) paths[other]! += paths[node] as number;
      }
    }
    for (let tail = found - 1; tail > 0; tail -= 1) {
      const node = order[tail] as number;
      const each = (1 + (dependency[node] as number)) / (paths[node] as number);
      for (let n = offsets[node] as number; n < (offsets[node + 1] as number); n += 1) {
        const before = neighbours[n] as number;
        if (distance[before] === (distance[node] as number) - 1)
          dependency[before]! += (paths[before] as number) * each;
      }
      result[node]! += dependency[node] as number;
    }
  }
  // Every pair was met from both of its ends.
  const scale = begun === 0 ? 0 : size / begun / 2;
  return result.map((each) => each * scale);
}

/**
 * Betweenness of a node among its own neighbours (ego betweenness, Everett & Borgatti 2005): over the pairs of neighbours
 * who are not tied, one by how many of the neighbours and the node stand between them.
 */
export function egoBetweenness(graph: TieGraph, node: number): number {
  const around = graph.neighboursOf(node);
  const placeOf = new Map<number, number>();
  around.forEach((each, place) => placeOf.set(each, place));
  const inner = Array.from(around, (each) =>
    [...graph.neighboursOf(each)].flatMap((other) => {
      const place = placeOf.get(other);
      return place === undefined ? [] : [place];
    }),
  );
  // For each neighbour: how many of the others can be reached in two steps through how many neighbours.
  const between = new Int32Array(around.length);
  let sum = 0;
  for (let a = 0; a < around.length; a += 1) {
    between.fill(0);
    for (const b of inner[a] ?? []) for (const c of inner[b] ?? []) between[c]! += 1;
    const tied = new Set(inner[a]);
    for (let c = a + 1; c < around.length; c += 1) if (!tied.has(c)) sum += 1 / (1 + (between[c] as number));
  }
  return sum;
}

/** As a share of the greatest betweenness a node could have among `size` nodes. */
export function normalized(value: number, size: number): number | null {
  return size < 3 ? null : (2 * value) / ((size - 1) * (size - 2));
}
