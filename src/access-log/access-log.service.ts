import type { Graph, Row } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { hashOfEntry } from './access-entry.ts';

export type AccessEntryRow = Row<'access-log/list-entries'>;

/** What is read, by whom. */
export interface Reading {
  readonly account: string;
  readonly credential: string | null;
  /** Kind of the viewer: a key that was revoked since is still known for a key. */
  readonly via: string;
  readonly kinds: readonly string[];
  readonly operation: string;
}

/** Where a log stood at some moment: noted elsewhere, it shows whether what was written by then is still there. */
export interface LogHead {
  readonly size: number;
  readonly hash: string | null;
}

export interface LogCheck extends LogHead {
  /** Number of the first entry that is not as it was written, or is missing; null: there is none. */
  readonly brokenAt: number | null;
}

/** The same reading by the same credential again within this time is one entry. */
const ONE_READING_MS = 60_000;
const MANY_READINGS = 10_000;
const PAGE = 500;

/** Who read what of a network, when and for which purpose. Entries are appended and never changed; each seals those before it. */
export class AccessLogService {
  private readonly recent = new Map<string, { readonly at: number; readonly written: Promise<void> }>();

  constructor(private readonly graph: Graph) {}

  /** Writes down a reading, before anything of the network is given out. */
  async record(network: NetworkScope, reading: Reading, now: Date): Promise<void> {
    const key = JSON.stringify([network.id, reading]);
    const known = this.recent.get(key);
    // The same at the same time waits as well: nothing is given out before its entry is there.
    if (known !== undefined && now.getTime() - known.at < ONE_READING_MS) return known.written;
    if (this.recent.size >= MANY_READINGS) this.recent.clear();
    const written = this.append(network, reading, now);
    this.recent.set(key, { at: now.getTime(), written });
    try {
      await written;
    } catch (error) {
      this.recent.delete(key);
      throw error;
    }
  }

  /** The entries, the latest first. */
  async list(
    network: NetworkScope,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly items: readonly AccessEntryRow[] }> {
    const { size } = await this.head(network);
    const upTo = size - offset;
    const items = await this.entries(network, upTo - limit, upTo);
    return { total: size, items: [...items].reverse() };
  }

  /**
   * Whether every entry is there and as it was written.
   * @param noted where the log stood once: whether it still leads there
   */
  async check(network: NetworkScope, noted: LogHead | null): Promise<LogCheck> {
    const head = await this.head(network);
    let previous: string | null = null;
    for (let above = 0; above < head.size; above += PAGE) {
      const entries = new Map(
        (await this.entries(network, above, Math.min(above + PAGE, head.size))).map((entry) => [entry.number, entry]),
      );
      for (let number = above + 1; number <= Math.min(above + PAGE, head.size); number += 1) {
        const entry = entries.get(number);
        const isWhole =
          entry !== undefined && entry.previous === previous && entry.hash === hashOfEntry(network.id, entry);
        if (!isWhole || (noted?.size === number && noted.hash !== entry.hash)) return { ...head, brokenAt: number };
        previous = entry.hash;
      }
    }
    if (head.hash !== previous) return { ...head, brokenAt: head.size };
    if (noted !== null && noted.size > head.size) return { ...head, brokenAt: head.size + 1 };
    return { ...head, brokenAt: null };
  }

  async head(network: NetworkScope): Promise<LogHead> {
    return (await this.graph.first('access-log/find-head', { network: network.id })) ?? { size: 0, hash: null };
  }

  private async entries(network: NetworkScope, above: number, upTo: number): Promise<readonly AccessEntryRow[]> {
    return this.graph.run('access-log/list-entries', { network: network.id, above: Math.max(0, above), upTo });
  }

  private async append(network: NetworkScope, reading: Reading, now: Date): Promise<void> {
    await this.graph.write('access-log/append-entry', async (tx) => {
      const [head] = await tx.run('access-log/lock-log', { network: network.id, account: reading.account });
      // Without a row the network was deleted meanwhile: there is nothing to be read either.
      if (head === undefined) return;
      const { network: owner, size, hash: previous, purpose } = head;
      const entry = { ...reading, number: size + 1, at: now, role: network.role, purpose, previous };
      const hash = hashOfEntry(owner, entry);
      await tx.run('access-log/append-entry', { network: owner, entry: { ...entry, hash } });
    });
  }
}
