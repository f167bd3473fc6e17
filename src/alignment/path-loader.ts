import DataLoader from 'dataloader';
import type { AmbitContext } from '../api/context.ts';
import type { TargetPathRow } from '../path/path.service.ts';
import type { AuditScope } from './alignment.type.ts';

const MAX_HOPS = 4;

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
    const rows = await services.paths.pathsToMany(scope.network, targets, {
      at: scope.moment.at,
      goal: scope.goalId,
      maxHops: MAX_HOPS,
      first,
    });
    return targets.map((target) => rows.filter((row) => row.target === target));
  });
  bySize.set(first, loader);
  return loader;
}
