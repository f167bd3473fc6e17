import type { IdentityCard } from './identity-card.type.ts';
import { inSlices } from './in-slices.ts';
import { nysiis } from './nysiis.ts';
import type { ParsedName } from './parse-name.ts';
import { fullForms } from './tables/nicknames.ts';

/** A block with more persons is refined or left out: it says too little and would cost too much. */
export const BLOCK_CAP = 400;

/** Pairs between two pauses. */
const VISITS = 100;

/** Which persons are compared at all: those who share a block. */
export interface Blocks {
  /** Calls back once for each pair of positions in the list of cards, the lesser first; pauses after every few. */
  forEachPair(visit: (a: number, b: number) => void): Generator<void, void>;
}

/** A key, and how it is refined where too many share it. */
type Key = readonly [key: string, refinement: string];

function keysOfName(name: ParsedName): Key[] {
  const keys: Key[] = [];
  const { given, family } = name;
  const sound = nysiis(family);
  const givenSound = nysiis(given);
  const initial = given.charAt(0);
  if (family.length > 1) {
    // One space for both names' sounds, so that names the wrong way round meet.
    keys.push([`s:${sound}`, initial], [`f:${family.slice(0, 4)}${initial}`, given.slice(0, 3)]);
    for (const part of [...name.familyParts, ...name.otherFamilies])
      if (part !== family && part.length > 2) keys.push([`s:${nysiis(part)}`, initial]);
    if (!name.isSplit) for (const part of name.middle) if (part.length > 2) keys.push([`s:${nysiis(part)}`, initial]);
  }
  if (given.length > 1) {
    keys.push([`s:${givenSound}`, family.charAt(0)], [`g:${givenSound}${family.charAt(0)}`, family.slice(0, 2)]);
    for (const form of [given, ...name.called].flatMap(fullForms)) keys.push([`n:${form}`, family.charAt(0)]);
    for (const middle of name.middle)
      if (middle.length > 2) keys.push([`g:${nysiis(middle)}${family.charAt(0)}`, family.slice(0, 2)]);
  }
  const tokens = [given, ...name.familyParts].filter((token) => token !== '').sort();
  if (tokens.length > 1) keys.push([`t:${tokens.join(' ')}`, '']);
  if (given.length > 1 && family.length > 1)
    keys.push([`r:${family.slice(-3)}${given.slice(-2)}`, initial], [`i:${[...(given + family)].sort().join('')}`, '']);
  return keys;
}

function keysOf(card: IdentityCard): Key[] {
  const keys = card.names.flatMap(keysOfName);
  const initials = new Set(card.names.flatMap(({ given, family }) => [given.charAt(0), family.charAt(0)]));
  for (const initial of initials) {
    if (initial === '') continue;
    for (const organization of card.organizations) keys.push([`o:${organization}/${initial}`, '']);
    for (const locality of card.localities) keys.push([`l:${locality}/${initial}`, '']);
    for (const { company } of card.emails) if (company !== null) keys.push([`d:${company}/${initial}`, '']);
  }
  for (const { address } of card.emails) keys.push([`e:${address}`, '']);
  for (const { number } of card.phones) keys.push([`p:${number}`, '']);
  for (const date of card.birthDates) keys.push([`b:${date}`, '']);
  for (const address of card.addresses) keys.push([`a:${address}`, '']);
  for (const uid of card.uids) keys.push([`u:${uid}`, '']);
  for (const [platform, ids] of card.accounts) for (const id of ids) keys.push([`c:${platform}:${id}`, '']);
  return keys;
}

/**
 * Pauses where it can be left.
 * @param changed positions of the cards of which one must be in each pair; absent: all
 */
export function* makeBlocks(cards: readonly IdentityCard[], changed?: ReadonlySet<number>): Generator<void, Blocks> {
  const blocks = new Map<string, [members: number[], refinements: string[]]>();
  yield* inSlices(cards, (card, index) => {
    for (const [key, refinement] of keysOf(card)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [[index], [refinement]]);
      else if (block[0].at(-1) !== index) {
        block[0].push(index);
        block[1].push(refinement);
      }
    }
  });
  const lists: (readonly number[])[] = [];
  yield* inSlices(blocks.values(), ([members, refinements]) => {
    if (members.length > BLOCK_CAP) lists.push(...refined(members, refinements));
    else if (members.length > 1) lists.push(members);
  });
  return { forEachPair: (visit) => visitPairs(lists, cards.length, changed, visit) };
}

function refined(members: readonly number[], refinements: readonly string[]): number[][] {
  const parts = new Map<string, number[]>();
  members.forEach((member, index) => {
    const refinement = refinements[index] ?? '';
    if (refinement === '') return;
    const part = parts.get(refinement);
    if (part === undefined) parts.set(refinement, [member]);
    else part.push(member);
  });
  return [...parts.values()].filter((part) => part.length > 1 && part.length <= BLOCK_CAP);
}

/** Card by card, so that what was visited needs to be remembered of one card only. */
function* visitPairs(
  lists: readonly (readonly number[])[],
  count: number,
  changed: ReadonlySet<number> | undefined,
  visit: (a: number, b: number) => void,
): Generator<void, void> {
  const blocksOf: (readonly number[])[][] = Array.from({ length: count }, () => []);
  yield* inSlices(lists, (members) => {
    for (const member of members) blocksOf[member]?.push(members);
  });
  const visitedBy = new Int32Array(count).fill(-1);
  let visits = 0;
  for (const one of changed ?? Array.from({ length: count }, (_, index) => index)) {
    visitedBy[one] = one;
    for (const members of blocksOf[one] ?? [])
      for (const other of members) {
        if (visitedBy[other] === one) continue;
        visitedBy[other] = one;
        // A pair whose other card is visited in its own turn is left to the lesser.
        if (other < one && (changed === undefined || changed.has(other))) continue;
        if (one < other) visit(one, other);
        else visit(other, one);
        visits += 1;
        if (visits % VISITS === 0) yield;
      }
    yield;
  }
}
