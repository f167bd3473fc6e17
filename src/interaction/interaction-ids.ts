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

/**
 * Ids of interactions by what they say, wherever it is said, so that a request sent twice and a network's own export add
 * nothing. Equal ones in one file or request are told apart by their order.
 */
export class InteractionIds {
  private readonly equal = new KeyCounts();

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
}
