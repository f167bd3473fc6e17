import type { Candidate } from './candidates-at.ts';
import type { Keepers } from './doors-at.ts';
import { NO_EVIDENCE, NOT_THERE, type TiesOfDay } from './tie-activations.ts';
import type { TieIndex } from './tie-index.ts';

/**
 * Brokerage among the ego and the relevant contacts, from Burt's constraint, binary: with the ties that have evidence, and,
 * as in both bounds, with all.
 */
export function brokerageAt(
  relevant: readonly Candidate[],
  keepers: Keepers,
  ties: TieIndex,
  ofDay: TiesOfDay,
): { readonly evident: number; readonly all: number } {
  const of = (isEvident: boolean): number => brokerageOf(relevant, keepers, ties, ofDay, isEvident);
  return { evident: of(true), all: of(false) };
}

function brokerageOf(
  relevant: readonly Candidate[],
  keepers: Keepers,
  ties: TieIndex,
  ofDay: TiesOfDay,
  onlyEvident: boolean,
): number {
  const { offsets, others, tieOf } = ties;
  const present = relevant.filter(({ contact }) => !onlyEvident || contact?.strength !== null);
  const size = present.length;
  if (size < 2) return 0;
  const isPeer = new Uint8Array(offsets.length);
  for (const { index } of present) isPeer[index] = 1;
  const joins = (n: number): boolean => {
    if (isPeer[others[n] as number] === 0) return false;
    const state = ofDay.stateOf(tieOf[n] as number);
    return state !== NOT_THERE && (!onlyEvident || state !== NO_EVIDENCE);
  };
  // Everybody is tied to the ego as well.
  const shares = new Float64Array(offsets.length);
  for (const { index } of present) {
    let degree = 1;
    const end = offsets[index + 1] as number;
    for (let n = offsets[index] as number; n < end; n += 1) if (joins(n)) degree += 1;
    shares[index] = 1 / degree;
  }
  let constraint = 0;
  for (const { index } of present) {
    let shared = 1;
    const end = offsets[index + 1] as number;
    for (let n = offsets[index] as number; n < end; n += 1)
      if (joins(n)) shared += shares[others[n] as number] as number;
    constraint += (shared / size) ** 2;
  }
  return constraint >= 1 ? 0 : Math.min(1, (1 - constraint) / (1 - 1 / size));
}
