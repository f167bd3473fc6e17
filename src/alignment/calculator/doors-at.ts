import type { Candidate } from './candidates-at.ts';
import type { ContactAt } from './contacts-at.ts';
import { NO_EVIDENCE, NOT_THERE, VERIFIED, type TiesOfDay } from './tie-activations.ts';
import type { Scale } from './tie-at.ts';
import type { TieIndex } from './tie-index.ts';

/** A candidate with what the contacts who know them open. */
export interface Reached {
  readonly candidate: Candidate;
  /** b_j, how far the person can be reached within two hops: as on record, and both bounds. */
  readonly reach0: number;
  readonly reach1: number;
  readonly reach2: number;
}

/** The contacts' activations by their index among the persons. */
export interface Keepers {
  readonly isThere: Uint8Array;
  readonly isEvident: Uint8Array;
  readonly base: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export function keepersOf(contacts: readonly ContactAt[], ties: TieIndex): Keepers {
  const size = ties.offsets.length;
  const keepers = {
    isThere: new Uint8Array(size),
    isEvident: new Uint8Array(size),
    base: new Float64Array(size),
    low: new Float64Array(size),
    high: new Float64Array(size),
  };
  for (const { index, activations } of contacts) {
    const [base, low, high] = activations;
    keepers.isThere[index] = 1;
    keepers.isEvident[index] = base === null ? 0 : 1;
    keepers.base[index] = base ?? 0;
    keepers.low[index] = low;
    keepers.high[index] = high;
  }
  return keepers;
}

/** Several doors beat one: what each contact tied to a candidate opens, with δ times both activations. */
export function reachedAt(
  candidates: readonly Candidate[],
  keepers: Keepers,
  ties: TieIndex,
  ofDay: TiesOfDay,
  scale: Scale,
): readonly Reached[] {
  const { delta, unverifiedLow, unverifiedHigh, phiMin } = scale.model;
  const low = unverifiedLow ** scale.gamma * phiMin;
  const high = unverifiedHigh ** scale.gamma;
  const { offsets, others, tieOf } = ties;
  return candidates.map((candidate) => {
    const own = candidate.contact?.activations;
    let closed0 = 1;
    let closed1 = 1;
    let closed2 = 1;
    const end = offsets[candidate.index + 1] as number;
    for (let n = offsets[candidate.index] as number; n < end; n += 1) {
      const other = others[n] as number;
      if (keepers.isThere[other] === 0) continue;
      const tie = tieOf[n] as number;
      const state = ofDay.stateOf(tie);
      if (state === NOT_THERE) continue;
      const activation = ofDay.activationOf(tie);
      if (state !== NO_EVIDENCE) closed0 *= 1 - delta * (keepers.base[other] as number) * activation;
      closed1 *= 1 - delta * (keepers.low[other] as number) * (state === VERIFIED ? activation : low);
      closed2 *= 1 - delta * (keepers.high[other] as number) * (state === VERIFIED ? activation : high);
    }
    return {
      candidate,
      reach0: 1 - (1 - (own?.[0] ?? 0)) * closed0,
      reach1: 1 - (1 - (own?.[1] ?? 0)) * closed1,
      reach2: 1 - (1 - (own?.[2] ?? 0)) * closed2,
    };
  });
}

/**
 * Whether the ties between others are known: the network says so, or enough of the contacts have a tie to another person
 * that is not merely inferred (of no contacts, every share does).
 */
export function friendTiesKnown(
  tiesComplete: boolean,
  contacts: readonly ContactAt[],
  ties: TieIndex,
  day: number,
  { friendTiesMin }: Scale['model'],
): boolean {
  const enough = friendTiesMin * contacts.length;
  let tied = 0;
  if (tiesComplete || tied >= enough) return true;
  for (const { index } of contacts) {
    if (ties.isTied(index, day)) tied += 1;
    if (tied >= enough) return true;
  }
  return false;
}
