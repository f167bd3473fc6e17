import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Cancels an import that has not ended.' })
export class ImportCancelInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The import.' })
  id!: string;
}

@InputType({ description: 'Takes an import up again where it was.' })
export class ImportResumeInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The import.' })
  id!: string;
}

@InputType({ description: 'Undoes a whole import.' })
export class ImportUndoInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The import.' })
  id!: string;
}
