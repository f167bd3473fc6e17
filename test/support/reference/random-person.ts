import type { Dimension } from '../../../src/domain.ts';
import type { AmbitExpertise, AmbitPerson, AmbitPlace, AmbitPosition } from './ambit-file.ts';
import { dateBefore } from './calendar.ts';
import {
  EXPERTISE,
  FAMILY_NAMES,
  GIVEN_NAMES,
  OCCUPATIONS,
  ORGANIZATIONS,
  PLACES,
  SECTORS,
  TIE_PLATFORMS,
} from './random-pools.ts';
import type { RandomSource } from './random-source.ts';

/** Which dimensions are known of a person. */
export type Known = ReadonlySet<Dimension>;

/** What of a random file can be turned off, and what it draws from. */
export interface PersonOptions {
  readonly at: Date;
  /** Phones, which make an address-book entry worth .16 (choice 3 of the reference). */
  readonly phones: boolean;
  /** Positions without an organization among others with one (choice 14). */
  readonly namelessPositions: boolean;
  readonly expertise: readonly string[];
}

export const DEFAULT_EXPERTISE = EXPERTISE;

/** A person with values in exactly the known dimensions (a position that has not begun or has ended may hold one). */
export function randomPerson(random: RandomSource, index: number, known: Known, options: PersonOptions): AmbitPerson {
  const id = personId(index);
  const positions = randomPositions(random, known, options);
  const expertise = known.has('EXPERTISE') ? randomExpertise(random, options.expertise) : [];
  const given = GIVEN_NAMES[index % GIVEN_NAMES.length];
  const family = FAMILY_NAMES[Math.floor(index / GIVEN_NAMES.length) % FAMILY_NAMES.length];
  return {
    id,
    name: `${given} ${family}`,
    ...(options.phones && random.chance(0.3) ? { phones: [`+3329900${String(index).padStart(4, '0')}`] } : {}),
    ...(random.chance(0.15) ? { profiles: [{ platform: random.pick(TIE_PLATFORMS), handle: `handle-${id}` }] } : {}),
    ...(positions.length > 0 ? { positions } : {}),
    ...(expertise.length > 0 ? { expertise } : {}),
    ...(known.has('PLACE') ? { place: randomPlace(random) } : {}),
  };
}

/** Ids whose order is not the order of the persons in the file. */
export function personId(index: number): string {
  return `p${String((index * 37) % 97).padStart(2, '0')}`;
}

/** A place of one, two or three levels. */
export function randomPlace(random: RandomSource): AmbitPlace {
  const [country, region, locality] = random.pick(PLACES);
  const depth = random.integer(1, 3);
  return { country, ...(depth > 1 ? { region } : {}), ...(depth > 2 ? { locality } : {}) };
}

function randomExpertise(random: RandomSource, pool: readonly string[]): readonly AmbitExpertise[] {
  return random.sample(pool, random.integer(1, 2)).map((name) => ({
    name,
    ...(random.chance(0.7) ? { level: random.pick([0.2, 0.4, 0.5, 0.8, 1]) } : {}),
  }));
}

/** One to three positions; no two begin on the same day, so that the group of a person is never a matter of ids. */
function randomPositions(random: RandomSource, known: Known, options: PersonOptions): readonly AmbitPosition[] {
  const knows = (dimension: Dimension): boolean => known.has(dimension);
  if (!(['SECTOR', 'OCCUPATION', 'SENIORITY', 'ORGANIZATION'] as const).some(knows)) return [];
  const count = random.pick([1, 1, 2, 2, 3]);
  const starts = random.sample([undefined, 3000, 1500, 700, 200, 30, 1, 0, -20], count);
  const primary = random.chance(0.4) ? random.integer(0, count - 1) : -1;
  return starts.map((start, index) => ({
    ...(knows('ORGANIZATION') && !(options.namelessPositions && random.chance(0.1))
      ? { organization: random.pick(random.pick(ORGANIZATIONS)) }
      : {}),
    title: `Title ${index + 1}`,
    ...(knows('SECTOR') ? { sector: random.pick(SECTORS) } : {}),
    ...(knows('OCCUPATION') ? { occupation: random.pick(OCCUPATIONS) } : {}),
    ...(knows('SENIORITY') ? { seniority: random.integer(1, 5) } : {}),
    ...(start === undefined ? {} : { from: dateBefore(options.at, start) }),
    ...randomEnd(random, start, options.at),
    ...(index === primary ? { primary: true } : {}),
  }));
}

/** No end, one in the future, or one after the start and not after `at`, the day of `at` included. */
function randomEnd(random: RandomSource, start: number | undefined, at: Date): { to?: string } {
  if (random.chance(0.6)) return {};
  if ((start ?? 3000) <= 0 || random.chance(0.2)) return { to: dateBefore(at, -60) };
  return { to: dateBefore(at, random.chance(0.2) ? 0 : random.integer(0, (start ?? 3000) - 1)) };
}
