import type { ActionState } from '../shared/api/operations.generated.ts';

const NEXT: Readonly<Record<ActionState, readonly ActionState[]>> = {
  PLANNED: ['ASKED', 'MET', 'DROPPED'],
  ASKED: ['PASSED_ON', 'MET', 'DECLINED', 'DROPPED'],
  PASSED_ON: ['ACCEPTED', 'MET', 'DECLINED', 'DROPPED'],
  ACCEPTED: ['MET', 'DECLINED', 'DROPPED'],
  MET: [],
  DECLINED: [],
  DROPPED: [],
};

/** What may become of an action next, the likeliest first. */
export function nextSteps(state: ActionState): readonly ActionState[] {
  return NEXT[state];
}

export function isOpen(state: ActionState): boolean {
  return NEXT[state].length > 0;
}
