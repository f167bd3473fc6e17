import { dayOfInstant } from '../../../calendar.ts';
import type { Channel } from '../../../domain.ts';
import type { InteractionRecord } from '../../canonical-record.type.ts';

/**
 * When the owner was in touch with whom: of each day and direction the first time counts. Ten messages of one evening are one
 * talk, and a later archive, which goes on in the same day, gives the same interactions again.
 */
export class DailyContacts {
  readonly #channel: Channel;
  readonly #firstAt = new Map<string, number>();

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  /** @param at milliseconds */
  add(id: string, direction: 'IN' | 'OUT', at: number): void {
    const key = `${id} ${direction} ${dayOfInstant(new Date(at))}`;
    this.#firstAt.set(key, Math.min(at, this.#firstAt.get(key) ?? Infinity));
  }

  /** Those with the persons who are in the import, in the order of time. */
  *records(isKnown: (id: string) => boolean): Generator<InteractionRecord> {
    let row = 1;
    for (const [key, at] of [...this.#firstAt].sort(([, a], [, b]) => a - b)) {
      const [id = '', direction] = key.split(' ');
      if (!isKnown(id)) continue;
      yield {
        kind: 'INTERACTION',
        row: row++,
        with: [id],
        at: new Date(at).toISOString(),
        channel: this.#channel,
        direction: direction === 'IN' ? 'IN' : 'OUT',
      };
    }
  }
}
