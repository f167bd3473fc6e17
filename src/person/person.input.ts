import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { PersonOrderFieldEnum, PlatformEnum, TieKindEnum } from '../api/enums.ts';
import { CalendarDate } from '../api/scalars.ts';
import type { Platform, TieKind } from '../domain.ts';

@InputType({ description: 'Which persons; every given condition must hold.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or of an employer’s name; case and accents do not matter.',
  })
  search?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'NACE code of a sector the person works or worked in, or of a broader one.',
  })
  sector?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of an organization.' })
  organization?: string | null;
  @Field(() => PlatformEnum, { nullable: true, description: 'A platform the person is on.' })
  platform?: Platform | null;
  @Field(() => String, { nullable: true, description: 'A tag.' })
  tag?: string | null;
  @Field(() => Int, { nullable: true, description: 'Least rank of a position, 1 to 5.' })
  minSeniority?: number | null;
  @Field(() => Int, { nullable: true, description: '1: contacts, 2: contacts’ contacts, 0: known of only.' })
  degree?: number | null;
}

@InputType({ description: 'Order of persons; equals by name.' })
export class PersonOrder {
  @Field(() => PersonOrderFieldEnum, { defaultValue: 'NAME', description: 'By what.' })
  by!: 'NAME' | 'STRENGTH' | 'LAST_CONTACT' | 'SINCE';
  @Field(() => Boolean, { defaultValue: false, description: 'Greatest first.' })
  descending!: boolean;
}

@InputType({ description: 'An account on a platform.' })
export class ProfileInput {
  @Field(() => PlatformEnum, { description: 'The platform.' })
  platform!: Platform;
  @Field(() => String, { nullable: true, description: 'Address of the profile.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the account in addresses.' })
  handle?: string | null;
  @Field(() => String, { nullable: true, description: 'The platform’s own id.' })
  accountId?: string | null;
  @Field(() => String, { nullable: true, description: 'The name shown there.' })
  displayName?: string | null;
}

@InputType({
  description:
    'What a person does or did somewhere; what is left out is read from title and organization where they say it.',
})
export class PositionInput {
  @Field(() => String, { nullable: true, description: 'Name of the organization.' })
  organization?: string | null;
  @Field(() => String, { nullable: true, description: 'The title.' })
  title?: string | null;
  @Field(() => ID, { nullable: true, description: 'NACE Rev. 2 code.' })
  sector?: string | null;
  @Field(() => ID, { nullable: true, description: 'ISCO-08 code.' })
  occupation?: string | null;
  @Field(() => Int, { nullable: true, description: 'Rank, 1 to 5.' })
  seniority?: number | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day.' })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day after it.' })
  to?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is the main one.' })
  primary?: boolean | null;
}

@InputType({ description: 'Something a person knows how to do.' })
export class ExpertiseInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => Float, { nullable: true, description: 'How well, above 0 to 1.' })
  level?: number | null;
}

@InputType({ description: 'Where a person lives.' })
export class PlaceInput {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code of the country.' })
  country!: string;
  @Field(() => String, { nullable: true, description: 'Region.' })
  region?: string | null;
  @Field(() => String, { nullable: true, description: 'Town.' })
  locality?: string | null;
}

@InputType({
  description: 'What the owner says of a person. It overrides what files say; an absent field keeps, null clears.',
})
export class PersonDetailsInput {
  @Field(() => String, { nullable: true, description: 'The name; cannot be cleared.' })
  name?: string | null;
  @Field(() => [String], { nullable: true, description: 'All e-mail addresses.' })
  emails?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'All telephone numbers.' })
  phones?: string[] | null;
  @Field(() => [ProfileInput], { nullable: true, description: 'All profiles.' })
  profiles?: ProfileInput[] | null;
  @Field(() => [PositionInput], { nullable: true, description: 'All positions, past ones too.' })
  positions?: PositionInput[] | null;
  @Field(() => [ExpertiseInput], { nullable: true, description: 'All expertise.' })
  expertise?: ExpertiseInput[] | null;
  @Field(() => PlaceInput, { nullable: true, description: 'Where the person lives.' })
  place?: PlaceInput | null;
  @Field(() => [String], { nullable: true, description: 'All tags.' })
  tags?: string[] | null;
}

@InputType({ description: 'The tie of a new person to the ego.' })
export class NewTieInput {
  @Field(() => Float, { nullable: true, description: 'Strength from 0 to 1.' })
  strength?: number | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When it began.' })
  since?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Day of the last contact.' })
  lastContact?: string | null;
  @Field(() => [TieKindEnum], { nullable: true, description: 'What the two are to each other.' })
  kinds?: TieKind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the tie is private.' })
  private?: boolean | null;
}

@InputType({ description: 'A new person.' })
export class PersonCreateInput extends PersonDetailsInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => NewTieInput, { nullable: true, description: 'Makes the person a contact; absent: somebody known of.' })
  tie?: NewTieInput | null;
}

@InputType({ description: 'Changes to a person.' })
export class PersonUpdateInput extends PersonDetailsInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The person.' })
  id!: string;
}

@InputType({ description: 'A person to delete, with everything that rests on them.' })
export class PersonDeleteInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The person.' })
  id!: string;
}
