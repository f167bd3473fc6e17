import type { Graph, Params, Row, StatementName, WrittenStatement } from '../../graph/graph.ts';

/** What a write may have changed of all that the score looks at in a network. */
export interface NetworkChange {
  readonly persons: ReadonlySet<string>;
  /** Pair keys of ties. */
  readonly ties: ReadonlySet<string>;
  readonly interactions: boolean;
}

/** Revisions remembered of one network, and how many networks. */
const MAX_REVISIONS = 200;
const MAX_NETWORKS = 100;
/** From so many persons and ties on, reading everything again is as quick. */
const MAX_CHANGED = 2_000;
/** Ids remembered of all networks together, about 200 bytes each. */
const MAX_IDS = 200_000;

/** Statements that write nothing that the score looks at in a network; goals are read anew at each revision. */
const WITHOUT_EFFECT: ReadonlySet<StatementName> = new Set<StatementName>([
  'goal/attach-goal',
  'goal/delete-goal',
  'goal/detach-goals',
  'goal/keep-goal',
  'goal/move-beginning',
  'goal/restore-goal',
  'goal/write-goal',
  'identity/delete-duplicates',
  'identity/write-duplicates',
  'import/add-problems',
  'import/attach-source-records',
  'import/renew-lease',
  'import/update-import',
  'network/keep-ego-name',
  'network/lock-network',
  // Persons are written anew after it.
  'organization/classify-organizations',
  'plan/advance-action',
  'plan/write-action',
  'tie/attach-tie-records',
  // The ties are written or deleted after it.
  'tie/delete-tie-records',
  'tie/dismiss-ties',
]);

/**
 * What the writes of this program changed, revision by revision, so that what was read of a network needs to be read again
 * only as far as it changed. A revision that is not here was written by another program, or by a statement whose effect is
 * not told: then everything is read.
 */
export class NetworkChanges {
  private readonly networks = new Map<string, Map<number, NetworkChange>>();
  private ids = 0;

  /** @param maxIds how many ids are remembered of all networks together */
  constructor(
    graph: Pick<Graph, 'onWritten'>,
    private readonly maxIds: number = MAX_IDS,
  ) {
    graph.onWritten((written) => this.learn(written));
  }

  /** How much is remembered. */
  get size(): { readonly networks: number; readonly revisions: number; readonly ids: number } {
    const revisions = [...this.networks.values()].reduce((sum, { size }) => sum + size, 0);
    return { networks: this.networks.size, revisions, ids: this.ids };
  }

  /** @returns what changed after one revision up to another; undefined: more than is known */
  between(network: string, after: number, upTo: number): NetworkChange | undefined {
    const revisions = this.networks.get(network);
    const persons = new Set<string>();
    const ties = new Set<string>();
    let interactions = false;
    for (let revision = after + 1; revision <= upTo; revision += 1) {
      const change = revisions?.get(revision);
      if (change === undefined) return undefined;
      for (const person of change.persons) persons.add(person);
      for (const tie of change.ties) ties.add(tie);
      interactions ||= change.interactions;
    }
    return after <= upTo && persons.size + ties.size <= MAX_CHANGED ? { persons, ties, interactions } : undefined;
  }

  private learn(written: readonly WrittenStatement[]): void {
    const locks = written.filter(({ name }) => name === 'network/lock-network');
    const [lock] = locks;
    const locked = lock?.rows[0] as Row<'network/lock-network'> | undefined;
    if (lock === undefined || locked === undefined || locks.length > 1) return;
    const change = changeOf(written);
    if (change === undefined) return;
    const { network } = lock.params as Params<'network/lock-network'>;
    const revisions = this.networks.get(network) ?? new Map<number, NetworkChange>();
    // Those written into last stay longest.
    this.networks.delete(network);
    this.networks.set(network, revisions);
    this.forget(revisions.get(locked.revision));
    revisions.set(locked.revision, change);
    this.ids += weightOf(change);
    this.dropOldest(network, revisions);
  }

  private dropOldest(written: string, revisions: Map<number, NetworkChange>): void {
    while (revisions.size > MAX_REVISIONS) this.dropRevision(revisions);
    for (const [network, others] of this.networks) {
      while (others.size > 0 && (this.networks.size > MAX_NETWORKS || this.ids > this.maxIds)) {
        // Of the network just written into, the last revision is what will be asked for.
        if (network === written && others.size === 1) return;
        this.dropRevision(others);
        if (others.size === 0) this.networks.delete(network);
      }
    }
  }

  private dropRevision(revisions: Map<number, NetworkChange>): void {
    for (const [revision, change] of revisions) {
      revisions.delete(revision);
      this.forget(change);
      return;
    }
  }

  private forget(change: NetworkChange | undefined): void {
    if (change !== undefined) this.ids -= weightOf(change);
  }
}

function weightOf({ persons, ties }: NetworkChange): number {
  return persons.size + ties.size;
}

function changeOf(written: readonly WrittenStatement[]): NetworkChange | undefined {
  const persons = new Set<string>();
  const ties = new Set<string>();
  let interactions = false;
  for (const { name, params } of written) {
    if (WITHOUT_EFFECT.has(name)) continue;
    if (name === 'person/write-persons') for (const { id } of (params as Params<typeof name>).persons) persons.add(id);
    else if (name === 'import/write-source-records' || name === 'import/create-persons')
      for (const { personId } of (params as Params<typeof name>).records) persons.add(personId);
    else if (name === 'tie/write-ties' || name === 'tie/create-ties')
      for (const { pairKey } of (params as Params<typeof name>).ties) ties.add(pairKey);
    else if (name === 'tie/delete-ties')
      for (const pairKey of (params as Params<typeof name>).pairKeys) ties.add(pairKey);
    else if (name === 'interaction/write-interactions' || name === 'interaction/delete-interaction')
      interactions = true;
    else return undefined;
    if (persons.size + ties.size > MAX_CHANGED) return undefined;
  }
  return { persons, ties, interactions };
}
