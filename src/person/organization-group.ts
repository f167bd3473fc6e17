import { dayOfDate } from '../calendar.ts';
import type { ProjectedPosition } from './person-projection.type.ts';

/** A day before every other, for what has always been. */
const ALWAYS = -1_000_000;

/**
 * The organization that groups a person for support, by day: keys of organizations, `''` where there is none. `groupKey`
 * where it never changes; else `groupKeys[n]` from the day `groupDays[n]` (days since 1970-01-01) on.
 */
export interface OrganizationGroup {
  readonly groupKey: string | null;
  readonly groupDays: readonly number[] | null;
  readonly groupKeys: readonly string[] | null;
}

/**
 * Of the positions current on a day the one flagged primary, else with the latest `from`, then the lesser organization
 * (`docs/score.md`, support). Worked out once for all days, because finding it for each person of a query costs more than
 * the support itself.
 */
export function organizationGroup(positions: readonly ProjectedPosition[]): OrganizationGroup {
  const employed = positions.flatMap(({ organizationKey, from, to, primary }) =>
    organizationKey === null
      ? []
      : [
          {
            key: organizationKey,
            from: from === null ? null : dayOfDate(from),
            to: to === null ? null : dayOfDate(to),
            primary,
          },
        ],
  );
  const ranked = employed.sort(
    (a, b) =>
      Number(b.primary) - Number(a.primary) ||
      (b.from ?? ALWAYS) - (a.from ?? ALWAYS) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const keyAt = (day: number): string =>
    ranked.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to))?.key ?? '';
  const changes = [...new Set([ALWAYS, ...employed.flatMap(({ from, to }) => [from ?? ALWAYS, to ?? ALWAYS])])].sort(
    (a, b) => a - b,
  );
  const steps = changes
    .map((day) => ({ day, key: keyAt(day) }))
    .filter((step, index, all) => index === 0 || step.key !== all[index - 1]?.key);
  return steps.length === 1
    ? { groupKey: steps[0]?.key ?? '', groupDays: null, groupKeys: null }
    : { groupKey: null, groupDays: steps.map(({ day }) => day), groupKeys: steps.map(({ key }) => key) };
}
