import type { AmbitInteraction, AmbitTie } from './ambit-file.ts';
import { CHANNELS, DIRECTIONS } from '../../../src/domain.ts';
import type { TieKind } from '../../../src/domain.ts';
import { dateBefore, instantBefore } from './calendar.ts';
import { OTHER_KINDS, STRENGTHS, TIE_PLATFORMS } from './random-pools.ts';
import type { RandomSource } from './random-source.ts';

/** A tie of any sort; `counts` makes it one that holds at `at`. */
export function randomTie(random: RandomSource, a: string, b: string, at: Date, counts: boolean): AmbitTie {
  const declared = random.chance(0.55);
  const seen = random.chance(0.6) ? random.sample(TIE_PLATFORMS, random.pick([1, 1, 2, 3])) : [];
  const [from, to] = random.chance(0.5) ? [a, b] : [b, a];
  return {
    a: from,
    b: to,
    ...(declared ? { strength: random.pick(STRENGTHS) } : {}),
    ...randomDates(random, at, counts),
    kinds: randomKinds(random),
    platforms: [...seen].sort(),
    private: random.chance(0.12),
  };
}

function randomKinds(random: RandomSource): readonly TieKind[] {
  const kinds = random.chance(0.5) ? [random.pick(OTHER_KINDS)] : [];
  return random.chance(0.15) ? [...kinds, random.pick(['KIN', 'PARTNER'] as const)] : kinds;
}

/** Dates of a tie: none, stale, fresh, of today, later than `at`; ended or not yet begun where it must not count. */
function randomDates(
  random: RandomSource,
  at: Date,
  counts: boolean,
): { since?: string; until?: string; lastContact?: string } {
  const contact = random.chance(0.6)
    ? { lastContact: dateBefore(at, random.pick([0, 0, 1, 30, 90, 180, 364, 365, 720, 2000, -10])) }
    : {};
  if (!counts) {
    return random.chance(0.5)
      ? { since: dateBefore(at, 3000), until: dateBefore(at, random.pick([0, 1, 100])), ...contact }
      : { since: dateBefore(at, random.pick([-1, -30])), ...contact };
  }
  const since = random.chance(0.5) ? { since: dateBefore(at, random.pick([0, 10, 364, 365, 366, 2500])) } : {};
  const until = random.chance(0.15) ? { until: dateBefore(at, random.pick([-1, -90])) } : {};
  return { ...since, ...until, ...contact };
}

/**
 * Interactions of every channel, with one to three persons, from two years back to the future, the edges of the year of
 * attention included. No two are at the same instant: a file has no ids for them, so equals may count as one.
 */
export function randomInteractions(
  random: RandomSource,
  people: readonly string[],
  goals: readonly string[],
  at: Date,
): readonly AmbitInteraction[] {
  if (people.length === 0) return [];
  const byInstant = new Map<string, AmbitInteraction>();
  const count = random.pick([0, 2, 5, 12, 25]);
  for (let i = 0; i < count; i += 1) {
    const edge = random.chance(0.1) ? random.pick([0, 365]) : undefined;
    const instant = instantBefore(at, edge ?? random.integer(-30, 800) + random.integer(1, 86_399) / 86_400);
    byInstant.set(instant, {
      with: random.sample(people, random.pick([1, 1, 1, 2, 3])),
      at: instant,
      ...(random.chance(0.75) ? { minutes: random.pick([0, 5, 30, 60, 90]) } : {}),
      channel: random.pick(CHANNELS),
      direction: random.pick(DIRECTIONS),
      ...(goals.length > 0 && random.chance(0.3) ? { goal: random.pick(goals) } : {}),
    });
  }
  return [...byInstant.values()];
}
