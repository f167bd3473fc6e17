import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { alignmentOf } from '../../support/reference/alignment.ts';
import type { Alignment } from '../../support/reference/alignment.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';
import { dateBefore } from '../../support/reference/calendar.ts';
import { goalAt, knownDemands } from '../../support/reference/demand.ts';
import { activations, meanCovered } from '../../support/reference/measures.ts';
import { contacts, networkAt } from '../../support/reference/network-at.ts';
import { RANDOM_AT, randomAmbitFile } from '../../support/reference/random-network.ts';
import { randomSource } from '../../support/reference/random-source.ts';
import type { RandomSource } from '../../support/reference/random-source.ts';
import { candidates, meet } from '../../support/reference/recommendations.ts';
import { EGO } from '../../support/reference/tie-at.ts';

const SEED = Number(process.env['AMBIT_SEED'] ?? 20_261_123);
const RUNS = Number(process.env['AMBIT_RUNS'] ?? 500);
const AT = RANDOM_AT;
const EPSILON = 1e-9;

const align = (file: AmbitFile): Alignment => alignmentOf(file, 'g1', { at: AT });

describe(`what must hold (SCORE.md § 3) on ${RUNS} random networks, AMBIT_SEED=${SEED}`, () => {
  holds('0 ≤ score ≤ 100, and the points add up to it', (file) => {
    const { score, points } = align(file);
    if (score === null || points === null) return true;
    const sum = Object.values(points).reduce((total: number, part: number) => total + part, 0);
    return atMost(0, score) && atMost(score, 100) && close(sum, score);
  });

  holds('50C + 15R ≤ score ≤ 85C + 15R; 65C ≤ score ≤ 100C while friend ties are unknown', (file) => {
    const { score, coverage, reach } = align(file);
    if (score === null || coverage === null) return true;
    if (reach === null) return atMost(65 * coverage, score) && atMost(score, 100 * coverage);
    return atMost(50 * coverage + 15 * reach, score) && atMost(score, 85 * coverage + 15 * reach);
  });

  holds('R ≥ C, of each requirement too', (file) => {
    const alignment = align(file);
    const pairs = [alignment, ...alignment.requirements];
    return pairs.every(({ coverage, reach }) => reach === null || atMost(coverage ?? 0, reach));
  });

  holds('low ≤ score ≤ high and C ≤ latent', (file) => {
    const { score, low, high, coverage, latent } = align(file);
    if (score === null || coverage === null) return low === null && high === null && latent === null;
    return atMost(low ?? 101, score) && atMost(score, high ?? -1) && atMost(coverage, latent ?? -1);
  });

  holds('C and R never fall when something is added', (file, random) => {
    const before = align(file);
    return additions(file, random).every((after) => {
      const next = align(after);
      if (!comparable(before, next)) return true;
      return atMost(before.coverage ?? 0, next.coverage ?? 0) && atMost(before.reach ?? 0, next.reach ?? 0);
    });
  });

  holds('an irrelevant, unconnected contact changes focus only', (file) => {
    const before = align(file);
    const after = align({
      ...file,
      persons: [...(file.persons ?? []), { id: 'zz', name: 'Nobody Needed', ...IRRELEVANT }],
      ties: [...(file.ties ?? []), { a: EGO, b: 'zz', strength: 1, lastContact: dateBefore(AT, 0) }],
    });
    if (!comparable(before, after) || before.score === null) return true;
    const keys = [
      'coverage',
      'latent',
      'reach',
      'balance',
      'constraint',
      'brokerage',
      'diversity',
      'freshness',
    ] as const;
    return (
      keys.every((key) => close(before[key] ?? -1, after[key] ?? -1)) &&
      close((after.points?.focus ?? 0) - (before.points?.focus ?? 0), (after.score ?? 0) - before.score)
    );
  });

  holds('what is said twice counts once: platforms, an interaction’s persons', (file) => {
    const twice = {
      ...file,
      ties: (file.ties ?? []).map((tie) => ({
        ...tie,
        platforms: [...(tie.platforms ?? []), ...(tie.platforms ?? [])],
      })),
      interactions: (file.interactions ?? []).map((meeting) => ({
        ...meeting,
        with: [...meeting.with, ...meeting.with],
      })),
    };
    return close(align(file).score ?? -1, align(twice).score ?? -1);
  });

  holds('the greedy list is worth at least 1 − 1/e of the best pair', (file) => {
    const greedy = meet(file, 'g1', { at: AT })
      .slice(0, 2)
      .reduce((sum, { expected }) => sum + expected, 0);
    return atMost((1 - 1 / Math.E) * bestPair(file), greedy);
  });

  holds('expectations fall along the list and never exceed the gain', (file) => {
    const list = meet(file, 'g1', { at: AT });
    return list.every(
      ({ gain, expected }, index) => atMost(expected, gain) && atMost(expected, list[index - 1]?.expected ?? 1),
    );
  });

  holds('the meeting that was advised, once logged, yields at least the forecast', (file) => {
    const before = align(file);
    return meet(file, 'g1', { at: AT }).every(({ person, gain }, index) => {
      if (index > 0) return true;
      const after = align(met(file, person));
      return !comparable(before, after) || atMost((before.coverage ?? 0) + gain, after.coverage ?? 0);
    });
  });
});

