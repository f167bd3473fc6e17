import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Persons that are one.' })
export class PersonsMergeInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [ID], { description: 'Two persons or more; the first one’s id stays, or that of the ego.' })
  persons!: string[];
}

@InputType({ description: 'Source records of a person that are somebody else’s.' })
export class PersonSplitInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => [ID], { description: 'The source records that leave, see `Person.sourceRecords`; not all of them.' })
  records!: string[];
}

@InputType({ description: 'A pair of the review queue that is two persons.' })
export class DuplicateDismissInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The pair.' })
  id!: string;
}

@InputType({ description: 'A merge or a split to take back.' })
export class MergeUndoInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The event, see `Network.mergeEvents`.' })
  id!: string;
}

@InputType({ description: 'Whom to look at.' })
export class IdentityResolveInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
}
