import { Field, Float, ID, InputType } from 'type-graphql';

@InputType({ description: 'Whom one of your contacts knows, of those asked about.' })
export class TieAnswerInput {
  @Field(() => ID, { description: 'The contact.' })
  person!: string;
  @Field(() => [ID], { defaultValue: [], description: 'Persons the contact knows.' })
  knows!: string[];
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Persons the contact does not know; they are not asked about again.',
  })
  knowsNot!: string[];
  @Field(() => Float, {
    nullable: true,
    description: 'How strong these ties are, from 0 to 1; absent: 0.16, the second of the five levels.',
  })
  strength?: number | null;
}

@InputType({ description: 'Answers to questions who knows whom, all at once.' })
export class TiesDeclareInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [TieAnswerInput], { description: 'The answers; all of them are taken, or none.' })
  answers!: TieAnswerInput[];
}

@InputType({ description: 'Suggested ties that are right.' })
export class TieSuggestionsAcceptInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [ID], { description: 'The suggestions.' })
  ids!: string[];
}

@InputType({ description: 'Suggested ties that are wrong.' })
export class TieSuggestionsDismissInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [ID], { description: 'The suggestions; they do not come again.' })
  ids!: string[];
}
