import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../api/user-error.ts';

@InputType({ description: 'An account to erase: the one that asks.' })
export class AccountDeleteInput {
  @Field(() => String, { description: 'Its password, so that an open browser is not enough.' })
  password!: string;
}

@ObjectType({ description: 'What became of it.' })
export class AccountDeletePayload {
  @Field(() => ID, { nullable: true, description: 'The account that is gone.' })
  deletedId?: string | null;
  @Field(() => [UserError], { description: 'What is to be corrected; empty where it worked.' })
  userErrors!: UserError[];
}
