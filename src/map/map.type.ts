import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AttributeKindEnum, BasisEnum, KnownEnum, PlatformEnum } from '../api/enums.ts';
import { Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { AttributeKind, Basis, Platform } from '../domain.ts';
import { Network } from '../network/network.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { MapRow } from './map.service.ts';

@ObjectType({
  description:
    'The persons of a map, column by column to be compact: every list has one value a person, in the same order. The place in the lists is the number by which ties and attributes name a person.',
})
export class MapPersons {
  @Field(() => [ID], { description: 'Ids.' })
  ids!: string[];
  @Field(() => [String], { description: 'Names.' })
  names!: string[];
  @Field(() => [Int], { nullable: 'items', description: '1: a contact; 2: a contact’s contact; null: known of only.' })
  degrees!: (number | null)[];
  @Field(() => [[PlatformEnum]], { description: 'Platforms through which the tie to the ego was seen.' })
  platforms!: Platform[][];
  @Field(() => [String], {
    nullable: 'items',
    description: 'NACE section (a letter) of the main position; null: not known. `sectors` has their names.',
  })
  sections!: (string | null)[];
  @Field(() => [Int], {
    nullable: 'items',
    description: 'Place in `communities` of the community; null: in none, or communities were not detected yet.',
  })
  communities!: (number | null)[];
  @Field(() => [Float], {
    nullable: 'items',
    description: 'Strength of the tie to the ego, 0 to 1; null without evidence, or where there is no tie.',
  })
  strengths!: (number | null)[];
  @Field(() => [Float], {
    nullable: 'items',
    description: 'Freshness of the tie to the ego, 0.2 to 1; null where there is none.',
  })
  freshness!: (number | null)[];
  @Field(() => [Int], {
    nullable: 'items',
    description: 'Days since the last contact on record; null where none is.',
  })
  daysSinceContact!: (number | null)[];
  @Field(() => [Int], {
    nullable: 'items',
    description: 'Day on which the tie to the ego began, counted from 1970-01-01; null: not known, or no tie.',
  })
  sinceDays!: (number | null)[];
  @Field(() => [Int], {
    nullable: 'items',
    description: 'Day from which on the tie to the ego is no more, counted from 1970-01-01; null: none is known.',
  })
  untilDays!: (number | null)[];
  @Field(() => [Float], {
    nullable: 'items',
    description: 'Best fit to a requirement of the goal, 0 to 1; null on a map for no goal.',
  })
  fits!: (number | null)[];
  @Field(() => [Int], {
    nullable: 'items',
    description: 'Place in `requirements` of the one that is fitted best; null: none is, or on a map for no goal.',
  })
  requirements!: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Kept positions, to the right; null: none was kept.' })
  x!: (number | null)[];
  @Field(() => [Float], { nullable: 'items', description: 'Kept positions, upwards; null: none was kept.' })
  y!: (number | null)[];
}

@ObjectType({
  description:
    'The ties between persons of a map, column by column: every list but `inferred` has one value a tie. Ties to the ego are not among them: every contact has one, and its strength stands with the person.',
})
export class MapTies {
  @Field(() => [Int], { description: 'One person of each tie, as its place in the lists of persons.' })
  sources!: number[];
  @Field(() => [Int], { description: 'The other person.' })
  targets!: number[];
  @Field(() => [Float], { nullable: 'items', description: 'Strength, 0 to 1; null without evidence.' })
  strengths!: (number | null)[];
  @Field(() => [Int], {
    nullable: 'items',
    description: 'Day on which the tie began, counted from 1970-01-01; null: not known.',
  })
  sinceDays!: (number | null)[];
  @Field(() => [Int], {
    nullable: 'items',
    description: 'Day from which on the tie is no more, counted from 1970-01-01; null: none is known.',
  })
  untilDays!: (number | null)[];
  @Field(() => [Int], {
    description:
      'Places in these lists of the ties that are merely inferred from an employer shared in the same years.',
  })
  inferred!: number[];
}

@ObjectType({
  description:
    'What persons of a map share, column by column: one value for each thing that at least two share. To lay out by them, draw a hidden node for each and tie its members to it by `weights`: a tie for every two members would be too many.',
})
export class MapAttributes {
  @Field(() => [AttributeKindEnum], { description: 'What kind of thing it is.' })
  kinds!: AttributeKind[];
  @Field(() => [String], { description: 'Its name in the language of the request.' })
  labels!: string[];
  @Field(() => [Float], {
    description:
      'How much sharing it says: 1 for an employer, 0.5 for a sector or a place, 0.25 for a year, each divided by the logarithm of one more than its members.',
  })
  weights!: number[];
  @Field(() => [[Int]], { description: 'Who shares it, as places in the lists of persons.' })
  members!: number[][];
}

@ObjectType({
  description:
    'A network as it is drawn, compact: contacts, their contacts, and those known of who fit the goal at least by half; without the ego, who is tied to all contacts.',
})
export class NetworkMap {
  network!: NetworkScope;
  goalId!: string | null;
  row!: MapRow;
  @Field(() => BasisEnum, { description: 'By what persons are best laid out.' })
  basis!: Basis;
  @Field(() => Instant, { description: 'The moment that is shown.' })
  at!: Date;
  @Field(() => KnownEnum, { description: 'Whether ties between contacts are known.' })
  friendTies!: string;
  @Field(() => MapTies, { description: 'The ties between them.' })
  ties!: MapTies;
  @Field(() => Int, { description: 'Persons left out because a map shows at most 10,000: those who tell least.' })
  omittedPersons!: number;
  @Field(() => Int, { description: 'Ties left out because a map shows at most 100,000: the weakest.' })
  omittedTies!: number;
}

@ObjectType({ description: 'Answer of `mapPositionsSave`.' })
export class MapPositionsPayload {
  @Field(() => Network, { nullable: true, description: 'The network.' })
  network?: Network | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many of the persons are in the network, and have their position kept.',
  })
  saved?: number | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}
