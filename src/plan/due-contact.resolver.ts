import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { checkFirst } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { dayOfInstant } from '../calendar.ts';
import { toGoal } from '../goal/goal.type.ts';
import { Network } from '../network/network.type.ts';
import { loadPerson, Person } from '../person/person.type.ts';
import { dueOf } from './cadence.ts';
import { DueContact } from './plan.type.ts';

@Resolver(() => Network)
export class NetworkDueContactsResolver {
  @FieldResolver(() => [DueContact], {
    description:
      'Whom to be in touch with again now, over all active goals, and since when that is due; the longest due first.',
  })
  async dueContacts(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at most, up to 100.' }) first: number,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
  ): Promise<DueContact[]> {
    const limit = checkFirst(first);
    const moment = { at: at ?? now };
    const goals = await services.goals.list(scope, moment.at, ['ACTIVE']);
    const cadences = await Promise.all(
      goals.map(async (goal) => ({ goal, rows: await services.replay.cadence(scope, goal.id, moment) })),
    );
    return dueOf(cadences, dayOfInstant(moment.at))
      .slice(0, limit)
      .map(({ person, goals: of, ...row }) => ({
        ...row,
        network: scope,
        personId: person,
        goals: of.map((goal) => toGoal(goal, scope)),
      }));
  }
}

@Resolver(() => DueContact)
export class DueContactResolver {
  @FieldResolver(() => Person, { description: 'The contact.' })
  async person(@Root() { network, personId }: DueContact, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(network), network, personId);
  }
}
