import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AmbitError } from '../ambit-error.ts';
import { PlatformEnum, PositionSourceEnum } from '../api/enums.ts';
import type { NetworkLoaders } from '../api/loaders.ts';
import { connectionType } from '../api/page.ts';
import { CalendarDate } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { Platform } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { PersonRow } from './person.service.ts';

@ObjectType({ description: 'One account of a person on one platform.' })
export class Profile {
  @Field(() => PlatformEnum, { description: 'The platform.' })
  platform!: Platform;
  @Field(() => String, { nullable: true, description: 'Address of the profile.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the account in addresses.' })
  handle?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The platform’s own id; a string, for it may exceed what a number holds.',
  })
  accountId?: string | null;
  @Field(() => String, { nullable: true, description: 'The name shown there.' })
  displayName?: string | null;
}

@ObjectType({ description: 'Where a person lives.' })
export class Place {
  @Field(() => String, { description: 'ISO 3166-1 code of the country.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'Region.' })
  region?: string | null;
  @Field(() => String, { nullable: true, description: 'Town.' })
  locality?: string | null;
}

type PositionRow = PersonRow['positions'][number];

@ObjectType({ description: 'What a person does or did somewhere.' })
export class Position {
  network!: NetworkScope;
  row!: PositionRow;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'The title as written.' })
  title?: string | null;
  @Field(() => Int, { nullable: true, description: 'Rank: 1 junior, 2 experienced, 3 manager, 4 executive, 5 board.' })
  seniority?: number | null;
  @Field(() => PositionSourceEnum, { nullable: true, description: 'Where the sector comes from.' })
  sectorSource?: string | null;
  @Field(() => PositionSourceEnum, { nullable: true, description: 'Where the occupation comes from.' })
  occupationSource?: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'How sure a classified occupation is, above 0 to 1; null where it is stated or unknown.',
  })
  occupationConfidence?: number | null;
  @Field(() => PositionSourceEnum, { nullable: true, description: 'Where the rank comes from.' })
  senioritySource?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day; null: always has been.' })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day after it; null: goes on.' })
  to?: string | null;
  @Field(() => Boolean, { description: 'Whether it is the person’s main position.' })
  primary!: boolean;
}

@ObjectType({ description: 'Anybody in the network: a contact, a contact’s contact, or somebody known of.' })
export class Person {
  network!: NetworkScope;
  row!: PersonRow;
  @Field(() => ID, { description: 'The id; stable, also when a later import brings more about the person.' })
  id!: string;
  @Field(() => String, { description: 'The name as shown.' })
  name!: string;
  @Field(() => Int, {
    nullable: true,
    description: '1: a contact; 2: a contact’s contact; null: known of, not reached. 0 is the ego.',
  })
  degree?: number | null;
  @Field(() => [String], { description: 'Labels, circles and categories from all sources.' })
  tags!: string[];
  @Field(() => [String], { description: 'E-mail addresses.' })
  emails!: string[];
  @Field(() => [String], { description: 'Telephone numbers as written.' })
  phones!: string[];
  @Field(() => [Profile], { description: 'Accounts on platforms.' })
  profiles!: Profile[];
  @Field(() => Place, { nullable: true, description: 'Where the person lives, where known.' })
  place?: Place | null;
}

export const PersonConnection = connectionType('Person', () => Person, 'persons');

@ObjectType({ description: 'Answer of a mutation that changes a person.' })
export class PersonPayload {
  @Field(() => Person, { nullable: true, description: 'The person as it is now.' })
  person?: Person | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `personDelete`.' })
export class PersonDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the deleted person.' })
  deletedId?: string | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toPerson(row: PersonRow, network: NetworkScope): Person {
  return {
    network,
    row,
    id: row.id,
    name: row.name,
    degree: row.degree,
    tags: [...row.tags],
    emails: [...row.emails],
    phones: [...row.phones],
    profiles: row.profiles.map((profile) => ({ ...profile, platform: profile.platform as Platform })),
    place: row.place,
  };
}

export function toPosition(row: PositionRow, network: NetworkScope): Position {
  return {
    network,
    row,
    id: row.id,
    title: row.title,
    seniority: row.seniority,
    sectorSource: row.sectorSource,
    occupationSource: row.occupationSource,
    occupationConfidence: row.occupationConfidence,
    senioritySource: row.senioritySource,
    from: row.from,
    to: row.to,
    primary: row.primary,
  };
}

/** A person that a statement named. @throws AmbitError `NOT_FOUND` where it was deleted in between */
export async function loadPerson(loaders: NetworkLoaders, network: NetworkScope, id: string): Promise<Person> {
  const row = await loaders.person.load(id);
  if (row === undefined) throw new AmbitError('NOT_FOUND', 'There is no person with this id in this network.');
  return toPerson(row, network);
}
