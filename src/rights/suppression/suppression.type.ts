import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/page.ts';
import { Instant } from '../../api/scalars.ts';
import { UserError } from '../../api/user-error.ts';
import type { ForgetReason } from '../../domain.ts';
import { ForgetReasonEnum } from './forget-reason.ts';

@ObjectType({
  description:
    'Somebody who was forgotten and whom imports leave out. Nobody can say who: there are keyed hashes only, which a name or an address can be compared with.',
})
export class Suppression {
  @Field(() => ID, { description: 'Its id; with `suppressionLift` the person may be imported again.' })
  id!: string;
  @Field(() => Instant, { description: 'Since when.' })
  at!: Date;
  @Field(() => ForgetReasonEnum, { description: 'Why.' })
  reason!: ForgetReason;
}

export const SuppressionConnection = connectionType(
  'Suppression',
  () => Suppression,
  'entries of the suppression list',
);

@InputType({ description: 'An entry of the suppression list to lift.' })
export class SuppressionLiftInput {
  @Field(() => ID, { description: 'The network.' })
  network!: string;
  @Field(() => ID, { description: 'The entry.' })
  id!: string;
}

@ObjectType({ description: 'Answer of `suppressionLift`.' })
export class SuppressionLiftPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the entry, which is gone.' })
  deletedId?: string | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}
