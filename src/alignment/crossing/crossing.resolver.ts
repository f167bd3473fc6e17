import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AmbitError } from '../../ambit-error.ts';
import type { AmbitContext } from '../../api/context.ts';
import { DimensionEnum } from '../../api/enums.ts';
import { Instant } from '../../api/scalars.ts';
import type { Dimension } from '../../domain.ts';
import { Goal } from '../../goal/goal.type.ts';
import { loadPerson, Person } from '../../person/person.type.ts';
import { auditScope } from '../audit-scope.ts';
import { toZoneExperts, ZoneExperts } from '../zone-experts.type.ts';
import { expertsSentence } from '../zone-words.ts';
import { ZoneCrossing } from './crossing.type.ts';
import type { CrossedDimensions } from './crossings.ts';

@Resolver(() => Goal)
export class GoalCrossingsResolver {
  @FieldResolver(() => [ZoneCrossing], {
    description: 'How far the crossings of each requirement’s criteria are covered, the severest first.',
  })
  async zoneCrossings(
    @Root() goal: Goal,
    @Ctx() context: AmbitContext,
    @Arg('dimensions', () => [[DimensionEnum]], {
      defaultValue: [
        ['SECTOR', 'SENIORITY'],
        ['SECTOR', 'PLACE'],
      ],
      description: 'The pairs of dimensions to cross.',
    })
    dimensions: Dimension[][],
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
  ): Promise<ZoneCrossing[]> {
    const scope = await auditScope(goal, context, at);
    const rows = await context.services.replay.crossings(goal.network, goal.id, scope.moment, dimensions.map(toPair));
    return rows.flatMap((row) => {
      const requirement = scope.requirements.get(row.requirement);
      if (requirement === undefined) return [];
      const criteria = row.criteria.flatMap((index) => requirement.criteria[index] ?? []);
      return [{ ...row, criteria, network: goal.network, row, requirement }];
    });
  }
}

@Resolver(() => ZoneCrossing)
export class ZoneCrossingResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The contact with the greatest fit times activation, else the one who meets most of the two criteria.',
  })
  async nearestContact(
    @Root() { network, row }: ZoneCrossing,
    @Ctx() { loaders }: AmbitContext,
  ): Promise<Person | null> {
    return row.nearestContact === null ? null : loadPerson(loaders(network), network, row.nearestContact);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The contact who opens the best door to somebody there, else the nearest contact.',
  })
  async doorway(@Root() { network, row }: ZoneCrossing, @Ctx() { loaders }: AmbitContext): Promise<Person | null> {
    return row.doorway === null ? null : loadPerson(loaders(network), network, row.doorway);
  }

  @FieldResolver(() => ZoneExperts, {
    description: 'Who fits there, among the contacts and among theirs; neither is a double absence.',
  })
  experts(@Root() { row }: ZoneCrossing, @Ctx() { lang }: AmbitContext): ZoneExperts {
    return toZoneExperts(row, expertsSentence(row, lang));
  }
}

function toPair(pair: readonly Dimension[]): CrossedDimensions {
  const [first, second, ...rest] = pair;
  if (first === undefined || second === undefined || rest.length > 0 || first === second)
    throw new AmbitError('BAD_INPUT', 'dimensions: cross exactly two different dimensions, such as [SECTOR, PLACE].', {
      field: 'dimensions',
    });
  return [first, second];
}
