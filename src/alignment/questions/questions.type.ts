import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../api/user-error.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { OrganizationSectorInput } from '../../organization/organization.input.ts';
import { Organization, OrganizationToClassify } from '../../organization/organization.type.ts';
import { TieInput } from '../../tie/tie.input.ts';
import { Tie } from '../../tie/tie.type.ts';

@ObjectType({ description: 'A contact of whom the owner should say how strong the tie is.' })
export class TieQuestion {
  network!: NetworkScope;
  personId!: string;
  @Field(() => Float, {
    description: 'Points by which the score’s range would narrow if the tie turned out to be as it is assumed to be.',
  })
  narrowing!: number;
}

@ObjectType({ description: 'What to tell first: whatever would narrow the range of the score most.' })
export class Questions {
  @Field(() => [TieQuestion], { description: 'Ties whose strength nobody said, the most telling first.' })
  ties!: TieQuestion[];
  @Field(() => [OrganizationToClassify], {
    description:
      'Organizations whose sector is unknown, by number of contacts; empty where the goal asks for no sector.',
  })
  organizations!: OrganizationToClassify[];
}

@InputType({ description: 'Answers to `questions`; all of them are taken, or none.' })
export class QuestionsAnswerInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [TieInput], { defaultValue: [], description: 'What ties are like.' })
  ties!: TieInput[];
  @Field(() => [OrganizationSectorInput], { defaultValue: [], description: 'What organizations do.' })
  organizations!: OrganizationSectorInput[];
}

@ObjectType({ description: 'Answer of `questionsAnswer`.' })
export class QuestionsAnswerPayload {
  @Field(() => [Tie], { nullable: true, description: 'The ties as they are now, in the order given.' })
  ties?: Tie[] | null;
  @Field(() => [Organization], { nullable: true, description: 'The organizations.' })
  organizations?: Organization[] | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}
