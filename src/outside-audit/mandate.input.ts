import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../api/scalars.ts';
import type { IndependencePoint } from './independence/points.ts';
import { IndependencePointEnum, SeverityEnum } from './outside-audit.enums.ts';
import type { Severity } from './report/report.type.ts';

@InputType({ description: 'An audit to take on.' })
export class MandateAcceptInput {
  @Field(() => String, { description: 'The code that the owner handed over: `audit_…`.' })
  code!: string;
}

@InputType({ description: 'A point of the rule of independence, declared.' })
export class DeclaredPointInput {
  @Field(() => IndependencePointEnum, { description: 'The point.' })
  point!: IndependencePoint;
  @Field(() => Boolean, { description: 'Whether it applies.' })
  applies!: boolean;
  @Field(() => String, { nullable: true, description: 'What there is to say of it.' })
  note?: string | null;
}

@InputType({ description: 'Who the auditor is, and the declaration on every point of the rule of independence.' })
export class MandateDeclareInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;
  @Field(() => String, { description: 'The auditor’s name, as the report gives it.' })
  name!: string;
  @Field(() => String, {
    description:
      'The professional practice: since when, for whom, under which rules. Empty: none, which is a conflict.',
  })
  practice!: string;
  @Field(() => [DeclaredPointInput], { description: 'Every point of the rule, once.' })
  declaration!: DeclaredPointInput[];
}

@InputType({ description: 'A finding to write, or to change while the owner has not replied.' })
export class FindingWriteInput {
  @Field(() => ID, { description: 'The audit.' })
  audit!: string;
  @Field(() => ID, { nullable: true, description: 'The finding to change; absent: a new one.' })
  id?: string | null;
  @Field(() => ID, { description: 'The goal it is about, as the audit shows it.' })
  goal!: string;
  @Field(() => ID, { nullable: true, description: 'The requirement it is about; absent: the goal as a whole.' })
  requirement?: string | null;
  @Field(() => SeverityEnum, { description: 'How much it matters.' })
  severity!: Severity;
  @Field(() => String, { description: 'What it rests on.' })
  evidence!: string;
  @Field(() => String, { description: 'What to do.' })
  advice!: string;
  @Field(() => [ID], { nullable: true, description: 'Whom it is about, as the audit shows them.' })
  persons?: string[] | null;
}

@InputType({ description: 'A finding to take back.' })
export class FindingDeleteInput {
  @Field(() => ID, { description: 'The audit.' })
  audit!: string;
  @Field(() => ID, { description: 'The finding.' })
  id!: string;
}

@InputType({ description: 'An audit to end with a report.' })
export class MandateCloseInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'A day on which to compare before and after; absent: none.',
  })
  followUpOn?: string | null;
}
