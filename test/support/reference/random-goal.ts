import { DIMENSIONS, GOAL_KINDS, HELPS } from '../../../src/domain.ts';
import type { AmbitCriterion, AmbitGoal, AmbitRequirement } from './ambit-file.ts';
import { dateBefore } from './calendar.ts';
import { OCCUPATIONS, ORGANIZATIONS, SECTORS } from './random-pools.ts';
import { randomPlace } from './random-person.ts';
import type { RandomSource } from './random-source.ts';

/** What the criteria of a goal can refer to. */
export interface GoalContext {
  readonly at: Date;
  readonly personIds: readonly string[];
  readonly expertise: readonly string[];
}

/** A goal with none to five requirements. */
export function randomGoal(random: RandomSource, id: string, context: GoalContext): AmbitGoal {
  const requirements = random.pick([0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5]);
  return {
    id,
    kind: random.pick(GOAL_KINDS),
    help: random.pick(HELPS),
    title: `Goal ${id}`,
    weight: random.pick([0.5, 1, 1, 3]),
    status: random.pick(['ACTIVE', 'ACTIVE', 'ACTIVE', 'PLANNED', 'REACHED', 'DROPPED']),
    ...(random.chance(0.4) ? { from: dateBefore(context.at, random.pick([0, 100, 1000, 1000, 2000, -5])) } : {}),
    requirements: Array.from({ length: requirements }, (_, index) =>
      randomRequirement(random, `${id}-r${index + 1}`, context),
    ),
  };
}

function randomRequirement(random: RandomSource, id: string, context: GoalContext): AmbitRequirement {
  return {
    id,
    label: `Requirement ${id}`,
    weight: random.pick([0.5, 1, 1, 2, 3]),
    capacity: random.pick([1, 1, 1, 2, 3]),
    criteria: randomCriteria(random, context),
  };
}

/** One to three criteria, no two of the same dimension and value. */
function randomCriteria(random: RandomSource, context: GoalContext): readonly AmbitCriterion[] {
  const criteria = Array.from({ length: random.pick([1, 1, 2, 3]) }, () => randomCriterion(random, context));
  return [...new Map(criteria.map((criterion) => [`${criterion.dimension} ${criterion.value}`, criterion])).values()];
}

/** A criterion of any dimension; PERSON only where there is one to name. */
function randomCriterion(random: RandomSource, context: GoalContext): AmbitCriterion {
  const dimension = random.pick(DIMENSIONS.filter((d) => d !== 'PERSON' || context.personIds.length > 0));
  return {
    dimension,
    value: randomValue(random, dimension, context),
    ...(dimension === 'EXPERTISE' && random.chance(0.6) ? { level: random.pick([0.4, 0.5, 0.8, 1]) } : {}),
    hard: random.chance(0.2),
    weight: random.pick([0.5, 1, 1, 2]),
  };
}

function randomValue(random: RandomSource, dimension: AmbitCriterion['dimension'], context: GoalContext): string {
  switch (dimension) {
    case 'SECTOR':
      return random.pick(SECTORS);
    case 'OCCUPATION':
      return random.pick(OCCUPATIONS);
    case 'EXPERTISE':
      return random.pick(context.expertise);
    case 'SENIORITY':
      return String(random.integer(1, 5));
    case 'PLACE': {
      const { country, region, locality } = randomPlace(random);
      return [country, region, locality].filter((part) => part !== undefined).join('/');
    }
    case 'ORGANIZATION':
      return random.pick(random.pick(ORGANIZATIONS)).trim();
    case 'PERSON':
      return random.pick(context.personIds);
  }
}
