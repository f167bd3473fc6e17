import type { MapQuery, Platform } from '../shared/api/operations.generated.ts';

export type MapData = MapQuery['network']['map'];

export const COLOURS = ['community', 'sector', 'platform', 'strength', 'freshness', 'fit', 'degree'] as const;
export type ColourBy = (typeof COLOURS)[number];
export const SIZES = ['strength', 'fit', 'freshness', 'platforms', 'ties', 'degree', 'same'] as const;
export type SizeBy = (typeof SIZES)[number];

/** The least strength that a filter can ask for: the levels by which strengths are declared. */
export const STRENGTHS = ['0.16', '0.36', '0.64'] as const;
/** The least freshness or fit that a filter can ask for. */
export const SHARES = ['0.25', '0.5', '0.75'] as const;

/** What the reader chose to see. */
export interface MapLook {
  readonly colour: ColourBy;
  readonly size: SizeBy;
  readonly platform: Platform | null;
  /** A second platform to lay over the first. */
  readonly over: Platform | null;
  readonly section: string | null;
  readonly degree: string | null;
  /** The least strength, freshness and fit to the goal; 0: any, also where none is known. */
  readonly strength: number;
  readonly freshness: number;
  readonly fit: number;
  /** The day whose network is drawn, counted from 1970-01-01; null: today. */
  readonly day: number | null;
  /** The group of the legend that is lit alone; null: all. */
  readonly only: string | null;
}

/** How big a person is drawn, in px at the usual zoom. */
export function sizeOf(map: MapData, person: number, look: MapLook, degreeOf: (person: number) => number): number {
  const { persons } = map;
  const share = {
    strength: persons.strengths[person] ?? 0,
    fit: persons.fits[person] ?? 0,
    freshness: persons.freshness[person] ?? 0,
    platforms: Math.min(1, (persons.platforms[person]?.length ?? 0) / 3),
    ties: Math.min(1, degreeOf(person) / 40),
    degree: persons.degrees[person] === 1 ? 0.6 : persons.degrees[person] === 2 ? 0.15 : 0.05,
    same: 0.3,
  }[look.size];
  return 3 + 7 * Math.sqrt(share);
}

/** Whether a person passes the filters; the time is another matter. */
export function isShown(map: MapData, person: number, look: MapLook): boolean {
  const { persons } = map;
  const platforms = persons.platforms[person] ?? [];
  const wanted = [look.platform, look.over].filter((platform) => platform !== null);
  if (wanted.length > 0 && !wanted.some((platform) => platforms.includes(platform))) return false;
  if (look.section !== null && persons.sections[person] !== look.section) return false;
  if (look.strength > 0 && (persons.strengths[person] ?? 0) < look.strength) return false;
  if (look.freshness > 0 && (persons.freshness[person] ?? 0) < look.freshness) return false;
  if (look.fit > 0 && (persons.fits[person] ?? 0) < look.fit) return false;
  return look.degree === null || String(persons.degrees[person] ?? 0) === look.degree;
}

/** The platforms on the map, those with most persons first. */
export function platformsOf(map: MapData): readonly Platform[] {
  return mostFrequent(map.persons.platforms.flat());
}

/** The values that occur, the most frequent first. */
export function mostFrequent<T>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