/** A property of a random file and a source of random changes to it; the failing seed is in the message. */
function holds(name: string, property: (file: AmbitFile, random: RandomSource) => boolean): void {
  test(name, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => property(randomAmbitFile(seed), randomSource(seed + 1))),
      { seed: SEED, numRuns: RUNS },
    );
  });
}

/** Whether no requirement turned UNKNOWN or known, and friend ties neither: the condition of all of § 3. */
function comparable(x: Alignment, y: Alignment): boolean {
  const known = (alignment: Alignment): string =>
    alignment.requirements.map(({ id, zone }) => `${id} ${zone === 'UNKNOWN'}`).join();
  return x.friendTies === y.friendTies && x.status === y.status && known(x) === known(y);
}

/** The file with one thing more: a contact, a tie, strength, freshness, an interaction, a platform. */
function additions(file: AmbitFile, random: RandomSource): readonly AmbitFile[] {
  const persons = file.persons ?? [];
  const ties = file.ties ?? [];
  const present = networkAt(file, { at: AT });
  const tied = (a: string, b: string): boolean => ties.some((t) => [a, b].includes(t.a) && [a, b].includes(t.b));
  const strangers = persons.filter(({ id }) => !tied(EGO, id));
  const pairs = persons.flatMap(({ id: a }) =>
    persons.filter(({ id: b }) => a < b && !tied(a, b)).map((b) => [a, b.id]),
  );
  const result: AmbitFile[] = [];
  for (const { id } of random.sample(strangers, 1)) {
    result.push({ ...file, ties: [...ties, { a: EGO, b: id, strength: 0.36 }] });
  }
  for (const [a = '', b = ''] of random.sample(pairs, 1)) {
    result.push({ ...file, ties: [...ties, { a, b, strength: 0.64 }] });
  }
  for (const tie of random.sample(ties, 2)) {
    const now = present.ties.find(({ a, b }) => a === tie.a && b === tie.b);
    const others = ties.filter((other) => other !== tie);
    const sigma = Math.min(1, (now?.sigma ?? 0) + 0.1);
    result.push(
      { ...file, ties: [...others, { ...tie, strength: sigma }] },
      { ...file, ties: [...others, { ...tie, lastContact: dateBefore(AT, 0) }] },
      { ...file, ties: [...others, { ...tie, platforms: [...(tie.platforms ?? []), 'BLUESKY'] }] },
    );
  }
  for (const { id } of random.sample(contacts(present), 1)) {
    const call = { with: [id], at: AT.toISOString(), minutes: 10, channel: 'CALL' as const };
    result.push({ ...file, interactions: [...(file.interactions ?? []), call] });
  }
  return result;
}

/** The file after a first meeting with a stranger today; a tie to the ego that ended makes way for the new one. */
function met(file: AmbitFile, person: string): AmbitFile {
  const ties = (file.ties ?? []).filter(({ a, b }) => !(a === EGO && b === person) && !(b === EGO && a === person));
  return {
    ...file,
    ties: [...ties, { a: EGO, b: person, since: dateBefore(AT, 0) }],
    interactions: [
      ...(file.interactions ?? []),
      { with: [person], at: AT.toISOString(), minutes: 60, channel: 'MEETING' },
    ],
  };
}

/** The best that two candidates together can be expected to add, by trying all pairs. */
function bestPair(file: AmbitFile): number {
  const goal = goalAt(file, 'g1', { at: AT });
  const all = candidates(file, 'g1', { at: AT });
  const a = activations(goal.network, goal.gamma);
  const fresh = goal.network.parameters.sigmaNew ** goal.gamma;
  const demands = knownDemands(goal);
  const value = (people: typeof all): number =>
    meanCovered(demands, new Map([...a, ...people.map(({ person, odds }) => [person, fresh * odds] as const)]));
  const pairs = all.flatMap((x) => all.map((y) => value([x, y]) - value([])));
  return Math.max(0, ...pairs);
}

const IRRELEVANT = {
  positions: [{ organization: 'Nowhere Ltd', sector: 'T', occupation: '9' }],
  expertise: [{ name: 'idleness' }],
  place: { country: 'NZ' },
};

function atMost(x: number, y: number): boolean {
  return x <= y + EPSILON;
}

function close(x: number, y: number): boolean {
  return Math.abs(x - y) <= EPSILON;
}
