import type { AuditedGoalsQuery, FindingFragment } from '../shared/api/operations.generated.ts';

export type AuditedGoal = AuditedGoalsQuery['network']['goals'][number];
type Zone = AuditedGoal['alignment']['requirements'][number]['zone'];

/** What a finding can be about: a goal as a whole, or one requirement of it with how it is covered. */
export interface Subject {
  readonly goal: string;
  readonly goalTitle: string;
  readonly requirement: string | null;
  readonly label: string | null;
  readonly zone: Zone | null;
}

/** Every place of the audit, the emptiest of each goal first. */
export function subjectsOf(goals: readonly AuditedGoal[]): readonly Subject[] {
  return goals.flatMap(({ id, title, alignment }) => [
    ...alignment.requirements
      .toSorted((a, b) => emptiness(a) - emptiness(b))
      .map(({ requirement, zone }) => ({
        goal: id,
        goalTitle: title,
        requirement: requirement.id,
        label: requirement.label,
        zone,
      })),
    { goal: id, goalTitle: title, requirement: null, label: null, zone: null },
  ]);
}

const EMPTIEST: readonly Zone[] = ['ABSENT', 'THIN', 'PARTIAL', 'COVERED', 'UNKNOWN'];

/** The emptiest first; a goal as a whole last. */
function emptiness({ zone }: { readonly zone: Zone | null }): number {
  return zone === null ? EMPTIEST.length : EMPTIEST.indexOf(zone);
}

export function keyOf({ goal, requirement }: Pick<Subject, 'goal' | 'requirement'>): string {
  return `${goal} ${requirement ?? ''}`;
}

/** The place that a finding is about, else the one that the address names, else the emptiest. */
export function aboutOf(
  goals: readonly AuditedGoal[],
  finding: Pick<FindingFragment, 'goalTitle' | 'requirementLabel'> | null,
  named: { readonly goal: string | null; readonly requirement: string | null },
): string {
  const subjects = subjectsOf(goals);
  const subject =
    finding === null
      ? subjects.find(({ goal, requirement }) => goal === named.goal && requirement === named.requirement)
      : subjects.find(({ goalTitle, label }) => goalTitle === finding.goalTitle && label === finding.requirementLabel);
  const chosen = subject ?? subjects.toSorted((a, b) => emptiness(a) - emptiness(b))[0];
  return chosen === undefined ? '' : keyOf(chosen);
}
