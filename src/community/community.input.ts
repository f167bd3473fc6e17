import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Where to look for communities.' })
export class CommunitiesDetectInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
}

@InputType({ description: 'A change of a community.' })
export class CommunityUpdateInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The community.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What to call it, up to 200 characters; null: by what its members share again; absent: as it is.',
  })
  name?: string | null;
}
