import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import { Alignment, meanAlignment } from '../alignment/alignment.type.ts';
import type { AmbitContext } from '../api/context.ts';
import { GoalStatusEnum } from '../api/enums.ts';
import { checkFirst, connection, pageRequest, type Connection } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { payload } from '../api/user-error.ts';
import type { GoalStatus } from '../domain.ts';
import { Goal, toGoal } from '../goal/goal.type.ts';
import { Import, ImportConnection, toImport } from '../import/import.type.ts';
import { OrganizationToClassify } from '../organization/organization.type.ts';
import { IntroductionPath, toPath } from '../path/path.type.ts';
import { PersonFilter, PersonOrder } from '../person/person.input.ts';
import { loadPerson, Person, PersonConnection, toPerson } from '../person/person.type.ts';
import type { PersonFilter as Filter } from '../person/person.service.ts';
import { NetworkCreateInput, NetworkDeleteInput, NetworkUpdateInput } from './network.input.ts';
import { Network, NetworkDeletePayload, NetworkPayload, NetworkSummary, toNetwork } from './network.type.ts';

const FIRST = 'How many at most, up to 100.';
const AFTER = 'Cursor to continue behind.';
const FILTER = 'Which of them; absent: all.';
const ORDER = 'In which order; absent: by name.';

