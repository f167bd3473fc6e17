import { FAMILY_NAME_CLASSES } from './tables/family-names.ts';
import { GIVEN_NAME_CLASSES } from './tables/given-names.ts';

/** How many persons' worth of counts the shipped table stands for beside a network's own. */
const TABLE_WEIGHT = 400;
/** The share of a name that the shipped table does not have. */
const UNLISTED_GIVEN = 0.000_08;
const UNLISTED_FAMILY = 0.000_05;
const PER = 10_000;

/** The chance that a person met at random has a name: the shipped table, corrected by a network's own counts. */
export interface NameFrequencies {
  given(name: string): number;
  family(name: string): number;
}

type Classes = readonly (readonly [perTenThousand: number, names: string])[];

function table(classes: Classes): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [perTenThousand, names] of classes)
    for (const name of names.trim().split(/\s+/))
      if (!shares.has(name)) shares.set(name.replaceAll('-', ''), perTenThousand / PER);
  return shares;
}

const GIVEN = table(GIVEN_NAME_CLASSES);
const FAMILY = table(FAMILY_NAME_CLASSES);

/**
 * @param given, family the folded names of the network, once for each person who has them
 */
export function nameFrequencies(given: Iterable<string>, family: Iterable<string>): NameFrequencies {
  const counts = new NameCounts();
  for (const name of given) counts.given.learn(name);
  for (const name of family) counts.family.learn(name);
  return counts.frequencies();
}

/** The names of a network, as they are counted one by one. */
export class NameCounts {
  readonly given = new SmoothedShares(GIVEN, UNLISTED_GIVEN);
  readonly family = new SmoothedShares(FAMILY, UNLISTED_FAMILY);

  /** Counts the names of a person, each once; an initial is no name. */
  learn(names: readonly { readonly given: string; readonly family: string }[]): void {
    for (const name of new Set(names.map(({ given }) => given))) if (name.length > 1) this.given.learn(name);
    for (const name of new Set(names.map(({ family }) => family))) if (name.length > 1) this.family.learn(name);
  }

  /** To be asked when everybody is counted. */
  frequencies(): NameFrequencies {
    return { given: (name) => this.given.of(name), family: (name) => this.family.of(name) };
  }
}

class SmoothedShares {
  private readonly counts = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private total = 0;

  constructor(
    private readonly shares: ReadonlyMap<string, number>,
    private readonly unlisted: number,
  ) {}

  learn(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.total += 1;
  }

  of(name: string): number {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    // Of the two persons compared, at most one counts: their own agreement must not make their name look common.
    const count = Math.max(0, (this.counts.get(name) ?? 0) - 1.5);
    const share = (TABLE_WEIGHT * (this.shares.get(name) ?? this.unlisted) + count) / (TABLE_WEIGHT + this.total);
    // Of names that were counted alone: there are as many of the others as anybody asks for.
    if (this.counts.has(name)) this.known.set(name, share);
    return share;
  }
}
