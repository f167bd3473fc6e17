import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DimensionEnum, GoalKindEnum, GoalStatusEnum, HelpEnum } from '../api/enums.ts';
import { CalendarDate } from '../api/scalars.ts';
import type { Dimension, GoalKind, GoalStatus, Help } from '../domain.ts';

@InputType({ description: 'One thing a requirement looks at.' })
export class CriterionInput {
  @Field(() => DimensionEnum, { description: 'What it looks at.' })
  dimension!: Dimension;
  @Field(() => String, {
    description:
      'NACE or ISCO code, name of an expertise or id of an ESCO skill (its address or UUID), rank 1–5, `FR/Bretagne/Rennes` or a prefix, name of an organization, or id of a person.',
  })
  value!: string;
  @Field(() => Float, { nullable: true, description: 'Wanted level of an expertise, above 0 to 1; absent: 1.' })
  level?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it must be met.' })
  hard!: boolean;
  @Field(() => Float, { defaultValue: 1, description: 'Weight among the soft criteria.' })
  weight!: number;
}

@InputType({ description: 'A kind of people a goal needs.' })
export class RequirementInput {
  @Field(() => ID, {
    nullable: true,
    description: 'In an update: the requirement this is a new version of; absent: a new one.',
  })
  id?: string | null;
  @Field(() => String, { description: 'In words.' })
  label!: string;
  @Field(() => Float, { defaultValue: 1, description: 'Weight among the requirements.' })
  weight!: number;
  @Field(() => Int, { defaultValue: 1, description: 'How many independent people it takes.' })
  capacity!: number;
  @Field(() => [CriterionInput], { description: 'What a person must be or have; at least one.' })
  criteria!: CriterionInput[];
}

@InputType({ description: 'An answer to a question of a goal template.' })
export class TemplateAnswerInput {
  @Field(() => ID, { description: 'The question.' })
  question!: string;
  @Field(() => [String], { description: 'The answer in words or codes; several where the question allows.' })
  values!: string[];
}

@InputType({ description: 'Details of a goal. In an update an absent field keeps and null clears.' })
export class GoalDetailsInput {
  @Field(() => GoalKindEnum, {
    nullable: true,
    description: 'What it is about; absent in a new goal: that of the template, else OTHER.',
  })
  kind?: GoalKind | null;
  @Field(() => HelpEnum, {
    nullable: true,
    description: 'What kind of help it asks; absent in a new goal: that of the template, else ORDINARY.',
  })
  help?: Help | null;
  @Field(() => String, { nullable: true, description: 'In words.' })
  title?: string | null;
  @Field(() => GoalStatusEnum, { nullable: true, description: 'Where it stands; absent in a new goal: ACTIVE.' })
  status?: GoalStatus | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day; its requirements hold from then on.' })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day.' })
  to?: string | null;
  @Field(() => Float, { nullable: true, description: 'Weight among the active goals; absent in a new goal: 1.' })
  weight?: number | null;
  @Field(() => [RequirementInput], {
    nullable: true,
    description: 'All requirements; in an update those left out end now.',
  })
  requirements?: RequirementInput[] | null;
}

@InputType({ description: 'A new goal: written out, or from a template and answers.' })
export class GoalCreateInput extends GoalDetailsInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { nullable: true, description: 'A template, such as `job-search`; see `goalTemplates`.' })
  template?: string | null;
  @Field(() => [TemplateAnswerInput], { nullable: true, description: 'Answers to the template’s questions.' })
  answers?: TemplateAnswerInput[] | null;
}

@InputType({ description: 'Changes to a goal.' })
export class GoalUpdateInput extends GoalDetailsInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The goal.' })
  id!: string;
}

@InputType({ description: 'A goal to delete.' })
export class GoalDeleteInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The goal.' })
  id!: string;
}
