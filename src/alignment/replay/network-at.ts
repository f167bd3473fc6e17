import { dayOfInstant } from '../../calendar.ts';
import type { Platform } from '../../domain.ts';
import { sectionOf, sectorOn } from '../../map/shared-attributes.ts';
import { isThere } from '../../tie/platform-ends.ts';
import type { PlatformSpan } from '../../tie/platform-spans.ts';
import type { NetworkInputs, OtherTieInput, PersonInput } from '../calculator/inputs.type.ts';
import { isValid } from '../calculator/tie-at.ts';

/** A network at a moment, and what became of it since the moment before. */
export interface NetworkPoint {
  readonly at: Date;
  readonly contacts: number;
  readonly platforms: readonly { readonly platform: Platform; readonly contacts: number }[];
  readonly overlaps: readonly { readonly platforms: readonly [Platform, Platform]; readonly contacts: number }[];
  /** Sections of NACE, the one with most contacts first. */
  readonly sectors: readonly { readonly section: string; readonly contacts: number }[];
  readonly sectorUnknown: number;
  readonly ties: number;
  readonly begun: number;
  readonly ended: number;
}

/** What a history looks at besides the inputs of the score; the same for all its points. */
export interface HistorySources {
  readonly persons: ReadonlyMap<string, PersonInput>;
  /** Through which platforms the ego's ties were seen when, by person. */
  readonly spans: ReadonlyMap<string, readonly PlatformSpan[]>;
}

/** @param since the moment from which on what began or ended is counted; null: nothing is */
export function networkAt(inputs: NetworkInputs, sources: HistorySources, at: Date, since: Date | null): NetworkPoint {
  const day = dayOfInstant(at);
  const sinceDay = since === null ? null : dayOfInstant(since);
  const isWithin = (each: number | null): boolean =>
    each !== null && sinceDay !== null && sinceDay < each && each <= day;
  const [byPlatform, byPair, bySection] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  let [begun, ended, sectorUnknown] = [0, 0, 0];
  const contactIds = new Set<string>();
  for (const [id, tie] of inputs.egoTies) {
    if (isWithin(tie.since)) begun += 1;
    if (isWithin(tie.until)) ended += 1;
    if (!isValid(tie, day)) continue;
    contactIds.add(id);
    const platforms = platformsOn(sources.spans.get(id), tie.platforms, day);
    platforms.forEach((platform, index) => {
      count(byPlatform, platform);
      for (const other of platforms.slice(index + 1)) count(byPair, `${platform} ${other}`);
    });
    const person = sources.persons.get(id);
    const sector = person === undefined ? null : sectorOn(person, day);
    if (sector === null) sectorUnknown += 1;
    else count(bySection, sectionOf(sector));
  }
  // One end was a contact at some time; it has to be one on this day.
  const isOfContact = ({ a, b }: OtherTieInput): boolean => contactIds.has(a) || contactIds.has(b);
  return {
    at,
    contacts: contactIds.size,
    platforms: inOrder(byPlatform).map(([platform, each]) => ({ platform: platform as Platform, contacts: each })),
    overlaps: inOrder(byPair).map(([pair, each]) => ({
      platforms: pair.split(' ') as [Platform, Platform],
      contacts: each,
    })),
    sectors: inOrder(bySection)
      .sort(([, a], [, b]) => b - a)
      .map(([section, each]) => ({ section, contacts: each })),
    sectorUnknown,
    ties: inputs.otherTies.reduce((sum, tie) => (isValid(tie, day) && isOfContact(tie) ? sum + 1 : sum), 0),
    begun,
    ended,
  };
}

/** The platforms through which a tie was seen on a day, in order; those that were no more are none. */
function platformsOn(
  spans: readonly PlatformSpan[] | undefined,
  platforms: readonly string[],
  day: number,
): readonly string[] {
  const shown =
    spans === undefined
      ? [...platforms].sort()
      : spans
          .filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
          .map(({ platform }) => platform);
  return shown.filter((platform) => isThere(platform, day));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function inOrder(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
