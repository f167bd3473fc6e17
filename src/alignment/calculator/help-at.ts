import type { GoalInputs } from './inputs.type.ts';

/** What help a goal asked for at a moment (milliseconds since 1970-01-01). Inputs stored before help had a past know one only. */
export function helpAt({ help, helpValues, helpTimes }: HelpOverTime, instant: number): string {
  const changes = helpTimes?.filter((changed) => changed <= instant).length;
  return (changes === undefined ? undefined : helpValues?.[changes]) ?? help;
}

type HelpOverTime = Pick<GoalInputs, 'help'> & Partial<Pick<GoalInputs, 'helpValues' | 'helpTimes'>>;

/** A goal as it was at a moment, as far as help goes. */
export function withHelpOf<T extends HelpOverTime>(goal: T, instant: number): T {
  return { ...goal, help: helpAt(goal, instant), helpValues: null, helpTimes: null };
}
