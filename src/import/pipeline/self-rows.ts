import { dayOfDate, dayOfInstant } from '../../calendar.ts';
import type { StatementRunner } from '../../graph/graph.ts';
import { normalizeText } from '../../taxonomy/normalize.ts';
import { pairKey } from '../../tie/tie-store.ts';
import type { CanonicalRecord, PersonRecord } from '../canonical-record.type.ts';
import type { ImportRequest } from '../import-request.type.ts';

interface Self {
  readonly personId: string;
  /** Both sides of a tie see the same day of its beginning. */
  readonly since: string | null;
}

/**
 * In the export of a contact there are two persons whom nobody looks for: the ego, who is a contact of that contact, and the
 * contact, who has a card of their own. Where identity keys do not show them they are the only row of their name, with the
 * day on which the two became contacts where the file has days.
 */
export class SelfRows {
  private readonly rows = new Map<string, number>();

  private constructor(private readonly selves: ReadonlyMap<string, Self>) {}

  static async of(graph: StatementRunner, { network, ownerId, now }: ImportRequest): Promise<SelfRows> {
    const selves = new Map<string, Self>();
    if (ownerId === undefined) return new SelfRows(selves);
    const ids = [network.egoId, ownerId];
    const [persons, ties] = await Promise.all([
      graph.run('person/get-persons', { network: network.id, ids, day: dayOfInstant(now) }),
      graph.run('tie/get-ties', { network: network.id, pairKeys: [pairKey(network.egoId, ownerId)] }),
    ]);
    for (const { id, name } of persons) {
      const since = id === network.egoId ? (ties[0]?.tie.since ?? null) : null;
      // One word is a first name, and there are many of each.
      if (normalizeText(name).includes(' ')) selves.set(normalizeText(name), { personId: id, since });
    }
    return new SelfRows(selves);
  }

  /** Called for each record of the first reading. */
  see(record: CanonicalRecord, part: string | undefined): void {
    if (record.kind !== 'PERSON' || this.selves.size === 0) return;
    const name = normalizeText(record.name.full);
    if (!this.selves.has(name)) return;
    const key = keyOf(part, name);
    this.rows.set(key, (this.rows.get(key) ?? 0) + 1);
  }

  /** The person a row is of, where it is one of these two. */
  personOf({ name, tie }: PersonRecord, part: string | undefined): string | undefined {
    if (this.selves.size === 0) return undefined;
    const full = normalizeText(name.full);
    const self = this.selves.get(full);
    if (self === undefined || this.rows.get(keyOf(part, full)) !== 1) return undefined;
    const apart = self.since && tie?.since ? Math.abs(dayOfDate(self.since) - dayOfDate(tie.since)) : 0;
    // The two may live in different time zones.
    return apart <= 1 ? self.personId : undefined;
  }
}

function keyOf(part: string | undefined, name: string): string {
  return `${part ?? ''}|${name}`;
}
