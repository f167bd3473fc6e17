import type { Keepers } from './doors-at.ts';
import type { PersonInput } from './inputs.type.ts';
import { UNVERIFIED, VERIFIED, type TiesOfDay } from './tie-activations.ts';
import type { Scale } from './tie-at.ts';
import type { TieIndex } from './tie-index.ts';

export interface Door {
  /** Id of the contact who opens the best one. */
  readonly door: string;
  /** How far all doors together open, 0 to 1. */
  readonly access: number;
}

/** The doors to anybody, by index: those that have evidence. */
export function bestDoors(
  keepers: Keepers,
  persons: readonly PersonInput[],
  { offsets, others, tieOf }: TieIndex,
  ofDay: TiesOfDay,
  { model: { delta } }: Scale,
): (index: number) => Door | null {
  return (index) => {
    let best: { readonly other: number; readonly value: number } | null = null;
    let closed = 1;
    for (let n = offsets[index] as number; n < (offsets[index + 1] as number); n += 1) {
      const other = others[n] as number;
      const tie = tieOf[n] as number;
      const state = keepers.isEvident[other] === 1 ? ofDay.stateOf(tie) : 0;
      if (state !== VERIFIED && state !== UNVERIFIED) continue;
      const value = (keepers.base[other] as number) * ofDay.activationOf(tie);
      closed *= 1 - delta * value;
      if (best === null || value > best.value || (value === best.value && other < best.other)) best = { other, value };
    }
    const door = best === null ? undefined : persons[best.other]?.id;
    return door === undefined ? null : { door, access: 1 - closed };
  };
}
