/** A tie between two nodes, each once; `weight` above 0. */
export interface GraphTie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * An undirected graph of persons by number: the neighbours of `node` stand from `offsets[node]` on, up to
 * `offsets[node + 1]`. Plain arrays, since the measures go through 100,000 ties many times.
 */
export class TieGraph {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** Which of the ties given each is. */
  readonly tieOf: Int32Array;

  constructor(
    readonly size: number,
    readonly ties: readonly GraphTie[],
  ) {
    this.offsets = new Int32Array(size + 1);
    for (const { a, b } of ties) {
      this.offsets[a + 1]! += 1;
      this.offsets[b + 1]! += 1;
    }
    for (let n = 0; n < size; n += 1) this.offsets[n + 1]! += this.offsets[n]!;
    this.neighbours = new Int32Array(2 * ties.length);
    this.weights = new Float64Array(2 * ties.length);
    this.tieOf = new Int32Array(2 * ties.length);
    const next = this.offsets.slice();
    ties.forEach(({ a, b, weight }, tie) => {
      this.put(next[a]!++, b, weight, tie);
      this.put(next[b]!++, a, weight, tie);
    });
  }

  degreeOf(node: number): number {
    return (this.offsets[node + 1] as number) - (this.offsets[node] as number);
  }

  neighboursOf(node: number): Int32Array {
    return this.neighbours.subarray(this.offsets[node], this.offsets[node + 1]);
  }

  weightsOf(node: number): Float64Array {
    return this.weights.subarray(this.offsets[node], this.offsets[node + 1]);
  }

  private put(place: number, neighbour: number, weight: number, tie: number): void {
    this.neighbours[place] = neighbour;
    this.weights[place] = weight;
    this.tieOf[place] = tie;
  }
}
