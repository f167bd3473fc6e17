import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import { addressPrefix } from './address-prefix.ts';
import { AttemptStore } from './attempt-store.ts';
import { hashOfSecret } from './secret.ts';

const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 60 * 60_000;

/** How often a password or an account may be tried. Everybody is counted alike, known or not. */
export class AttemptLimits {
  private readonly byAccount: AttemptStore;
  private readonly byAddress: AttemptStore;
  private readonly signUps: AttemptStore;

  constructor(graph: Graph, clock: () => Date) {
    this.byAccount = new AttemptStore(graph, clock, { name: 'password', most: 10, withinMs: QUARTER_MS });
    this.byAddress = new AttemptStore(graph, clock, { name: 'address', most: 50, withinMs: QUARTER_MS });
    this.signUps = new AttemptStore(graph, clock, { name: 'sign-up', most: 10, withinMs: HOUR_MS });
  }

  /**
   * Counts a try at a password, before it is checked.
   * @param email of the account that is tried, whether there is one or not
   * @param address from where
   * @throws AmbitError `LIMIT_EXCEEDED`
   */
  async tryPassword(email: string, address: string): Promise<void> {
    // The address first: one that is refused locks nobody out of an account, as no password of its is looked at.
    refuse(await this.byAddress.count(hashOfSecret(addressPrefix(address))));
    refuse(await this.byAccount.count(hashOfSecret(email)));
  }

  /** Forgets the tries at an account, whose owner is in. */
  async succeeded(email: string): Promise<void> {
    await this.byAccount.forget(hashOfSecret(email));
  }

  /** Counts an account that is made from an address. @throws AmbitError `LIMIT_EXCEEDED` */
  async trySignUp(address: string): Promise<void> {
    refuse(await this.signUps.count(hashOfSecret(addressPrefix(address))));
  }
}

/** @param wait in ms; null: not over the limit */
function refuse(wait: number | null): void {
  if (wait === null) return;
  const minutes = Math.ceil(wait / 60_000);
  throw new AmbitError('LIMIT_EXCEEDED', `Too many attempts. Try again in ${minutes} minute(s).`);
}
