import { aloneOf } from './fit-table.ts';
import type { Reached } from './doors-at.ts';
import type { RequirementAt } from './requirements-at.ts';

/** Which of the coverages of a requirement is which: with own activations, if all were fresh, and within two hops. */
export const COVERAGE = [0, 1, 2] as const;
export const LATENT = 3;
export const REACH = [4, 5, 6] as const;
const KINDS = 7;

/** A requirement that counts, with its coverage in each of the seven ways, 0 to 1. */
export interface Covered {
  readonly requirement: RequirementAt;
  readonly coverages: readonly number[];
  /** The greatest share of the support that hangs on one contact; null without support. */
  readonly fragility: number | null;
}

/** For each group of a requirement: what it leaves open in each way, its greatest source, and what the others leave open. */
const MOST = KINDS;
const REST = KINDS + 1;
const WIDTH = KINDS + 2;

export function coveredBy(reached: readonly Reached[], counted: readonly RequirementAt[]): readonly Covered[] {
  const fits = reached.reduce((sum, { candidate }) => sum + candidate.suitability.fits.length, 0);
  // One row of numbers a group, all in one array: there can be as many as fits.
  const numbers = new Float64Array(fits * WIDTH);
  const rows = counted.map(() => new Map<number, number>());
  let used = 0;
  for (const { candidate, reach0, reach1, reach2 } of reached) {
    const { contact, suitability } = candidate;
    const own = contact?.activations;
    for (const { requirement, fit } of suitability.fits) {
      const key = counted[requirement]?.alone === true ? aloneOf(candidate.index) : suitability.group;
      const ofRequirement = rows[requirement] as Map<number, number>;
      let row = ofRequirement.get(key);
      if (row === undefined) {
        row = used * WIDTH;
        used += 1;
        numbers.fill(1, row, row + WIDTH);
        numbers[row + MOST] = 0;
        ofRequirement.set(key, row);
      }
      if (own !== undefined) {
        const source = fit * (own[0] ?? 0);
        numbers[row]! *= 1 - source;
        numbers[row + 1]! *= 1 - fit * own[1];
        numbers[row + 2]! *= 1 - fit * own[2];
        numbers[row + LATENT]! *= 1 - fit * (contact?.latent ?? 0);
        const most = numbers[row + MOST] as number;
        numbers[row + REST]! *= 1 - Math.min(source, most);
        if (source > most) numbers[row + MOST] = source;
      }
      numbers[row + 4]! *= 1 - fit * reach0;
      numbers[row + 5]! *= 1 - fit * reach1;
      numbers[row + 6]! *= 1 - fit * reach2;
    }
  }
  return counted.map((requirement, index) => cover(requirement, numbers, rows[index] as Map<number, number>));
}

function cover(requirement: RequirementAt, numbers: Float64Array, rows: ReadonlyMap<number, number>): Covered {
  const { capacity } = requirement.requirement;
  const supports = new Array<number>(KINDS).fill(0);
  let loss = 0;
  for (const row of rows.values()) {
    for (let n = 0; n < KINDS; n += 1) supports[n]! += 1 - (numbers[row + n] as number);
    loss = Math.max(loss, (numbers[row + MOST] as number) * (numbers[row + REST] as number));
  }
  const support = supports[0] as number;
  return {
    requirement,
    coverages: supports.map((each) => (each >= capacity ? 1 : each / capacity)),
    fragility: support > 0 ? loss / support : null,
  };
}
