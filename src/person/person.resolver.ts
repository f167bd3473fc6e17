import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import type { AmbitContext } from '../api/context.ts';
import { connection, pageRequest, type Connection } from '../api/page.ts';
import { payload } from '../api/user-error.ts';
import { Organization } from '../organization/organization.type.ts';
import { present } from '../present.ts';
import { Expertise, Occupation, Sector, toExpertise, toOccupation, toSector } from '../taxonomy/taxonomy.type.ts';
import { Tie, TieConnection, toTie } from '../tie/tie.type.ts';
import { toPersonEdit } from './person-edit.ts';
import { PersonCreateInput, PersonDeleteInput, PersonUpdateInput } from './person.input.ts';
import { loadPerson, Person, PersonDeletePayload, PersonPayload, Position, toPosition } from './person.type.ts';

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [Position], { description: 'Positions, the main one first.' })
  positions(@Root() person: Person): Position[] {
    return person.row.positions.map((row) => toPosition(row, person.network));
  }

  @FieldResolver(() => [Expertise], { description: 'What the person knows how to do.' })
  expertise(@Root() person: Person, @Ctx() { lang }: AmbitContext): Expertise[] {
    return person.row.expertise.map((row) => toExpertise(row, lang));
  }

  @FieldResolver(() => Tie, { nullable: true, description: 'The tie to the ego; null where there is none.' })
  async tie(@Root() person: Person, @Ctx() { loaders }: AmbitContext): Promise<Tie | null> {
    const row = await loaders(person.network).egoTie.load(person.id);
    return row === undefined ? null : toTie(row, person.network);
  }

  @FieldResolver(() => TieConnection, { description: 'All ties of the person, the strongest first.' })
  async ties(
    @Root() person: Person,
    @Ctx() { services }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<Tie>> {
    const page = pageRequest(first, after);
    const { total, ties } = await services.ties.ofPerson(person.network, person.id, page.offset, page.limit);
    return connection(
      ties.map((row) => toTie(row, person.network)),
      page,
      total,
    );
  }

  @Mutation(() => PersonPayload, { description: 'Adds a person by hand.' })
  async personCreate(
    @Ctx() { services, loaders, now }: AmbitContext,
    @Arg('input', () => PersonCreateInput, { description: 'The person.' }) input: PersonCreateInput,
  ): Promise<PersonPayload> {
    return payload(async () => {
      const { network: networkId, tie, ...details } = input;
      const network = await services.networks.get(networkId);
      if (details.name === undefined || details.name === null)
        throw new AmbitError('BAD_INPUT', 'A person needs a name.', { field: 'name' });
      const strength = tie?.strength ?? 0;
      if (strength < 0 || strength > 1)
        throw new AmbitError('BAD_INPUT', 'A strength lies between 0 and 1.', { field: 'tie.strength' });
      const said = tie
        ? Object.fromEntries(Object.entries(present(tie)).filter(([, value]) => value !== null))
        : undefined;
      const id = await services.persons.create(network, toPersonEdit(details), said, now);
      return { person: await loadPerson(loaders(network), network, id) };
    });
  }

  @Mutation(() => PersonPayload, { description: 'Changes what is known of a person; overrides what files say.' })
  async personUpdate(
    @Ctx() { services, loaders, now }: AmbitContext,
    @Arg('input', () => PersonUpdateInput, { description: 'The changes.' }) input: PersonUpdateInput,
  ): Promise<PersonPayload> {
    return payload(async () => {
      const { network: networkId, id, ...details } = input;
      const network = await services.networks.get(networkId);
      await services.persons.update(network, id, toPersonEdit(details), now);
      return { person: await loadPerson(loaders(network), network, id) };
    });
  }

  @Mutation(() => PersonDeletePayload, { description: 'Deletes a person with everything that rests on them.' })
  async personDelete(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => PersonDeleteInput, { description: 'The person.' }) input: PersonDeleteInput,
  ): Promise<PersonDeletePayload> {
    return payload(async () => {
      await services.persons.delete(await services.networks.get(input.network), input.id);
      return { deletedId: input.id };
    });
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => Organization, { nullable: true, description: 'Where.' })
  async organization(@Root() position: Position, @Ctx() { loaders }: AmbitContext): Promise<Organization | null> {
    const { organizationId, organizationName } = position.row;
    if (organizationId === null) return null;
    const row = await loaders(position.network).organization.load(organizationId);
    return { id: organizationId, name: organizationName ?? row?.name ?? '', ownerSector: row?.ownerSector ?? null };
  }

  @FieldResolver(() => Sector, { nullable: true, description: 'What is done there; null where unknown.' })
  sector(@Root() position: Position, @Ctx() { lang }: AmbitContext): Sector | null {
    return position.row.sectorCode === null ? null : toSector(position.row.sectorCode, lang);
  }

  @FieldResolver(() => Occupation, { nullable: true, description: 'What the person does there; null where unknown.' })
  occupation(@Root() position: Position, @Ctx() { lang }: AmbitContext): Occupation | null {
    return position.row.occupationCode === null ? null : toOccupation(position.row.occupationCode, lang);
  }
}
