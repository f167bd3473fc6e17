import type { NetworkHistoryQuery, Platform } from '../shared/api/operations.generated.ts';
import type { Line } from '../shared/chart/line.type.ts';

export type NetworkMoment = NetworkHistoryQuery['network']['history'][number];

/** So many sectors have a line of their own. */
const SECTORS = 5;

export interface LineWords {
  readonly total: string;
  readonly platform: Readonly<Record<Platform, string>>;
  /** Of a platform that is no more, and the day on which it ended. */
  readonly closed: (platform: string, on: string) => string;
  readonly otherSectors: string;
  readonly sectorUnknown: string;
  readonly day: (date: string) => string;
}

/** The platforms of a history in the order in which they come, with the day on which one that is no more ended. */
function platformsIn(history: readonly NetworkMoment[]): ReadonlyMap<Platform, string | null> {
  return new Map(history.flatMap(({ platforms }) => platforms.map((each) => [each.platform, each.closedOn] as const)));
}

/** The contacts in all and through each platform; the line of one that is no more ends on its last day. */
export function platformLines(history: readonly NetworkMoment[], words: LineWords): readonly Line[] {
  const platforms = [...platformsIn(history)].map(([platform, closedOn]): Line => {
    const name = words.platform[platform];
    const points = history.map(({ at, platforms: there }) => ({
      at,
      value:
        closedOn !== null && closedOn <= at ? null : (there.find((each) => each.platform === platform)?.contacts ?? 0),
    }));
    if (closedOn === null) return { name, points };
    const closed = words.closed(name, words.day(closedOn));
    return { name: closed, points, end: { at: closedOn, name: closed } };
  });
  return [{ name: words.total, points: history.map(({ at, contacts }) => ({ at, value: contacts })) }, ...platforms];
}

/** The contacts in each of the largest sectors of the last moment, in all others together, and in none that is known. */
export function sectorLines(history: readonly NetworkMoment[], words: LineWords): readonly Line[] {
  const labels = new Map(history.flatMap(({ sectors }) => sectors.map(({ sector }) => [sector.code, sector.label])));
  const count = (moment: NetworkMoment | undefined, code: string) =>
    moment?.sectors.find(({ sector }) => sector.code === code)?.contacts ?? 0;
  const ranked = [...labels.keys()].sort((a, b) => count(history.at(-1), b) - count(history.at(-1), a));
  const named = new Set(ranked.slice(0, SECTORS));
  const line = (name: string, value: (moment: NetworkMoment) => number): Line => ({
    name,
    points: history.map((moment) => ({ at: moment.at, value: value(moment) })),
  });
  const rest = line(words.otherSectors, ({ sectors }) =>
    sectors.reduce((sum, { sector, contacts }) => (named.has(sector.code) ? sum : sum + contacts), 0),
  );
  const unknown = line(words.sectorUnknown, ({ sectorUnknown }) => sectorUnknown);
  return [
    ...[...named].map((code) => line(labels.get(code) ?? code, (moment) => count(moment, code))),
    ...(ranked.length > SECTORS ? [{ ...rest, aside: 'rest' as const }] : []),
    ...(history.some(({ sectorUnknown }) => sectorUnknown > 0) ? [{ ...unknown, aside: 'unknown' as const }] : []),
  ];
}

/** How many contacts two platforms shared at the first moment and at the last. */
export interface SharedThenAndNow {
  readonly platforms: readonly [Platform, Platform];
  readonly then: number;
  /** null: one of the two is no more, since `closedOn`. */
  readonly now: number | null;
  readonly closedOn: string | null;
}

/** Whom two platforms share, the pairs with most of them now first, those of a platform that is no more last. */
export function sharedThenAndNow(history: readonly NetworkMoment[]): readonly SharedThenAndNow[] {
  const platforms = platformsIn(history);
  const pairs = new Map(
    history.flatMap(({ overlaps }) => overlaps.map(({ platforms: two }) => [two.join(' '), two] as const)),
  );
  const count = (moment: NetworkMoment | undefined, key: string) =>
    moment?.overlaps.find(({ platforms: two }) => two.join(' ') === key)?.contacts ?? 0;
  const last = history.at(-1);
  return [...pairs]
    .flatMap(([key, [one, other]]): SharedThenAndNow[] => {
      if (one === undefined || other === undefined) return [];
      const ends = [one, other].flatMap((platform) => platforms.get(platform) ?? []);
      const closedOn = ends.sort().find((end) => last !== undefined && end <= last.at) ?? null;
      const now = closedOn === null ? count(last, key) : null;
      return [{ platforms: [one, other], then: count(history[0], key), now, closedOn }];
    })
    .sort((a, b) => (b.now ?? -1) - (a.now ?? -1) || b.then - a.then);
}

/** How many platforms a history is of. */
export function platformCount(history: readonly NetworkMoment[]): number {
  return platformsIn(history).size;
}
