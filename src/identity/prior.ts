import { THRESHOLDS } from './identity-model.ts';
import type { IdentityCard } from './identity-card.type.ts';
import { inSlices } from './in-slices.ts';
import type { ScoredPair } from './score-pair.ts';

/** A pair with the chance that it is one person. */
export interface WeighedPair extends ScoredPair {
  readonly probability: number;
}

/**
 * How many pairs of a class are expected to be one person before any is looked at, as a share of the persons concerned, and
 * within which bounds what is found may correct that.
 */
const EXPECTED: Readonly<Record<string, { readonly share: number; readonly least: number; readonly most: number }>> = {
  TWO_SOURCES: { share: 0.3, least: 0.05, most: 0.6 },
  ONE_SOURCE: { share: 0.05, least: 0.01, most: 1.5 },
  TWO_ACCOUNTS: { share: 0.003, least: 0.003, most: 0.003 },
};
/** A pair must speak for itself, however small the haystack; and reach a chance of one in thirty-two. */
const LEAST_BITS = 2;
const HOPELESS_BITS = -5;
const ROUNDS = 8;
/** The expectation counts as so much of the persons concerned beside what is found. */
const STEADINESS = 0.2;

/**
 * Weighs each pair by how many pairs of its class are one person: at first the expected overlap, then what the scores
 * themselves say (EM over that one number; the weights stay). A pair's certainty so depends on how large the haystack is.
 * Pauses where it can be left.
 */
export function* applyPriors(pairs: readonly ScoredPair[], sizes: ClassSizes): Generator<void, WeighedPair[]> {
  const classes = new Map<string, ScoredPair[]>();
  yield* inSlices(pairs, (pair) => {
    const members = classes.get(pair.pairClass);
    if (members === undefined) classes.set(pair.pairClass, [pair]);
    else members.push(pair);
  });
  const weighed: WeighedPair[] = [];
  for (const [name, members] of classes) {
    const { persons, possible } = sizes(name);
    const odds = yield* logOdds(EXPECTED[name] ?? EXPECTED['TWO_SOURCES']!, members, persons, possible);
    yield* inSlices(members, (pair) => {
      const asked = pair.mustAsk ? THRESHOLDS.review : 0;
      weighed.push({ ...pair, probability: Math.max(probability(pair.bits + odds), asked) });
    });
  }
  return weighed;
}

/** Bits below which no prior that could be found would make a pair worth keeping. */
export interface LeastBits {
  /** Two accounts of one network: how rarely they are one person's does not depend on what is found. */
  readonly ofTwoAccounts: number;
  readonly ofOthers: number;
}

export function leastBits(sizes: ClassSizes): LeastBits {
  const least = (...classes: readonly string[]): number => {
    const odds = classes.map((name) => {
      const { persons, possible } = sizes(name);
      const matches = (EXPECTED[name]?.most ?? 1) * persons;
      return Math.log2(matches / Math.max(1, possible - matches));
    });
    return Math.max(LEAST_BITS, HOPELESS_BITS - Math.max(...odds));
  };
  return { ofTwoAccounts: least('TWO_ACCOUNTS'), ofOthers: least('TWO_SOURCES', 'ONE_SOURCE', 'TWO_ACCOUNTS') };
}

export function probability(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

function* logOdds(
  expected: { readonly share: number; readonly least: number; readonly most: number },
  pairs: readonly ScoredPair[],
  persons: number,
  possible: number,
): Generator<void, number> {
  const start = expected.share * persons;
  let matches = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const odds = Math.log2(matches / Math.max(1, possible - matches));
    let found = 0;
    yield* inSlices(pairs, ({ bits }) => {
      found += probability(bits + odds);
    });
    const steadied = (found + STEADINESS * start) / (1 + STEADINESS);
    matches = Math.min(expected.most * persons, Math.max(expected.least * persons, steadied));
  }
  return Math.log2(matches / Math.max(1, possible - matches));
}

/** How many persons a class concerns, and how many pairs of them there are. */
export type ClassSizes = (name: string) => { readonly persons: number; readonly possible: number };

/** Pauses where it can be left. */
export function* classSizes(
  cards: readonly IdentityCard[],
  changed: ReadonlySet<number> | undefined,
): Generator<void, ClassSizes> {
  const bySources = new Map<string, number>();
  yield* inSlices(cards, ({ sources }) => {
    const key = [...sources].sort().join(' ');
    bySources.set(key, (bySources.get(key) ?? 0) + 1);
  });
  let within = 0;
  let largest = 0;
  for (const [, count] of bySources) {
    within += (count * (count - 1)) / 2;
    largest = Math.max(largest, count);
  }
  const all = (cards.length * (cards.length - 1)) / 2;
  const share = changed === undefined ? 1 : 1 - (1 - changed.size / Math.max(1, cards.length)) ** 2;
  return (name) => {
    const possible = name === 'TWO_SOURCES' ? all - within : within;
    const persons = name === 'TWO_SOURCES' ? Math.min(largest, Math.max(1, cards.length - largest)) : cards.length;
    return { persons: Math.max(1, persons * share), possible: Math.max(1, possible * share) };
  };
}
