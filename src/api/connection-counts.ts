/** How many connections may be open at once. */
export interface ConnectionLimits {
  readonly all: number;
  /** Of one account, or of one address while nobody is known. */
  readonly each: number;
}

const LIMITS: ConnectionLimits = { all: 1_000, each: 20 };

/** Counts open connections, so that nobody takes the places of the others. */
export class ConnectionCounts {
  private readonly open = new Map<string, number>();
  private total = 0;

  constructor(private readonly limits: ConnectionLimits = LIMITS) {}

  /** Whether there is a place left. @returns OWN: this one has too many; ALL: all together have */
  fullFor(who: string): 'OWN' | 'ALL' | undefined {
    if ((this.open.get(who) ?? 0) >= this.limits.each) return 'OWN';
    return this.total >= this.limits.all ? 'ALL' : undefined;
  }

  /** A place of somebody's; to be called after `fullFor`. */
  take(who: string): ConnectionPlace {
    this.count(who, 1);
    let holder: string | undefined = who;
    return {
      moveTo: (other) => {
        if (holder === undefined || holder === other) return true;
        if ((this.open.get(other) ?? 0) >= this.limits.each) return false;
        this.count(holder, -1);
        this.count(other, 1);
        holder = other;
        return true;
      },
      leave: () => {
        if (holder !== undefined) this.count(holder, -1);
        holder = undefined;
      },
    };
  }

  /** How many are open, and of how many. */
  get size(): { readonly connections: number; readonly holders: number } {
    return { connections: this.total, holders: this.open.size };
  }

  private count(who: string, by: 1 | -1): void {
    const count = (this.open.get(who) ?? 0) + by;
    if (count === 0) this.open.delete(who);
    else this.open.set(who, count);
    this.total += by;
  }
}

/** The place of one connection. */
export interface ConnectionPlace {
  /** Counts it as somebody else's, who is known by now. @returns false where that one has too many */
  moveTo(who: string): boolean;
  /** To be called when it is closed; again changes nothing. */
  leave(): void;
}