@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, { description: 'A network.' })
  async network(
    @Ctx() { services }: AmbitContext,
    @Arg('id', () => ID, { nullable: true, description: 'Which one; absent: the one used last.' }) id: string | null,
  ): Promise<Network> {
    return toNetwork(await services.networks.get(id));
  }

  @FieldResolver(() => Person, { description: 'The person whose network it is.' })
  async ego(@Root() { scope }: Network, @Ctx() { loaders }: AmbitContext): Promise<Person> {
    return loadPerson(loaders(scope), scope, scope.egoId);
  }

  @FieldResolver(() => NetworkSummary, { description: 'How much is known of the contacts.' })
  async summary(@Root() { scope }: Network, @Ctx() { services, now }: AmbitContext): Promise<NetworkSummary> {
    return services.networks.summary(scope, now);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'A person of the network.' })
  async person(
    @Root() { scope }: Network,
    @Ctx() { loaders }: AmbitContext,
    @Arg('id', () => ID, { description: 'The person.' }) id: string,
  ): Promise<Person | null> {
    const row = await loaders(scope).person.load(id);
    return row === undefined ? null : toPerson(row, scope);
  }

  @FieldResolver(() => PersonConnection, { description: 'The persons tied to the ego.' })
  async contacts(
    @Root() { scope }: Network,
    @Ctx() context: AmbitContext,
    @Arg('filter', () => PersonFilter, { nullable: true, description: FILTER }) filter: PersonFilter | null,
    @Arg('orderBy', () => PersonOrder, { nullable: true, description: ORDER }) orderBy: PersonOrder | null,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<Connection<Person>> {
    return listPersons(context, scope, { contactsOnly: true, filter, orderBy, first, after });
  }

  @FieldResolver(() => PersonConnection, { description: 'Everybody in the network but the ego.' })
  async persons(
    @Root() { scope }: Network,
    @Ctx() context: AmbitContext,
    @Arg('filter', () => PersonFilter, { nullable: true, description: FILTER }) filter: PersonFilter | null,
    @Arg('orderBy', () => PersonOrder, { nullable: true, description: ORDER }) orderBy: PersonOrder | null,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<Connection<Person>> {
    return listPersons(context, scope, { contactsOnly: false, filter, orderBy, first, after });
  }

  @FieldResolver(() => [Goal], { description: 'The goals.' })
  async goals(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('status', () => [GoalStatusEnum], { nullable: true, description: 'Only those that stand so; absent: all.' })
    status: GoalStatus[] | null,
  ): Promise<Goal[]> {
    return (await services.goals.list(scope, now, status)).map((row) => toGoal(row, scope));
  }

  @FieldResolver(() => Goal, { nullable: true, description: 'One goal.' })
  async goal(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('id', () => ID, { description: 'The goal.' }) id: string,
  ): Promise<Goal | null> {
    const row = await services.goals.find(scope, id, now);
    return row === undefined ? null : toGoal(row, scope);
  }

  @FieldResolver(() => Alignment, { description: 'The active goals together: the mean of their scores by weight.' })
  async alignment(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
  ): Promise<Alignment> {
    const goals = await services.goals.list(scope, now, ['ACTIVE']);
    const rows = await Promise.all(
      goals.map(async ({ id, weight }) => ({
        weight,
        scope: { network: scope, goalId: id, moment: { at: at ?? now } },
        row: await services.alignment.align(scope, id, { at: at ?? now }),
      })),
    );
    return meanAlignment(rows);
  }

  @FieldResolver(() => [IntroductionPath], {
    description: 'The best ways to be introduced to a person, by probability.',
  })
  async shortestPaths(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('to', () => ID, { description: 'The person sought.' }) to: string,
    @Arg('maxHops', () => Int, { defaultValue: 4, description: 'Longest path, 1 to 4.' }) maxHops: number,
    @Arg('first', () => Int, { defaultValue: 5, description: FIRST }) first: number,
    @Arg('at', () => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
    at: Date | null,
  ): Promise<IntroductionPath[]> {
    if (maxHops < 1 || maxHops > 4)
      throw new AmbitError('BAD_INPUT', 'maxHops must be between 1 and 4.', { field: 'maxHops' });
    const asked = { at: at ?? now, goal: null, maxHops, first: checkFirst(first) };
    const paths = await services.paths.paths(scope, to, asked);
    return paths.map((path) => toPath(path, scope, asked));
  }

  @FieldResolver(() => [OrganizationToClassify], {
    description: 'Organizations whose sector is unknown, by number of contacts: classifying the first ones tells most.',
  })
  async organizationsToClassify(
    @Root() { scope }: Network,
    @Ctx() { services, now }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) first: number,
  ): Promise<OrganizationToClassify[]> {
    const rows = await services.organizations.unclassified(scope, now, checkFirst(first));
    return rows.map(({ id, name, contacts }) => ({ organization: { id, name, ownerSector: null }, contacts }));
  }

  @FieldResolver(() => ImportConnection, { description: 'The imports, newest first.' })
  async imports(
    @Root() { scope }: Network,
    @Ctx() { services }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<Connection<Import>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.imports.list(scope, page.offset, page.limit);
    return connection(
      items.map((report) => toImport(report, scope)),
      page,
      total,
    );
  }

  @FieldResolver(() => Import, { nullable: true, description: 'One import, a dry run too while the program runs.' })
  async import(
    @Root() { scope }: Network,
    @Ctx() { services }: AmbitContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ): Promise<Import | null> {
    const report = await services.imports.find(scope, id);
    return report === undefined ? null : toImport(report, scope);
  }

  @Mutation(() => NetworkPayload, { description: 'Makes a new, empty network.' })
  async networkCreate(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => NetworkCreateInput, { description: 'The network.' }) input: NetworkCreateInput,
  ): Promise<NetworkPayload> {
    return payload(async () => {
      const name = checkName(input.name);
      return { network: toNetwork(await services.networks.create(name, input.ego?.trim() || name, now)) };
    });
  }

  @Mutation(() => NetworkPayload, { description: 'Renames a network.' })
  async networkUpdate(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => NetworkUpdateInput, { description: 'The changes.' }) input: NetworkUpdateInput,
  ): Promise<NetworkPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.id);
      return { network: toNetwork(await services.networks.rename(network, checkName(input.name))) };
    });
  }

  @Mutation(() => NetworkDeletePayload, { description: 'Deletes a network with everything in it.' })
  async networkDelete(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => NetworkDeleteInput, { description: 'The network.' }) input: NetworkDeleteInput,
  ): Promise<NetworkDeletePayload> {
    return payload(async () => {
      const network = await services.networks.get(input.id);
      await services.imports.dropUploads(network);
      await services.networks.delete(network);
      return { deletedId: input.id };
    });
  }
}

function checkName(name: string): string {
  if (name.trim() === '') throw new AmbitError('BAD_INPUT', 'A network needs a name.', { field: 'name' });
  return name.trim();
}

interface PersonQuery {
  readonly contactsOnly: boolean;
  readonly filter: PersonFilter | null;
  readonly orderBy: PersonOrder | null;
  readonly first: number;
  readonly after: string | null;
}

async function listPersons(
  { services, loaders, now }: AmbitContext,
  scope: Network['scope'],
  query: PersonQuery,
): Promise<Connection<Person>> {
  const page = pageRequest(query.first, query.after);
  const { total, ids } = await services.persons.list(scope, {
    contactsOnly: query.contactsOnly,
    ...(query.filter ? { filter: query.filter as Filter } : {}),
    order: query.orderBy ?? { by: 'NAME', descending: false },
    ...page,
    at: now,
  });
  const persons = await Promise.all(ids.map((id) => loadPerson(loaders(scope), scope, id)));
  return connection(persons, page, total);
}
