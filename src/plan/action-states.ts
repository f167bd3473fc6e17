import { AmbitError } from '../ambit-error.ts';
import type { ActionState } from '../domain.ts';

/** What may follow on each state; the last three are ends. */
const NEXT: Readonly<Record<ActionState, readonly ActionState[]>> = {
  PLANNED: ['ASKED', 'ACCEPTED', 'DECLINED', 'MET', 'DROPPED'],
  ASKED: ['PASSED_ON', 'ACCEPTED', 'DECLINED', 'MET', 'DROPPED'],
  PASSED_ON: ['ACCEPTED', 'DECLINED', 'MET', 'DROPPED'],
  ACCEPTED: ['DECLINED', 'MET', 'DROPPED'],
  DECLINED: [],
  MET: [],
  DROPPED: [],
};

/** Those that are not the end. */
export const OPEN_STATES: readonly ActionState[] = ['PLANNED', 'ASKED', 'PASSED_ON', 'ACCEPTED'];

/** @throws AmbitError `CONFLICT` where the one cannot follow on the other */
export function checkNextState(from: ActionState, to: ActionState): void {
  if (NEXT[from].includes(to)) return;
  const possible = NEXT[from];
  throw new AmbitError(
    'CONFLICT',
    possible.length === 0
      ? `The action is ${from}, which is its end.`
      : `The action is ${from}; it can become ${possible.join(', ')}.`,
    { field: 'state' },
  );
}
