import type { IdentityCard } from './identity-card.type.ts';
import { inSlices } from './in-slices.ts';
import { groupBy } from './group-by.ts';
import type { WeighedPair } from './prior.ts';
import { THRESHOLDS } from './identity-model.ts';
import { haveTwoAccounts, kindsOf } from './score-pair.ts';

/** Two persons by their ids, and how likely they are one. */
export interface NamedPair {
  readonly a: string;
  readonly b: string;
  readonly pair: WeighedPair;
}

/** Persons that are one. */
export interface CardMerge {
  readonly persons: readonly string[];
  /** The pairs that say so, the likeliest first. */
  readonly pairs: readonly NamedPair[];
}

/** A pair that is worth a look. */
export interface SuggestedPair extends NamedPair {
  readonly score: number;
  readonly bits: number;
  /** As good as certain, but on one kind of evidence only: shown ticked. */
  readonly preTicked: boolean;
}

/** A rival within so many bits of the best makes it ambiguous. */
const MARGIN_BITS = 3;

export interface Clustered {
  readonly merges: readonly CardMerge[];
  readonly suggestions: readonly SuggestedPair[];
  readonly groupOf: (position: number) => number;
}

/**
 * Makes groups out of pairs: the likeliest first, each only where it is certain, on two kinds of evidence, without a rival,
 * and where the groups it would join have no two accounts of one network and nothing the owner said against it.
 */
export function* clusterPairs(
  cards: readonly IdentityCard[],
  pairs: readonly WeighedPair[],
  areApart: (a: string, b: string) => boolean,
): Generator<void, Clustered> {
  const idOf = (position: number): string => (cards[position] as IdentityCard).personId;
  const likely: WeighedPair[] = [];
  yield* inSlices(pairs, (pair) => {
    if (pair.probability >= THRESHOLDS.review / 10 && !areApart(idOf(pair.a), idOf(pair.b))) likely.push(pair);
  });
  const sorted = likely.sort((one, other) => other.bits - one.bits || one.a - other.a || one.b - other.b);
  const groups = new Groups(cards, areApart);
  const rivals = new Rivals(cards);
  yield* inSlices(sorted, (pair) => rivals.add(pair));
  const used: WeighedPair[] = [];
  yield* inSlices(sorted, (pair) => {
    if (mayMerge(pair) && !rivals.areAmbiguous(pair) && groups.join(pair.a, pair.b)) used.push(pair);
  });
  const byGroup = groupBy(used, ({ a }) => groups.find(a));
  const merges = [...byGroup].map(([group, members]) => ({
    persons: groups.members(group).map(idOf),
    pairs: members.map((pair) => ({ a: idOf(pair.a), b: idOf(pair.b), pair })),
  }));
  return {
    merges,
    suggestions: yield* suggest(cards, sorted, groups, rivals),
    groupOf: (position) => groups.find(position),
  };
}

function mayMerge(pair: WeighedPair): boolean {
  if (pair.vetoes.length > 0) return false;
  if (pair.rule !== 'SCORE') return true;
  return (
    pair.probability >= THRESHOLDS.certain && kindsOf(pair.evidence).size >= 2 && kindsOf(pair.evidence).has('NAME')
  );
}

/** What is left to look at: the best pair between two groups, without those whose person has a better one on that network. */
function* suggest(
  cards: readonly IdentityCard[],
  sorted: readonly WeighedPair[],
  groups: Groups,
  rivals: Rivals,
): Generator<void, SuggestedPair[]> {
  const seen = new Set<string>();
  const suggestions: SuggestedPair[] = [];
  yield* inSlices(sorted, (pair) => {
    if (pair.probability < THRESHOLDS.review || pair.vetoes.includes('ORGANIZATION')) return;
    // Two birth dates and two given names are two persons of one household.
    if (pair.vetoes.includes('BIRTH_DATES') && pair.vetoes.includes('NAMES_CONTRADICT')) return;
    const [a, b] = [groups.find(pair.a), groups.find(pair.b)].sort((one, other) => one - other) as [number, number];
    const key = `${a}/${b}`;
    if (a === b || seen.has(key)) return;
    seen.add(key);
    if (rivals.isBeaten(pair) || (!pair.vetoes.includes('TWO_ACCOUNTS') && groups.haveTwoAccounts(a, b))) return;
    suggestions.push({
      a: (cards[pair.a] as IdentityCard).personId,
      b: (cards[pair.b] as IdentityCard).personId,
      score: pair.probability,
      bits: pair.bits,
      pair,
      preTicked: pair.probability >= THRESHOLDS.certain && pair.vetoes.length === 0 && !rivals.areAmbiguous(pair),
    });
  });
  return suggestions;
}

