import { dayOfInstant } from '../../calendar.ts';
import type { Platform } from '../../domain.ts';
import type { NetworkInputs, OtherTieInput } from '../calculator/inputs.type.ts';
import { isValid } from '../calculator/tie-at.ts';

/** A network at a moment, and what became of it since the moment before. */
export interface NetworkPoint {
  readonly at: Date;
  readonly contacts: number;
  readonly platforms: readonly { readonly platform: Platform; readonly contacts: number }[];
  readonly ties: number;
  readonly begun: number;
  readonly ended: number;
}

/** @param since the moment from which on what began or ended is counted; null: nothing is */
export function networkAt(inputs: NetworkInputs, at: Date, since: Date | null): NetworkPoint {
  const day = dayOfInstant(at);
  const sinceDay = since === null ? null : dayOfInstant(since);
  const isWithin = (each: number | null): boolean =>
    each !== null && sinceDay !== null && sinceDay < each && each <= day;
  const byPlatform = new Map<string, number>();
  let begun = 0;
  let ended = 0;
  const contactIds = new Set<string>();
  for (const [id, tie] of inputs.egoTies) {
    if (isWithin(tie.since)) begun += 1;
    if (isWithin(tie.until)) ended += 1;
    if (!isValid(tie, day)) continue;
    contactIds.add(id);
    for (const platform of tie.platforms) byPlatform.set(platform, (byPlatform.get(platform) ?? 0) + 1);
  }
  // One end was a contact at some time; it has to be one on this day.
  const isOfContact = ({ a, b }: OtherTieInput): boolean => contactIds.has(a) || contactIds.has(b);
  const ties = inputs.otherTies.reduce((count, tie) => (isValid(tie, day) && isOfContact(tie) ? count + 1 : count), 0);
  const platforms = [...byPlatform].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    at,
    contacts: contactIds.size,
    platforms: platforms.map(([platform, count]) => ({ platform: platform as Platform, contacts: count })),
    ties,
    begun,
    ended,
  };
}
