import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { AmbitContext } from '../api/context.ts';
import { GoalKindEnum, HelpEnum } from '../api/enums.ts';
import type { GoalKind, Help } from '../domain.ts';
import { GOAL_TEMPLATES } from './goal-template.ts';

@ObjectType({ description: 'A possible answer.' })
export class TemplateChoice {
  @Field(() => String, { description: 'What to send.' })
  value!: string;
  @Field(() => String, { description: 'What to show.' })
  label!: string;
}

@ObjectType('TemplateQuestion', { description: 'One question of a goal template.' })
export class TemplateQuestionType {
  @Field(() => ID, { description: 'Its id, for the answer.' })
  id!: string;
  @Field(() => String, { description: 'The question.' })
  prompt!: string;
  @Field(() => String, {
    description:
      'What an answer is: SECTOR, OCCUPATION, PLACE, SENIORITY, EXPERTISE, ORGANIZATION, TEXT or CHOICE. Words are understood as well as codes.',
  })
  kind!: string;
  @Field(() => Boolean, { description: 'Whether it can be left out.' })
  optional!: boolean;
  @Field(() => Int, { description: 'How many answers it takes.' })
  most!: number;
  @Field(() => [String], { description: 'What holds without an answer.' })
  defaults!: string[];
  @Field(() => [String], { description: 'Answers in words, as examples.' })
  suggestions!: string[];
  @Field(() => [TemplateChoice], { description: 'All answers there are, of a closed question.' })
  choices!: TemplateChoice[];
}

@ObjectType('GoalTemplate', { description: 'A goal for anybody, made by answering at most five questions.' })
export class GoalTemplateType {
  @Field(() => ID, { description: 'Its id, for `goalCreate(template:)`.' })
  id!: string;
  @Field(() => GoalKindEnum, { description: 'What it is about.' })
  kind!: GoalKind;
  @Field(() => HelpEnum, { description: 'What kind of help it asks of people.' })
  help!: Help;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => [TemplateQuestionType], { description: 'What it asks.' })
  questions!: TemplateQuestionType[];
}

@Resolver()
export class GoalTemplateResolver {
  @Query(() => [GoalTemplateType], { description: 'The goals for anybody, one of each kind.' })
  goalTemplates(@Ctx() { lang }: AmbitContext): GoalTemplateType[] {
    return GOAL_TEMPLATES.map((template) => ({
      id: template.id,
      kind: template.kind,
      help: template.help,
      name: template.name[lang],
      questions: template.questions.map((question) => ({
        id: question.id,
        prompt: question.prompt[lang],
        kind: question.kind,
        optional: question.optional,
        most: question.most,
        defaults: [...question.defaults],
        suggestions: [...question.suggestions[lang]],
        choices: question.choices.map(({ value, label }) => ({ value, label: label[lang] })),
      })),
    }));
  }
}
