/** How many persons' worth of counts the usual share stands for. */
const PRIOR_PERSONS = 200;

/**
 * The chance that a person met at random has a value, from a network's own counts: an employer of half the network says
 * little, one of two persons much.
 */
export class ValueShares {
  private readonly counts = new Map<string, number>();
  private persons = 0;

  /** @param usual share of a value of which a network says nothing; its own counts correct it */
  constructor(private readonly usual: number) {}

  /** Counts the values of one person, each once. */
  learn(values: Iterable<string>): void {
    this.persons += 1;
    for (const value of new Set(values)) this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  /** Of those who agree on a value, the two compared count as one. */
  of(value: string): number {
    const count = this.counts.get(value) ?? 0;
    return (PRIOR_PERSONS * this.usual + Math.max(0, count - 1.5)) / (PRIOR_PERSONS + this.persons);
  }
}
