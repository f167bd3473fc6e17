import { Extensions, Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { MAX_PROSE } from '../api/text-limits.ts';
import { ChannelEnum, DirectionEnum } from '../api/enums.ts';
import { Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import { Tie } from '../tie/tie.type.ts';
import type { Channel, Direction } from '../domain.ts';

@InputType({ description: 'One interaction with one person or several.' })
export class InteractionInput {
  @Field(() => [ID], { description: 'With whom; the minutes are shared equally.' })
  with!: string[];
  @Field(() => Instant, { nullable: true, description: 'When; absent: now.' })
  at?: Date | null;
  @Field(() => Float, { defaultValue: 0, description: 'How long, in minutes.' })
  minutes!: number;
  @Field(() => ChannelEnum, { description: 'How.' })
  channel!: Channel;
  @Field(() => DirectionEnum, { nullable: true, description: 'From whom it came.' })
  direction?: Direction | null;
  @Field(() => ID, { nullable: true, description: 'The goal it served.' })
  goal?: string | null;
  @Field(() => String, { nullable: true, description: 'What came of it, in a word such as HELPED or NO_ANSWER.' })
  outcome?: string | null;
  @Extensions({ maxLength: MAX_PROSE })
  @Field(() => String, { nullable: true, description: 'A note for the owner.' })
  note?: string | null;
}

@InputType({ description: 'Logs interactions, one or many at once.' })
export class InteractionLogInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [InteractionInput], { description: 'The interactions; all of them are logged, or none.' })
  interactions!: InteractionInput[];
}

@ObjectType({ description: 'A logged interaction.' })
export class Interaction {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Instant, { description: 'When.' })
  at!: Date;
  @Field(() => ChannelEnum, { description: 'How.' })
  channel!: Channel;
  @Field(() => Float, { description: 'How long, in minutes.' })
  minutes!: number;
}

@ObjectType({ description: 'Answer of `interactionLog`.' })
export class InteractionLogPayload {
  @Field(() => [Interaction], { nullable: true, description: 'The interactions, in the order given.' })
  interactions?: Interaction[] | null;
  @Field(() => [Tie], {
    nullable: true,
    description:
      'The ties to those who took part that had ended before: because a newer export did not have the person any more, or because somebody said so. The interaction is kept, and these ties stay ended. Ask whether they go on; `tieEnd` with `until: null` opens one again.',
  })
  endedTies?: Tie[] | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

@InputType({ description: 'Takes back a logged interaction.' })
export class InteractionDeleteInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The interaction, by the id that `interactionLog` gave.' })
  id!: string;
}

@ObjectType({ description: 'Answer of `interactionDelete`.' })
export class InteractionDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the deleted interaction.' })
  deletedId?: string | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}
