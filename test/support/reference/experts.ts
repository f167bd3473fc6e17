import { goalAt } from './demand.ts';
import type { AmbitFile } from './ambit-file.ts';
import type { GoalAt } from './demand.ts';
import { byId, degree, friendTiesKnown } from './network-at.ts';
import type { ReferenceOptions } from './network-at.ts';
import { allPaths } from './paths.ts';
import type { IntroductionPath } from './paths.ts';
import { requirementResults } from './requirement-result.ts';

/** A person who is no contact and whom the goal wants. */
export interface TargetExpert {
  readonly id: string;
  /** 2, or null where the person is known of only. */
  readonly degree: 2 | null;
  /** Requirements not COVERED that the person fits by at least .5, best first; empty if only named by a PERSON criterion. */
  readonly fits: readonly { readonly requirementId: string; readonly fit: number }[];
  /** Whether a PERSON criterion of the goal names the person. */
  readonly named: boolean;
  /** Best first; the first one's probability ranks the expert. */
  readonly paths: readonly IntroductionPath[];
}

/** The goal's target experts: those of degree 2, then those known of only, each by the best path, then id. */
export function targetExperts(
  file: AmbitFile,
  goalId: string,
  options: ReferenceOptions & { readonly pathsEach?: number },
): readonly TargetExpert[] {
  const goal = goalAt(file, goalId, options);
  const open = openRequirements(goal);
  const experts = [...goal.network.persons.keys()].flatMap((id) => expert(goal, id, open, options.pathsEach ?? 5));
  return experts.sort(
    (x, y) =>
      (x.degree === null ? 1 : 0) - (y.degree === null ? 1 : 0) ||
      rounded(y.paths[0]?.probability) - rounded(x.paths[0]?.probability) ||
      byId(x.id, y.id),
  );
}

function expert(goal: GoalAt, id: string, open: ReadonlySet<string>, pathsEach: number): readonly TargetExpert[] {
  const deg = degree(goal.network, id);
  if (deg === 1) return [];
  const fits = goal.demands
    .filter((demand) => open.has(demand.id))
    .map((demand) => ({ requirementId: demand.id, fit: demand.fit.get(id) ?? 0 }))
    .filter((entry) => entry.fit >= 0.5)
    .sort((x, y) => y.fit - x.fit || byId(x.requirementId, y.requirementId));
  const named = goal.demands.some(({ requirement }) =>
    (requirement.criteria ?? []).some(({ dimension, value }) => dimension === 'PERSON' && value === id),
  );
  if (fits.length === 0 && !named) return [];
  return [{ id, degree: deg, fits, named, paths: allPaths(goal.network, goal.gamma, id).slice(0, pathsEach) }];
}

/** The ids of the requirements that are not COVERED. */
function openRequirements(goal: GoalAt): ReadonlySet<string> {
  const results = requirementResults(goal, friendTiesKnown(goal.network));
  return new Set(results.filter((result) => result.zone !== 'COVERED').map((result) => result.id));
}

function rounded(probability: number | undefined): number {
  return Number((probability ?? 0).toPrecision(12));
}
