import type { Platform } from '../shared/api/operations.generated.ts';
import { type MapData, type MapLook, mostFrequent, platformsOf } from './map-look.ts';
import { OTHER, OVERLAY, PALETTE, SCALE, scaleStep } from './map-palette.ts';

/** What one colour of the map stands for. */
export interface Group {
  /** Names the group in the address. */
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  /** The community that the reader may name. */
  readonly community?: string;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** The group of each person, as its place among `groups`. */
  readonly of: readonly number[];
}

export interface GroupWords {
  readonly platform: Readonly<Record<Platform, string>>;
  readonly both: string;
  readonly only: (platform: string) => string;
  readonly others: string;
  readonly notKnown: string;
  readonly noCommunity: string;
  readonly degrees: readonly string[];
  readonly percent: (share: number) => string;
}

/** Falls the persons into groups by what the reader colours by: the most frequent have a colour, the others are grey. */
export function groupsOf(map: MapData, look: MapLook, words: GroupWords): Groups {
  const { persons } = map;
  if (look.platform !== null && look.over !== null) return overlay(map, look.platform, look.over, words);
  switch (look.colour) {
    case 'community':
      return named(
        persons.communities.map((at) => (at === null ? null : (map.communities[at]?.id ?? null))),
        map.communities.map(({ id, label }) => ({ key: id, name: label, community: id })),
        { ...words, notKnown: words.noCommunity },
      );
    case 'sector': {
      const labels = new Map(map.sectors.map(({ code, label }) => [code, label]));
      const codes = mostFrequent(persons.sections.filter((code) => code !== null));
      return named(
        persons.sections,
        codes.map((code) => ({ key: code, name: labels.get(code) ?? code })),
        words,
      );
    }
    case 'platform': {
      const order = platformsOf(map);
      return named(
        persons.platforms.map((on) => order.find((platform) => on.includes(platform)) ?? null),
        order.map((platform) => ({ key: platform, name: words.platform[platform] })),
        words,
      );
    }
    case 'degree':
      return {
        groups: words.degrees.map((name, at) => ({
          key: String(at),
          name,
          colour: [PALETTE[0], PALETTE[1], OTHER][at]!,
        })),
        of: persons.degrees.map((degree) => (degree === 1 ? 0 : degree === 2 ? 1 : 2)),
      };
    default:
      return scaled(
        { strength: persons.strengths, freshness: persons.freshness, fit: persons.fits }[look.colour],
        words,
      );
  }
}

function named(values: readonly (string | null)[], all: readonly Omit<Group, 'colour'>[], words: GroupWords): Groups {
  const groups: Group[] = all.slice(0, PALETTE.length).map((group, at) => ({ ...group, colour: PALETTE[at] ?? OTHER }));
  const places = new Map(groups.map(({ key }, at) => [key, at]));
  const known = new Set(all.map(({ key }) => key));
  if (all.length > PALETTE.length) groups.push({ key: 'other', name: words.others, colour: OTHER });
  groups.push({ key: 'unknown', name: words.notKnown, colour: OTHER });
  const [other, unknown] = [groups.length - 2, groups.length - 1];
  const of = values.map((value) => (value === null || !known.has(value) ? unknown : (places.get(value) ?? other)));
  return { groups, of };
}

function scaled(values: readonly (number | null)[], words: GroupWords): Groups {
  const share = (step: number) => words.percent(step / SCALE.length);
  return {
    groups: [
      ...SCALE.map((colour, step) => ({ key: String(step), name: `${share(step)} – ${share(step + 1)}`, colour })),
      { key: 'unknown', name: words.notKnown, colour: OTHER },
    ],
    of: values.map((value) => (value === null ? SCALE.length : scaleStep(value))),
  };
}

/** Two platforms and what they share. Whoever is on neither is not drawn then. */
function overlay(map: MapData, first: Platform, second: Platform, words: GroupWords): Groups {
  const names = [words.only(words.platform[first]), words.only(words.platform[second]), words.both];
  return {
    groups: names.map((name, at) => ({ key: String(at), name, colour: OVERLAY[at] ?? OTHER })),
    of: map.persons.platforms.map((on) => (!on.includes(second) ? 0 : on.includes(first) ? 2 : 1)),
  };
}
