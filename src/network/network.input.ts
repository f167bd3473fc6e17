import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A new, empty network.' })
export class NetworkCreateInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name of the ego; absent: that of the network.' })
  ego?: string | null;
}

@InputType({ description: 'Changes to a network.' })
export class NetworkUpdateInput {
  @Field(() => ID, { description: 'The network.' })
  id!: string;
  @Field(() => String, { description: 'Its new name.' })
  name!: string;
}

@InputType({ description: 'A network to delete, with everything in it.' })
export class NetworkDeleteInput {
  @Field(() => ID, { description: 'The network.' })
  id!: string;
}
