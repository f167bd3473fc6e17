import { AmbitError } from '../ambit-error.ts';

const MINUTE_MS = 60_000;
/** Above it, accounts whose budget is whole again are forgotten. */
const MANY_ACCOUNTS = 1_000;

interface Purse {
  left: number;
  at: number;
}

/**
 * How much the queries of one account may cost together: so many objects a minute, refilled steadily, and at most a minute's
 * worth at once. It is kept by this process alone: a restart fills every purse, which is no use to anybody who cannot restart it.
 */
export class QueryBudget {
  private readonly purses = new Map<string, Purse>();

  /** @param perMinute objects, as the limit `cost` counts them */
  constructor(private readonly perMinute: number) {}

  /**
   * Takes the cost of a query, at least 1.
   * @returns how many seconds to wait, where there is not enough left; nothing is taken then
   */
  take(account: string, cost: number, now: number): number | undefined {
    const price = Math.max(1, cost);
    const purse = this.purses.get(account) ?? { left: this.perMinute, at: now };
    const left = Math.min(this.perMinute, purse.left + ((now - purse.at) / MINUTE_MS) * this.perMinute);
    const isEnough = left >= Math.min(price, this.perMinute);
    this.purses.set(account, { left: isEnough ? left - price : left, at: now });
    if (this.purses.size > MANY_ACCOUNTS) this.forgetWhole(now);
    return isEnough ? undefined : Math.ceil(((Math.min(price, this.perMinute) - left) / this.perMinute) * 60);
  }

  /** How many accounts are known. */
  get size(): number {
    return this.purses.size;
  }

  private forgetWhole(now: number): void {
    for (const [account, { at }] of this.purses) if (now - at > MINUTE_MS) this.purses.delete(account);
  }
}

/** @param seconds to wait */
export function budgetError(seconds: number): AmbitError {
  return new AmbitError(
    'LIMIT_EXCEEDED',
    `Your queries of the last minute used up the budget. Ask again in ${seconds} s.`,
  );
}
