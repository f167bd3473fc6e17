import { setImmediate } from 'node:timers/promises';
import { makeBlocks } from './blocking.ts';
import { clusterPairs, type CardMerge, type SuggestedPair } from './cluster-pairs.ts';
import { FieldComparer } from './compare-fields.ts';
import { NameComparer } from './compare-names.ts';
import type { IdentityCard } from './identity-card.type.ts';
import { nameFrequencies } from './name-frequencies.ts';
import { applyPriors, leastBits } from './prior.ts';
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
  const steps = resolveInSteps(request);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
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
 * evidence, and lists what is worth a look. Pure, and the same whatever the order of the cards. Pauses where it can be left.
 */
function* resolveInSteps({ cards: given, changed, areApart = () => false }: CardsToResolve): Generator<void, Resolved> {
  const cards = [...given].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  const positions = new Map(cards.map((card, index) => [card.personId, index]));
  const changedPositions =
    changed === undefined
      ? undefined
      : new Set([...changed].map((id) => positions.get(id)).filter((index) => index !== undefined));
  const frequencies = nameFrequencies(
    cards.flatMap(({ names }) => [...new Set(names.map(({ given: name }) => name))].filter((name) => name.length > 1)),
    cards.flatMap(({ names }) => [...new Set(names.map(({ family }) => family))].filter((name) => name.length > 1)),
  );
  const names = new NameComparer(frequencies);
  const shared = sharedAddresses(cards);
  const fields = new FieldComparer(cards, shared);
  const pairs: ScoredPair[] = [];
  let compared = 0;
  const least = leastBits(cards, changedPositions);
  const quickLook = new QuickLook(cards, names, fields, least);
  const blocks = makeBlocks(cards, changedPositions);
  yield;
  yield* blocks.forEachPair((a, b) => {
    compared += 1;
    if (quickLook.isHopeless(a, b)) return;
    const pair = scorePair(cards, a, b, names, fields, shared, least);
    if (pair !== undefined) pairs.push(pair);
  });
  yield;
  let clustered = clusterPairs(cards, applyPriors(cards, pairs, changedPositions), areApart);
  const hasTies = cards.some(({ neighbours }) => neighbours.length > 0);
  for (let round = 1; hasTies && round < ROUNDS; round += 1) {
    yield;
    const withFriends = addFriends(cards, positions, pairs, clustered.groupOf, fields);
    yield;
    clustered = clusterPairs(cards, applyPriors(cards, withFriends, changedPositions), areApart);
  }
  return { merges: clustered.merges, suggestions: clustered.suggestions, compared };
}

/** Adds to each pair the friends it has in common, two friends who turned out to be one counting as one. */
function addFriends(
  cards: readonly IdentityCard[],
  positions: ReadonlyMap<string, number>,
  pairs: readonly ScoredPair[],
  groupOf: (position: number) => number,
  fields: FieldComparer,
): ScoredPair[] {
  const friendsOf = cards.map(({ neighbours }) => {
    const friends = new Set<string>();
    for (const id of neighbours) {
      const position = positions.get(id);
      friends.add(position === undefined ? id : String(groupOf(position)));
    }
    return friends;
  });
  const degrees = new Map<string, number>();
  for (const friends of friendsOf) for (const id of friends) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return pairs.map((pair) => {
    const found = fields.friends(
      friendsOf[pair.a] ?? new Set(),
      friendsOf[pair.b] ?? new Set(),
      (id) => degrees.get(id) ?? 0,
    );
    return found === undefined ? pair : { ...pair, bits: pair.bits + found.bits, evidence: [...pair.evidence, found] };
  });
}
