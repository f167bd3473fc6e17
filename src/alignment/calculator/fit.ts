import type { CriterionInput, PersonInput, PositionInput, RequirementInput } from './inputs.type.ts';

/**
 * How well a person fits a requirement on a day, 0 to 1: the best of the positions for each criterion, a past one halved;
 * an unmet hard criterion is 0, else the weighted mean of the soft ones; unknown counts as 0 and stays in the mean.
 */
export function fitOf(person: PersonInput, { criteria }: Pick<RequirementInput, 'criteria'>, day: number): number {
  const started = person.positions.filter(({ from }) => from === null || from <= day);
  let soft = 0;
  let softWeight = 0;
  for (const criterion of criteria) {
    const match = matchOf(person, started, criterion, day);
    if (criterion.hard) {
      if (match < 0.5) return 0;
    } else {
      soft += criterion.weight * match;
      softWeight += criterion.weight;
    }
  }
  return softWeight === 0 ? 1 : soft / softWeight;
}

/** Whether people of one organization stand for themselves in this requirement. */
export function standsAlone({ criteria }: Pick<RequirementInput, 'criteria'>): boolean {
  return criteria.some(({ hard, dimension }) => hard && (dimension === 'ORGANIZATION' || dimension === 'PERSON'));
}

/** The organization a person counts for on a day: the main current position, else the one that began last. */
export function organizationOn({ positions }: PersonInput, day: number): string | null {
  let best: PositionInput | undefined;
  for (const position of positions) {
    if (position.organization === null || !isCurrent(position, day)) continue;
    if (best === undefined || comesBefore(position, best)) best = position;
  }
  return best?.organization ?? null;
}

/** The days on which something of a person's positions begins or ends, in order: between two of them fits do not change. */
export function turningDays({ positions }: PersonInput): readonly number[] {
  const days = positions.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  return [...new Set(days)].sort((a, b) => a - b);
}

export function isCurrent({ from, to }: PositionInput, day: number): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

type MainPosition = Pick<PositionInput, 'organization' | 'from' | 'primary'>;

/** Whether a position is rather the main one: flagged so, else begun later. */
export function comesBefore(a: MainPosition, b: MainPosition): boolean {
  if (a.primary !== b.primary) return a.primary;
  const [fromA, fromB] = [a.from ?? -1_000_000, b.from ?? -1_000_000];
  if (fromA !== fromB) return fromA > fromB;
  return (a.organization ?? '') < (b.organization ?? '');
}

function matchOf(person: PersonInput, started: readonly PositionInput[], c: CriterionInput, day: number): number {
  switch (c.dimension) {
    case 'EXPERTISE':
      return person.expertise.reduce(
        (best, [key, level]) => (countsAs(key, c) ? Math.max(best, levelMatch(level, c.level)) : best),
        0,
      );
    case 'PLACE':
      return placeMatch(person.placeKey, c);
    case 'PERSON':
      return person.id === c.personId ? 1 : 0;
    default:
      return started.reduce(
        (best, position) =>
          Math.max(best, (position.to !== null && position.to <= day ? 0.5 : 1) * positionMatch(position, c)),
        0,
      );
  }
}

/** Inputs that were stored before expertise had a hierarchy know the wanted key alone. */
function countsAs(key: string, { expertiseKey, expertiseKeys }: CriterionInput): boolean {
  return key === expertiseKey || (expertiseKeys?.includes(key) ?? false);
}

function levelMatch(level: number | null, wanted: number | null): number {
  return level !== null && wanted !== null && level < wanted ? level / wanted : 1;
}

function placeMatch(place: string | null, { placeKey, regionKey, countryKey }: CriterionInput): number {
  if (isInside(place, placeKey)) return 1;
  if (isInside(place, regionKey)) return 0.5;
  return isInside(place, countryKey) ? 0.25 : 0;
}

function positionMatch(position: PositionInput, c: CriterionInput): number {
  switch (c.dimension) {
    case 'SECTOR':
      if (c.sectorPrefixes?.some((prefix) => isInside(position.sector, prefix)) === true) return 1;
      return c.sectorParent !== null && (position.sector === c.sectorParent || position.sectorParent === c.sectorParent)
        ? 0.5
        : 0;
    case 'OCCUPATION':
      if (isInside(position.occupation, c.occupationCode)) return 1;
      return isInside(position.occupation, c.subMajorGroup) ? 0.5 : 0;
    case 'SENIORITY':
      if (position.rank === null || c.rank === null) return 0;
      return position.rank >= c.rank ? 1 : position.rank / c.rank;
    case 'ORGANIZATION':
      return position.organization !== null && position.organization === c.organizationKey ? 1 : 0;
    default:
      return 0;
  }
}

function isInside(value: string | null, prefix: string | null): boolean {
  return value !== null && prefix !== null && value.startsWith(prefix);
}
