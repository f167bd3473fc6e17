import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../api/user-error.ts';
import type { ForgetReason } from '../../domain.ts';
import { ForgetReasonEnum } from '../suppression/forget-reason.ts';
import { Suppression } from '../suppression/suppression.type.ts';

@ObjectType({ description: 'What there is of a person in a network, by kind: what forgetting removes.' })
export class Forgetting {
  @Field(() => Int, { description: 'Source records, all versions: what rows, cards and edits say of the person.' })
  records!: number;
  @Field(() => Int, { description: 'Profiles on platforms.' })
  profiles!: number;
  @Field(() => Int, { description: 'Positions.' })
  positions!: number;
  @Field(() => Int, { description: 'Ties.' })
  ties!: number;
  @Field(() => Int, { description: 'Records of what was said of these ties, and when.' })
  tieRecords!: number;
  @Field(() => Int, { description: 'Interactions with nobody else, which go.' })
  interactions!: number;
  @Field(() => Int, { description: 'Interactions with others as well, which stay without the person.' })
  sharedInteractions!: number;
  @Field(() => Int, { description: 'Pairs of the review queue, and of those said not to be the same.' })
  duplicates!: number;
  @Field(() => Int, { description: 'Merges and splits in the log.' })
  mergeEvents!: number;
  @Field(() => Int, { description: 'Answers that the person and somebody do not know each other.' })
  dismissedTies!: number;
  @Field(() => Int, { description: 'Planned actions about the person, or whose way leads through the person.' })
  plannedActions!: number;
  @Field(() => Int, { description: 'Criteria of goals that name the person.' })
  criteria!: number;
  @Field(() => Int, { description: 'Imports of the person’s own contacts, which are undone.' })
  environments!: number;
  @Field(() => Int, {
    description: 'Snapshots that know the person; a keyed hash stays in them, and their numbers do.',
  })
  snapshots!: number;
  @Field(() => Int, {
    description: 'Notes, titles and names of files that quote the person, whose name is taken out of them.',
  })
  texts!: number;
  @Field(() => Int, {
    description: 'Files of failed imports that wait to be taken up again; they can hold anybody, so they are deleted.',
  })
  uploads!: number;
}

@InputType({ description: 'A person to forget everywhere, for good.' })
export class PersonForgetInput {
  @Field(() => ID, { description: 'The network.' })
  network!: string;
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => ForgetReasonEnum, {
    nullable: true,
    description: 'Why; kept with the suppression list. Absent: REQUEST.',
  })
  reason?: ForgetReason | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether to only say what would go.' })
  dryRun?: boolean | null;
}

@ObjectType({ description: 'Answer of `personForget`.' })
export class PersonForgetPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the forgotten person; null in a dry run.' })
  deletedId?: string | null;
  @Field(() => Forgetting, { nullable: true, description: 'What was removed, or would be.' })
  forgetting?: Forgetting | null;
  @Field(() => Suppression, {
    nullable: true,
    description:
      'The entry in the suppression list that keeps imports from taking the person in again; null in a dry run.',
  })
  suppression?: Suppression | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}
