import type { InteractionInput } from './inputs.type.ts';

/** What the interactions with a person up to a moment amount to. */
export interface Meetings {
  readonly weight: number;
  /** What they add to strength. */
  readonly evidence: number;
  readonly lastDay: number;
  /** In the year before. */
  readonly minutes: number;
}

/** Weights of interactions by channel; the others weigh as an e-mail. */
const WEIGHTS: Readonly<Record<string, number>> = { MEETING: 2.5, CALL: 1.5, REACTION: 0.2 };
const OTHER_WEIGHT = 0.5;
const HALVES_IN_DAYS = 180;
const YEAR_MS = 365 * 86_400_000;

/** By person. @param at milliseconds since 1970-01-01 */
export function meetingsAt(
  interactions: readonly InteractionInput[],
  at: number,
  day: number,
): ReadonlyMap<string, Meetings> {
  const byPerson = new Map<string, { weight: number; lastDay: number; minutes: number }>();
  for (const each of interactions) {
    if (each.at > at) continue;
    const weight = (WEIGHTS[each.channel] ?? OTHER_WEIGHT) * 2 ** ((each.day - day) / HALVES_IN_DAYS);
    const minutes = each.at > at - YEAR_MS ? each.minutesEach : 0;
    for (const person of each.persons) {
      const sum = byPerson.get(person);
      if (sum === undefined) byPerson.set(person, { weight, lastDay: each.day, minutes });
      else {
        sum.weight += weight;
        sum.minutes += minutes;
        if (each.day > sum.lastDay) sum.lastDay = each.day;
      }
    }
  }
  return new Map([...byPerson].map(([person, sum]) => [person, { ...sum, evidence: evidenceOf(sum.weight) }]));
}

/** What interactions of this weight add to strength. */
export function evidenceOf(weight: number): number {
  return 0.8 * (1 - 2 ** (-weight / 4));
}
