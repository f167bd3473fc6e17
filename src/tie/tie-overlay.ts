import { KeyCounts } from '../import/key-counts.ts';
import { contentHash } from '../stable-id.ts';
import type { TieRecordContent } from './tie-projection.ts';

/** A tie record as it is known: in the graph, or planned by the same run and not written yet. */
export interface KnownTieRecord {
  /** Absent: planned only. */
  readonly key?: string;
  /** The import that made it; null: the owner. Absent: planned only. */
  readonly importId?: string | null;
  readonly content: TieRecordContent;
}

/**
 * What one run knows of ties without asking the graph again. What is in the graph can be let go of. What is only planned, in a
 * dry run, cannot be asked for again: of that some twenty bytes are kept, that the tie is there and that this was said of it.
 */
export class TieOverlay {
  private readonly records = new Map<string, KnownTieRecord[]>();
  private readonly planned = new KeyCounts();

  /** Ties in full. */
  get size(): number {
    return this.records.size;
  }

  /** What is known of a tie; undefined: ask the graph. */
  get(pair: string): KnownTieRecord[] | undefined {
    return this.records.get(pair);
  }

  set(pair: string, records: KnownTieRecord[]): void {
    this.records.set(pair, records);
  }

  /** Whether the tie was planned, and is not known in full any more. */
  wasPlanned(pair: string): boolean {
    return this.planned.size > 0 && this.planned.has(pair);
  }

  /** Whether that was planned to be said of the tie, which is not known in full any more. */
  wasSaid(pair: string, content: TieRecordContent): boolean {
    return this.planned.size > 0 && this.planned.has(saidKey(pair, content));
  }

  /** Forgets all, where everything planned is written. */
  clear(): void {
    this.records.clear();
  }

  /** Forgets all but what of ties that are only planned needs to be known. @param mayComeAgain whether a pair may be met again */
  letGo(mayComeAgain: (pair: string) => boolean): void {
    for (const [pair, records] of this.records) {
      const news = records.filter(({ key }) => key === undefined);
      if (news.length === 0 || !mayComeAgain(pair)) continue;
      this.planned.next(pair);
      for (const { content } of news) this.planned.next(saidKey(pair, content));
    }
    this.records.clear();
  }
}

function saidKey(pair: string, content: TieRecordContent): string {
  return `${pair} ${contentHash(content)}`;
}
