import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { Instant } from '../api/scalars.ts';
import { yearBefore } from '../calendar.ts';
import { Goal } from '../goal/goal.type.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { Sector, toSector } from '../taxonomy/taxonomy.type.ts';
import { timeReturnCall } from './time-return-call.ts';
import { ContactTime, SectorTime, TimeReturn, toTimeReturn } from './time-return.type.ts';

@Resolver(() => Goal)
export class GoalTimeReturnResolver {
  @FieldResolver(() => TimeReturn, { description: 'What the time spent on the goal has returned.' })
  async timeReturn(
    @Root() goal: Goal,
    @Ctx() { services, now }: AmbitContext,
    @Arg('from', () => Instant, { nullable: true, description: 'The first moment; absent: a year before `to`.' })
    from: Date | null,
    @Arg('to', () => Instant, { nullable: true, description: 'The first moment after; absent: now.' }) to: Date | null,
  ): Promise<TimeReturn> {
    const end = to ?? now;
    const start = from ?? yearBefore(end);
    const rows = await services.timeReturns.timeReturn(goal.network, goal.id, start, end);
    return toTimeReturn(rows, goal.network, timeReturnCall(goal.network, goal.id, start, end));
  }
}

@Resolver(() => SectorTime)
export class SectorTimeResolver {
  @FieldResolver(() => Sector, { nullable: true, description: 'The sector; null where it is unknown.' })
  sector(@Root() { sectorCode }: SectorTime, @Ctx() { lang }: AmbitContext): Sector | null {
    return sectorCode === null ? null : toSector(sectorCode, lang);
  }
}

@Resolver(() => ContactTime)
export class ContactTimeResolver {
  @FieldResolver(() => Person, { description: 'The person.' })
  async person(@Root() { network, personId }: ContactTime, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, personId);
  }
}
