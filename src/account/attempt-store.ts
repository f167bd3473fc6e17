import type { Graph } from '../graph/graph.ts';

export interface AttemptLimit {
  /** What is counted, so that counts of different things do not meet. */
  readonly name: string;
  readonly most: number;
  readonly withinMs: number;
}

/**
 * Counts attempts in windows of time that begin with the first one, in the database: a restart forgets none, and several
 * programs count together. One statement does it; rate-limiter-flexible, which would suit, keeps the class that a store
 * extends to itself.
 */
export class AttemptStore {
  constructor(
    private readonly graph: Graph,
    private readonly clock: () => Date,
    private readonly limit: AttemptLimit,
  ) {}

  /** Counts one attempt. @returns null where it is within the limit, else how long to wait, in ms */
  async count(key: string): Promise<number | null> {
    const at = this.clock();
    const endsAt = new Date(at.getTime() + this.limit.withinMs);
    const row = await this.graph.first('account/count-attempt', { key: this.keyOf(key), at, endsAt });
    if (row === undefined || row.attempts <= this.limit.most) return null;
    return row.endsAt.getTime() - at.getTime();
  }

  async forget(key: string): Promise<void> {
    await this.graph.run('account/forget-attempts', { key: this.keyOf(key) });
  }

  private keyOf(key: string): string {
    return `${this.limit.name} ${key}`;
  }
}
