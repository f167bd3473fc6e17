import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ExpertsWhereEnum } from '../api/enums.ts';
import type { ExpertsThere } from './experts-there.ts';

@ObjectType({ description: 'Who fits what is missing, here and in the contacts’ environment.' })
export class ZoneExperts {
  @Field(() => ExpertsWhereEnum, {
    nullable: true,
    description: 'Where they are; null where nobody is found and too little is known of the contacts to tell.',
  })
  where?: string | null;
  @Field(() => Int, { description: 'Contacts with a fit of at least .5.' })
  here!: number;
  @Field(() => Int, { description: 'Contacts’ contacts with a fit of at least .5, as far as they are known.' })
  amongFriends!: number;
  @Field(() => Float, {
    description: 'Share of the contacts of whom it is known whom they know, at least in part, 0 to 1.',
  })
  friendsKnown!: number;
  @Field(() => String, { description: 'What that means, in a sentence.' })
  reason!: string;
}

export function toZoneExperts(
  { experts, here, amongFriends, friendsKnown }: ExpertsThere,
  reason: string,
): ZoneExperts {
  return { where: experts, here, amongFriends, friendsKnown, reason };
}
