import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../api/scalars.ts';
import type { GrantedField, NameMode } from './grant.ts';
import { GrantedFieldEnum, NameModeEnum } from './outside-audit.enums.ts';

@InputType({ description: 'What an auditor is asked for, and shown.' })
export class AuditRequestInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => String, { description: 'E-mail address of the auditor’s account. Nothing is sent to it.' })
  auditor!: string;
  @Field(() => String, { description: 'What the audit is for; the report repeats it.' })
  purpose!: string;
  @Field(() => [ID], { description: 'The goals it is about; nothing is shown of others.' })
  goals!: string[];
  @Field(() => CalendarDate, { description: 'The last day (UTC) on which the auditor may read.' })
  until!: string;
  @Field(() => NameModeEnum, { defaultValue: 'PSEUDONYMS', description: 'Whether names are shown.' })
  names!: NameMode;
  @Field(() => [GrantedFieldEnum], {
    nullable: true,
    description: 'What else is shown; absent: with pseudonyms nothing, with names everything.',
  })
  fields?: GrantedField[] | null;
}

@InputType({ description: 'Why an auditor is let in whom a conflict stopped.' })
export class AuditOverrideInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The audit.' })
  id!: string;
  @Field(() => String, { description: 'In a sentence of 20 characters or more; the report repeats it.' })
  reason!: string;
}

@InputType({ description: 'An audit to end.' })
export class AuditRevokeInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The audit.' })
  id!: string;
}

@InputType({ description: 'The owner’s reply to a finding.' })
export class FindingReplyInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The finding.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'The reply; null takes it back.' })
  reply?: string | null;
}
