import type { MapQuery, Platform } from '../shared/api/operations.generated.ts';

export type MapData = MapQuery['network']['map'];

export const COLOURS = ['community', 'sector', 'platform', 'freshness', 'fit', 'degree'] as const;
export type ColourBy = (typeof COLOURS)[number];
export const SIZES = ['strength', 'fit', 'freshness', 'same'] as const;
export type SizeBy = (typeof SIZES)[number];

/** What the reader chose to see. */
export interface MapLook {
  readonly colour: ColourBy;
  readonly size: SizeBy;
  readonly platform: Platform | null;
  /** A second platform to lay over the first. */
  readonly over: Platform | null;
  readonly section: string | null;
  readonly degree: string | null;
}

/** Okabe & Ito's palette, told apart by the colour-blind as well; what comes after the eighth is grey. */
const PALETTE = ['#0072b2', '#d55e00', '#009e73', '#b07aa1', '#a67c00', '#3a9bd9', '#882255', '#6b6b6b'];
const OTHER = '#9aa3a6';
/** From pale to dark, one hue: a scale that also greys well. */
const SCALE = ['#c9dde1', '#9cc3cb', '#6aa5b1', '#388594', '#14606e'];

function stepOf(value: number | null): string {
  return value === null ? OTHER : (SCALE[Math.min(SCALE.length - 1, Math.floor(value * SCALE.length))] ?? OTHER);
}

/** The colour of a person, and the name of what it stands for. */
export function colourOf(map: MapData, person: number, look: MapLook): string {
  const { persons } = map;
  const platforms = persons.platforms[person] ?? [];
  if (look.platform !== null && look.over !== null) {
    const [one, two] = [platforms.includes(look.platform), platforms.includes(look.over)];
    return one && two ? '#882255' : one ? '#0072b2' : '#d55e00';
  }
  switch (look.colour) {
    case 'community': {
      const community = persons.communities[person];
      return community === null || community === undefined ? OTHER : (PALETTE[community] ?? OTHER);
    }
    case 'sector': {
      const at = map.sectors.findIndex((sector) => sector.code === persons.sections[person]);
      return at < 0 ? OTHER : (PALETTE[at % PALETTE.length] ?? OTHER);
    }
    case 'platform': {
      const at = platformsOf(map).findIndex((platform) => platforms.includes(platform));
      return at < 0 ? OTHER : (PALETTE[at] ?? OTHER);
    }
    case 'freshness':
      return stepOf(persons.freshness[person] ?? null);
    case 'fit':
      return stepOf(persons.fits[person] ?? null);
    case 'degree':
      return PALETTE[persons.degrees[person] === 1 ? 0 : persons.degrees[person] === 2 ? 1 : 7] ?? OTHER;
  }
}

export function sizeOf(map: MapData, person: number, look: MapLook): number {
  const { persons } = map;
  const value = {
    strength: persons.strengths[person],
    fit: persons.fits[person],
    freshness: persons.freshness[person],
    same: 0.3,
  }[look.size];
  return 3 + 7 * Math.sqrt(value ?? 0);
}

/** Whether a person passes the filters. */
export function isShown(map: MapData, person: number, look: MapLook): boolean {
  const { persons } = map;
  const platforms = persons.platforms[person] ?? [];
  const wanted = [look.platform, look.over].filter((platform) => platform !== null);
  if (wanted.length > 0 && !wanted.some((platform) => platforms.includes(platform))) return false;
  if (look.section !== null && persons.sections[person] !== look.section) return false;
  return look.degree === null || String(persons.degrees[person] ?? 0) === look.degree;
}

/** The platforms on the map, those with most persons first. */
export function platformsOf(map: MapData): readonly Platform[] {
  const counts = new Map<Platform, number>();
  for (const platforms of map.persons.platforms)
    for (const platform of platforms) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([platform]) => platform);
}

/** What the colours stand for. */
export function legendOf(
  map: MapData,
  look: MapLook,
  words: {
    readonly platform: Readonly<Record<Platform, string>>;
    readonly both: string;
    readonly degrees: readonly string[];
  },
): readonly (readonly [colour: string, name: string])[] {
  if (look.platform !== null && look.over !== null) {
    return [
      ['#0072b2', words.platform[look.platform]],
      ['#d55e00', words.platform[look.over]],
      ['#882255', words.both],
    ];
  }
  const named = (names: readonly string[]) =>
    names.slice(0, PALETTE.length).map((name, index) => [PALETTE[index] ?? OTHER, name] as const);
  switch (look.colour) {
    case 'community':
      return named(map.communities.map((community) => community.label));
    case 'sector':
      return named(map.sectors.map((sector) => sector.label));
    case 'platform':
      return named(platformsOf(map).map((platform) => words.platform[platform]));
    case 'degree':
      return words.degrees.map((name, index) => [PALETTE[[0, 1, 7][index] ?? 7] ?? OTHER, name] as const);
    default:
      return SCALE.map((colour, index) => [colour, `${index * 20}–${(index + 1) * 20} %`] as const);
  }
}
