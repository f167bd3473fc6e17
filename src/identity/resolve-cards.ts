import { setImmediate } from 'node:timers/promises';
import { makeBlocks } from './blocking.ts';
import { clusterPairs, type CardMerge, type SuggestedPair } from './cluster-pairs.ts';
import { FieldComparer } from './compare-fields.ts';
import { NameComparer } from './compare-names.ts';
import type { IdentityCard } from './identity-card.type.ts';
import { atOnce, inSlices } from './in-slices.ts';
import { NameCounts } from './name-frequencies.ts';
import { applyPriors, classSizes, leastBits } from './prior.ts';
import { QuickLook } from './quick-look.ts';
import { scorePair, type ScoredPair } from './score-pair.ts';
import { sharedAddresses } from './shared-addresses.ts';

export interface CardsToResolve {
  readonly cards: readonly IdentityCard[];
  /** Persons of which one must be in each pair; absent: everybody. */
  readonly changed?: ReadonlySet<string>;
  /** Whether the owner said that two persons are not the same. */
  readonly areApart?: (a: string, b: string) => boolean;
}

export interface Resolved {
  /** Groups to be made one person each, without asking. */
  readonly merges: readonly CardMerge[];
  /** The review queue, best first. */
  readonly suggestions: readonly SuggestedPair[];
  /** How many pairs were compared. */
  readonly compared: number;
}

/** How often friends in common are counted again after persons became one. */
const ROUNDS = 3;

/** Longest time in ms that a resolution in turns keeps others waiting. */
const TURN_MS = 20;

/** Who is who among persons, all at once. */
export function resolveCards(request: CardsToResolve): Resolved {
  return atOnce(resolveInSteps(request));
}

/** The same, letting whatever else waits have its turn in between. */
export async function resolveCardsInTurns(request: CardsToResolve): Promise<Resolved> {
  const steps = resolveInSteps(request);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < TURN_MS) continue;
    await setImmediate();
    begun = performance.now();
  }
}

/**
 * Who is who among persons: compares those who share a block, weighs the evidence, makes one what is certain on two kinds of
 * evidence, and lists what is worth a look. Pure, and the same whatever the order of the cards. Pauses where it can be left: what
 * it does between two pauses does not grow with the network, but for sorting.
 */
export function* resolveInSteps({
  cards: given,
  changed,
  areApart = () => false,
}: CardsToResolve): Generator<void, Resolved> {
  const cards = [...given].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  const positions = new Map(cards.map((card, index) => [card.personId, index]));
  const changedPositions =
    changed === undefined
      ? undefined
      : new Set([...changed].map((id) => positions.get(id)).filter((index) => index !== undefined));
  yield;
  const counts = new NameCounts();
  yield* inSlices(cards, (card) => counts.learn(card.names));
  const names = new NameComparer(counts.frequencies());
  const shared = yield* sharedAddresses(cards);
  const fields = new FieldComparer(cards.length, shared);
  yield* inSlices(cards, (card) => fields.learn(card));
  const pairs: ScoredPair[] = [];
  let compared = 0;
  const sizes = yield* classSizes(cards, changedPositions);
  const least = leastBits(sizes);
  const quickLook = new QuickLook(names, fields, least);
  yield* inSlices(cards, (card) => quickLook.add(card));
  const blocks = yield* makeBlocks(cards, changedPositions);
  yield* blocks.forEachPair((a, b) => {
    compared += 1;
    if (quickLook.isHopeless(a, b)) return;
    const pair = scorePair(cards, a, b, names, fields, shared, least);
    if (pair !== undefined) pairs.push(pair);
  });
  let clustered = yield* clusterPairs(cards, yield* applyPriors(pairs, sizes), areApart);
  const hasTies = cards.some(({ neighbours }) => neighbours.length > 0);
  for (let round = 1; hasTies && round < ROUNDS; round += 1) {
    const withFriends = yield* addFriends(cards, positions, pairs, clustered.groupOf, fields);
    clustered = yield* clusterPairs(cards, yield* applyPriors(withFriends, sizes), areApart);
  }
  return { merges: clustered.merges, suggestions: clustered.suggestions, compared };
}

/** Adds to each pair the friends it has in common, two friends who turned out to be one counting as one. */
function* addFriends(
  cards: readonly IdentityCard[],
  positions: ReadonlyMap<string, number>,
  pairs: readonly ScoredPair[],
  groupOf: (position: number) => number,
  fields: FieldComparer,
): Generator<void, ScoredPair[]> {
  const friendsOf: ReadonlySet<string>[] = [];
  yield* inSlices(cards, ({ neighbours }) => {
    const friends = new Set<string>();
    for (const id of neighbours) {
      const position = positions.get(id);
      friends.add(position === undefined ? id : String(groupOf(position)));
    }
    friendsOf.push(friends);
  });
  const degrees = new Map<string, number>();
  yield* inSlices(friendsOf, (friends) => {
    for (const id of friends) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  });
  const withFriends: ScoredPair[] = [];
  yield* inSlices(pairs, (pair) => {
    const found = fields.friends(
      friendsOf[pair.a] ?? new Set(),
      friendsOf[pair.b] ?? new Set(),
      (id) => degrees.get(id) ?? 0,
    );
    withFriends.push(
      found === undefined ? pair : { ...pair, bits: pair.bits + found.bits, evidence: [...pair.evidence, found] },
    );
  });
  return withFriends;
}
