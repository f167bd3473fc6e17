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
  const smoothed = (names: Iterable<string>, shares: ReadonlyMap<string, number>, unlisted: number) => {
    const counts = new Map<string, number>();
    let total = 0;
    for (const name of names) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      total += 1;
    }
    const share = (name: string): number =>
      // Of the two persons compared, at most one counts: their own agreement must not make their name look common.
      (TABLE_WEIGHT * (shares.get(name) ?? unlisted) + Math.max(0, (counts.get(name) ?? 0) - 1.5)) /
      (TABLE_WEIGHT + total);
    const known = new Map([...counts.keys()].map((name) => [name, share(name)]));
    return (name: string): number => known.get(name) ?? share(name);
  };
  return { given: smoothed(given, GIVEN, UNLISTED_GIVEN), family: smoothed(family, FAMILY, UNLISTED_FAMILY) };
}
