import { Field, Float, ObjectType } from 'type-graphql';
import { CalendarDate } from '../api/scalars.ts';
import type { ComparedGoal } from './follow-up.ts';
import type { AuditedGoal } from './report/audit-numbers.ts';

@ObjectType({ description: 'The numbers of a goal at one moment.' })
export class FollowUpNumbers {
  @Field(() => Float, { nullable: true, description: 'The score, 0 to 100.' })
  score?: number | null;
  @Field(() => Float, { nullable: true, description: 'How far the requirements are covered, 0 to 1.' })
  coverage?: number | null;
  @Field(() => Float, { nullable: true, description: 'The same if every tie were fresh.' })
  latent?: number | null;
  @Field(() => Float, { nullable: true, description: 'The same with whom the contacts could introduce one to.' })
  reach?: number | null;
}

@ObjectType({ description: 'How far a requirement was covered when the audit was closed, and is now.' })
export class FollowUpRequirement {
  @Field(() => String, { description: 'The requirement.' })
  label!: string;
  @Field(() => Float, { nullable: true, description: 'Its coverage then.' })
  before?: number | null;
  @Field(() => Float, { nullable: true, description: 'Its coverage now; null also where it is asked for no more.' })
  after?: number | null;
}

@ObjectType({ description: 'A goal when the audit was closed, and now.' })
export class FollowUpGoal {
  @Field(() => String, { description: 'Its title then.' })
  title!: string;
  @Field(() => FollowUpNumbers, { description: 'Its numbers then.' })
  before!: FollowUpNumbers;
  @Field(() => FollowUpNumbers, { nullable: true, description: 'Its numbers now; null where it was deleted.' })
  after?: FollowUpNumbers | null;
  @Field(() => [FollowUpRequirement], { description: 'Its requirements of then.' })
  requirements!: FollowUpRequirement[];
}

@ObjectType({ description: 'What became of an audit’s goals since it was closed.' })
export class AuditFollowUp {
  @Field(() => CalendarDate, { nullable: true, description: 'The day on which to look again; null: none was set.' })
  on?: string | null;
  @Field(() => Boolean, { description: 'Whether that day has come.' })
  due!: boolean;
  @Field(() => [FollowUpGoal], { description: 'The goals, by the network’s own exact numbers.' })
  goals!: FollowUpGoal[];
}

export function toFollowUpGoal({ before, after }: ComparedGoal): FollowUpGoal {
  return {
    title: before.title,
    before: numbers(before),
    after: after === null ? null : numbers(after),
    requirements: before.requirements.map(({ id, label, coverage }) => ({
      label,
      before: coverage,
      after: after?.requirements.find((each) => each.id === id)?.coverage ?? null,
    })),
  };
}

function numbers({ score, coverage, latent, reach }: AuditedGoal): FollowUpNumbers {
  return { score, coverage, latent, reach };
}