/** Each person's other pairs: who else it could be. */
class Rivals {
  private readonly byCard = new Map<number, WeighedPair[]>();
  private readonly linked = new Set<string>();

  constructor(private readonly cards: readonly IdentityCard[]) {}

  /** To be called for each pair, the likeliest first. */
  add(pair: WeighedPair): void {
    for (const end of [pair.a, pair.b]) {
      const known = this.byCard.get(end);
      if (known === undefined) this.byCard.set(end, [pair]);
      else known.push(pair);
    }
    if (pair.probability >= 0.5 && pair.vetoes.length === 0) this.linked.add(`${pair.a}/${pair.b}`);
  }

  /** Whether another person is nearly as good at either end, and not itself the same as the one at that end. */
  areAmbiguous(pair: WeighedPair): boolean {
    if (pair.rule !== 'SCORE') return false;
    return this.has(pair, (rival) => rival.bits > pair.bits - MARGIN_BITS);
  }

  /** Whether a person of the same network fits clearly better. */
  isBeaten(pair: WeighedPair): boolean {
    return this.has(
      pair,
      (rival) => rival.bits >= pair.bits + MARGIN_BITS && rival.probability >= 0.5 && rival.vetoes.length === 0,
    );
  }

  private has(pair: WeighedPair, isRival: (rival: WeighedPair) => boolean): boolean {
    return [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ].some(([end = 0, other = 0]) =>
      (this.byCard.get(end) ?? []).some((rival) => {
        if (rival === pair || !isRival(rival)) return false;
        const third = rival.a === end ? rival.b : rival.a;
        const key = third < other ? `${third}/${other}` : `${other}/${third}`;
        if (this.linked.has(key)) return false;
        return this.compete(other, third);
      }),
    );
  }

  /** Two persons compete for a third where at most one of them can be it. */
  private compete(a: number, b: number): boolean {
    return haveTwoAccounts(this.cards[a] as IdentityCard, this.cards[b] as IdentityCard);
  }
}

/** Disjoint groups of cards that may not hold two accounts of one network or two persons said to be apart. */
class Groups {
  private readonly parent: number[];
  private readonly lists = new Map<number, number[]>();

  constructor(
    private readonly cards: readonly IdentityCard[],
    private readonly areApart: (a: string, b: string) => boolean,
  ) {
    this.parent = cards.map((_, index) => index);
  }

  find(position: number): number {
    let root = position;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    let at = position;
    while (this.parent[at] !== root) [at, this.parent[at]] = [this.parent[at] as number, root];
    return root;
  }

  members(group: number): readonly number[] {
    return this.lists.get(group) ?? [group];
  }

  /** @returns false where they may not be one */
  join(a: number, b: number): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return true;
    const clash = this.members(one).some((x) =>
      this.members(other).some((y) => {
        const [cardX, cardY] = [this.cards[x] as IdentityCard, this.cards[y] as IdentityCard];
        return haveTwoAccounts(cardX, cardY) || this.areApart(cardX.personId, cardY.personId);
      }),
    );
    if (clash) return false;
    const [root, child] = one < other ? [one, other] : [other, one];
    this.lists.set(root, [...this.members(root), ...this.members(child)]);
    this.lists.delete(child);
    this.parent[child] = root;
    return true;
  }

  haveTwoAccounts(a: number, b: number): boolean {
    return this.members(a).some((x) =>
      this.members(b).some((y) => haveTwoAccounts(this.cards[x] as IdentityCard, this.cards[y] as IdentityCard)),
    );
  }
}
