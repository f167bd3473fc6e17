import type { TieGraph } from './tie-graph.ts';

/** A tie without which a part of the network would be cut off from the rest. */
export interface Bridge {
  /** Which tie of the graph. */
  readonly tie: number;
  /** Its end in the smaller part. */
  readonly to: number;
  /** How many nodes the smaller part has. */
  readonly size: number;
  /** The nodes of that part; looked up when asked, since on a chain all parts together are many. */
  readonly members: () => readonly number[];
}

/**
 * The cut edges of a graph (Tarjan 1974), the weightiest first: those that hold the largest part. Without recursion, for
 * chains of acquaintances may be long.
 */
export function bridgesOf(graph: TieGraph): readonly Bridge[] {
  const { size, offsets, neighbours, tieOf } = graph;
  const entered = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const parentTie = new Int32Array(size).fill(-1);
  const cursor = offsets.slice(0, size);
  const order: number[] = [];
  const below = new Int32Array(size).fill(1);
  const bridges: { tie: number; to: number; root: number }[] = [];
  const sizeOfRoot = new Map<number, number>();
  for (let root = 0; root < size; root += 1) {
    if (entered[root] !== -1) continue;
    const stack = [root];
    entered[root] = lowest[root] = order.length;
    order.push(root);
    while (stack.length > 0) {
      const node = stack.at(-1) as number;
      const n = cursor[node] as number;
      if (n < (offsets[node + 1] as number)) {
        cursor[node] = n + 1;
        const other = neighbours[n] as number;
        if (entered[other] === -1) {
          parentTie[other] = tieOf[n] as number;
          entered[other] = lowest[other] = order.length;
          order.push(other);
          stack.push(other);
        } else if (tieOf[n] !== parentTie[node]) {
          lowest[node] = Math.min(lowest[node] as number, entered[other] as number);
        }
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (parent === undefined) continue;
      below[parent]! += below[node] as number;
      lowest[parent] = Math.min(lowest[parent] as number, lowest[node] as number);
      if ((lowest[node] as number) > (entered[parent] as number))
        bridges.push({ tie: parentTie[node] as number, to: node, root });
    }
    sizeOfRoot.set(root, below[root] as number);
  }
  return bridges
    .map(({ tie, to, root }) => {
      const whole = sizeOfRoot.get(root) as number;
      const part = below[to] as number;
      // Who is below a node was entered right after it.
      const from = entered[to] as number;
      const isBelow = part * 2 <= whole;
      const rootAt = entered[root] as number;
      const members = (): readonly number[] =>
        isBelow
          ? order.slice(from, from + part)
          : [...order.slice(rootAt, from), ...order.slice(from + part, rootAt + whole)];
      const { a, b } = graph.ties[tie] as { a: number; b: number };
      return { tie, to: isBelow ? to : a === to ? b : a, size: isBelow ? part : whole - part, members };
    })
    .sort((x, y) => y.size - x.size || x.tie - y.tie);
}

/** How many parts a graph falls into. */
export function componentCount(graph: TieGraph): number {
  const seen = new Uint8Array(graph.size);
  let count = 0;
  for (let root = 0; root < graph.size; root += 1) {
    if (seen[root] === 1) continue;
    count += 1;
    const open = [root];
    seen[root] = 1;
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const other of graph.neighboursOf(node)) {
        if (seen[other] === 1) continue;
        seen[other] = 1;
        open.push(other);
      }
  }
  return count;
}
