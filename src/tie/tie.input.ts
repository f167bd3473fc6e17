import { Field, Float, ID, InputType } from 'type-graphql';
import { TieKindEnum } from '../api/enums.ts';
import { CalendarDate } from '../api/scalars.ts';
import type { TieKind } from '../domain.ts';

@InputType({ description: 'What the owner says of one tie. An absent field keeps, null clears.' })
export class TieInput {
  @Field(() => ID, { description: 'The person at the other end.' })
  person!: string;
  @Field(() => ID, { nullable: true, description: 'The first end; absent: the ego. For ties between two contacts.' })
  with?: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Strength from 0 to 1; the five levels are 0.04, 0.16, 0.36, 0.64 and 1.',
  })
  strength?: number | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day the strength is valid from; absent: since the tie exists.',
  })
  strengthFrom?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When the tie began.' })
  since?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Day of the last contact.' })
  lastContact?: string | null;
  @Field(() => [TieKindEnum], {
    nullable: true,
    description: 'What the two are to each other; replaces what was known.',
  })
  kinds?: TieKind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the tie is private.' })
  private?: boolean | null;
}

@InputType({ description: 'Declares ties, one or many at once.' })
export class TieSetInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [TieInput], { description: 'The ties; all of them are set, or none.' })
  ties!: TieInput[];
}

@InputType({ description: 'Ends a tie: from that day on it counts no more; its past stays.' })
export class TieEndInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The person at the other end.' })
  person!: string;
  @Field(() => ID, { nullable: true, description: 'The first end; absent: the ego.' })
  with?: string | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The first day without the tie; absent: today. Null opens the tie again.',
  })
  until?: string | null;
}
