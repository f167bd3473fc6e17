import type { Platform } from '../../domain.ts';
import type { Row, StatementRunner } from '../../graph/graph.ts';
import { keyedHash } from './keyed-hash.ts';
import { personMarks, type MarkedContent } from './person-marks.ts';

type Marks = Row<'rights/list-suppressed-marks'>;

/** Whom a network must not take in, as far as keyed hashes tell. Small: some dozen hashes for each forgotten person. */
export class SuppressionFilter {
  private readonly strong: ReadonlySet<string>;
  private readonly weak: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  private readonly key: string | undefined;

  constructor(rows: readonly Marks[]) {
    this.key = rows[0]?.key;
    this.strong = new Set(rows.flatMap(({ strong }) => strong));
    const weak = new Map<string, ReadonlySet<string>[]>();
    for (const { weak: hashes, accounts } of rows)
      for (const hash of hashes) weak.set(hash, [...(weak.get(hash) ?? []), new Set(accounts)]);
    this.weak = weak;
  }

  static async of(runner: StatementRunner, network: string): Promise<SuppressionFilter> {
    return new SuppressionFilter(await runner.run('rights/list-suppressed-marks', { network }));
  }

  /** Whether nobody was forgotten, and nothing needs to be looked at. */
  get isEmpty(): boolean {
    return this.key === undefined;
  }

  /**
   * Whether a record is of somebody who was forgotten: it has what belongs to that person, or the name with an employer and
   * no account that shows it is somebody else.
   * @param references by which the record could be named: its own key in its source, ids of this network
   */
  has(content: MarkedContent, platform: Platform, references: readonly string[]): boolean {
    if (this.key === undefined) return false;
    const { strong, weak, accounts } = personMarks(content, platform);
    const key = this.key;
    if ([...strong, ...references].some((mark) => this.strong.has(keyedHash(key, 'mark', mark)))) return true;
    return weak.some((mark) =>
      this.weak.get(keyedHash(key, 'mark', mark))?.some((known) => !accounts.some((account) => known.has(account))),
    );
  }
}

/** A record by its own key in its source. */
export function recordMark(recordKey: string): string {
  return `record:${recordKey}`;
}

/** A person by an id of this network, as its own exports name them. */
export function idMark(id: string): string {
  return `id:${id}`;
}
