import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AbsenceEnum, ZoneEnum } from '../../api/enums.ts';
import { Criterion, Requirement } from '../../goal/goal.type.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import type { CrossingRow } from './crossings.ts';

@ObjectType({ description: 'Where two criteria of a requirement meet, such as a sector and a seniority.' })
export class ZoneCrossing {
  network!: NetworkScope;
  row!: CrossingRow;
  @Field(() => Requirement, { description: 'The requirement they belong to; its weight and capacity count.' })
  requirement!: Requirement;
  @Field(() => [Criterion], { description: 'The two criteria, both taken as hard, in the order asked for.' })
  criteria!: Criterion[];
  @Field(() => ZoneEnum, { description: 'How far the crossing is covered.' })
  zone!: string;
  @Field(() => AbsenceEnum, {
    nullable: true,
    description: 'Of an ABSENT crossing: whether it is to be found among the contacts’ contacts.',
  })
  absence?: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Its share of the goal’s weight that is not covered; null if UNKNOWN.',
  })
  severity?: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage, 0 to 1; null if UNKNOWN.' })
  coverage?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Coverage within two hops; null if UNKNOWN or while friend ties are unknown.',
  })
  reach?: number | null;
  @Field(() => Float, { description: 'Share of contacts of whom enough is known to tell.' })
  knownShare!: number;
  @Field(() => Int, { description: 'Persons known of there who are no contacts.' })
  knownOf!: number;
}
