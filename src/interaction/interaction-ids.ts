import type { Channel, Direction } from '../domain.ts';
import { KeyCounts } from '../import/key-counts.ts';
import { contentHash, stableId } from '../stable-id.ts';

/** All that an interaction says; persons and goal by their ids in the network. */
export interface InteractionContent {
  readonly at: Date;
  readonly minutes: number;
  readonly channel: Channel;
  readonly direction: Direction | null;
  readonly outcome: string | null;
  readonly note: string | null;
  readonly goal: string | null;
  readonly persons: readonly string[];
}

/** What a file says of an interaction, whoever of those it names is in the network; all ids are the file's. */
export interface InteractionSource extends Omit<InteractionContent, 'goal' | 'persons'> {
  /** What the record keys of the source begin with. */
  readonly family: string;
  readonly goal: string | null;
  readonly with: readonly string[];
}

/**
 * Ids of interactions by what they say, wherever it is said, so that a request sent twice and a network's own export add
 * nothing. Equal ones in one file or request are told apart by their order.
 */
export class InteractionIds {
  private readonly equal = new KeyCounts();
  private readonly equalSources = new KeyCounts();

  constructor(private readonly network: string) {}

  idOf({ at, minutes, channel, direction, outcome, note, goal, persons }: InteractionContent): string {
    const hash = contentHash({
      at,
      minutes,
      channel,
      direction,
      outcome,
      note,
      goal,
      persons: [...new Set(persons)].sort(),
    });
    return stableId('interaction', this.network, hash, String(this.equal.next(hash) - 1));
  }

  /**
   * The key by which a source says an interaction in each of its exports. An id follows from who took part as the network
   * knows them, and changes where one of them is deleted and comes back as another person; the key does not.
   */
  sourceKeyOf({ with: externalIds, ...said }: InteractionSource): string {
    const hash = contentHash({ ...said, with: [...new Set(externalIds)].sort() });
    return stableId('interaction source', this.network, hash, String(this.equalSources.next(hash) - 1));
  }
}
