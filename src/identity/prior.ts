import { THRESHOLDS } from './identity-model.ts';
import { groupBy } from './group-by.ts';
import type { IdentityCard } from './identity-card.type.ts';
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
 */
export function applyPriors(
  cards: readonly IdentityCard[],
  pairs: readonly ScoredPair[],
  changed: ReadonlySet<number> | undefined,
): WeighedPair[] {
  const sizes = classSizes(cards, changed);
  const classes = groupBy(pairs, ({ pairClass }) => pairClass);
  return [...classes].flatMap(([name, members]) => {
    const { persons, possible } = sizes(name);
    const odds = logOdds(EXPECTED[name] ?? EXPECTED['TWO_SOURCES']!, members, persons, possible);
    return members.map((pair) => ({
      ...pair,
      probability: Math.max(probability(pair.bits + odds), pair.mustAsk ? THRESHOLDS.review : 0),
    }));
  });
}

/** Bits below which no prior that could be found would make a pair worth keeping. */
export interface LeastBits {
  /** Two accounts of one network: how rarely they are one person's does not depend on what is found. */
  readonly ofTwoAccounts: number;
  readonly ofOthers: number;
}

export function leastBits(cards: readonly IdentityCard[], changed: ReadonlySet<number> | undefined): LeastBits {
  const sizes = classSizes(cards, changed);
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

function logOdds(
  expected: { readonly share: number; readonly least: number; readonly most: number },
  pairs: readonly ScoredPair[],
  persons: number,
  possible: number,
): number {
  const start = expected.share * persons;
  let matches = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const odds = Math.log2(matches / Math.max(1, possible - matches));
    let found = 0;
    for (const { bits } of pairs) found += probability(bits + odds);
    const steadied = (found + STEADINESS * start) / (1 + STEADINESS);
    matches = Math.min(expected.most * persons, Math.max(expected.least * persons, steadied));
  }
  return Math.log2(matches / Math.max(1, possible - matches));
}

/** How many persons a class concerns, and how many pairs of them there are. */
function classSizes(
  cards: readonly IdentityCard[],
  changed: ReadonlySet<number> | undefined,
): (name: string) => { readonly persons: number; readonly possible: number } {
  const bySources = new Map<string, number>();
  for (const { sources } of cards) {
    const key = [...sources].sort().join(' ');
    bySources.set(key, (bySources.get(key) ?? 0) + 1);
  }
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
