import { tieOfRecords } from '../alignment/calculator/tie-of-records.ts';
import type { TieInput } from '../alignment/calculator/inputs.type.ts';
import { tieOf } from '../interaction/meeting-record.ts';
import type { TieRecordContent } from '../tie/tie-projection.ts';

/** By which an action's own word on a tie is told from what others say. */
export function originOf(action: string): string {
  return `PLAN:${action}`;
}

/** The tie as it would be had the action said nothing of it; null: there would be none. */
export function tieWithoutAction(records: readonly TieRecordContent[], action: string): TieInput | null {
  const others = records.filter(({ origin }) => origin !== originOf(action));
  return tieOf(others) === undefined ? null : tieOfRecords(others);
}
