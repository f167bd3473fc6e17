import DataLoader from 'dataloader';
import type { AmbitContext } from '../api/context.ts';
import type { TargetPathRow } from '../path/path.service.ts';
import type { PathQuestion } from '../path/path.type.ts';
import type { AuditScope } from './alignment.type.ts';

const MAX_HOPS = 4;

/** What is asked of the paths to somebody whom an audit names. */
export function pathQuestion({ moment, goalId }: AuditScope, first: number): PathQuestion {
  return { at: moment.at, goal: goalId, maxHops: MAX_HOPS, first };
}

const pathLoaders = new WeakMap<AuditScope, Map<number, DataLoader<string, readonly TargetPathRow[]>>>();

/** The paths to all experts of one answer in one go. */
export function pathLoader(
  { services }: AmbitContext,
  scope: AuditScope,
  first: number,
): DataLoader<string, readonly TargetPathRow[]> {
  const bySize = pathLoaders.get(scope) ?? new Map<number, DataLoader<string, readonly TargetPathRow[]>>();
  pathLoaders.set(scope, bySize);
  const known = bySize.get(first);
  if (known !== undefined) return known;
  const loader = new DataLoader(async (targets: readonly string[]) => {
    const rows = await services.paths.pathsToMany(scope.network, targets, pathQuestion(scope, first));
    return targets.map((target) => rows.filter((row) => row.target === target));
  });
  bySize.set(first, loader);
  return loader;
}
