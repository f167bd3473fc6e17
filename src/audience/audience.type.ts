import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PlatformEnum, RiskEnum } from '../api/enums.ts';
import { UserError } from '../api/user-error.ts';
import type { Platform } from '../domain.ts';
import { CriterionInput } from '../goal/goal.input.ts';
import type { ProcedureCall } from '../alignment/computation/procedure-call.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { AudienceNotice } from './audience-notice.type.ts';
import type { AudienceRow } from './audience.service.ts';

@InputType({ description: 'A message one means to send.' })
export class MessageInput {
  @Field(() => [CriterionInput], {
    nullable: true,
    description: 'What it is about, as criteria of whom it concerns; absent: what the goal asks for.',
  })
  topics?: CriterionInput[] | null;
  @Field(() => PlatformEnum, {
    nullable: true,
    description: 'The platform it goes to: only contacts seen through it get it; absent: all contacts.',
  })
  platform?: Platform | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'Ids or names of organizations whose people must not see it; legal forms and capitals in a name do not matter.',
  })
  competitors?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Persons who must not see it, beside those who are marked.' })
  keepFrom?: string[] | null;
}

@ObjectType({ description: 'A contact a message would reach.' })
export class AudienceMember {
  network!: NetworkScope;
  row!: AudienceRow;
  @Field(() => Float, { description: 'How well what it is about fits the contact, 0 to 1.' })
  fit!: number;
  @Field(() => Boolean, { description: 'Whether it concerns the contact: the fit is at least one half.' })
  concerned!: boolean;
  @Field(() => [RiskEnum], { description: 'Why the contact must not see it; empty: may see it.' })
  risks!: string[];
  @Field(() => Int, { description: 'Messages and e-mails sent to the contact within the 30 days before.' })
  sent!: number;
}

@ObjectType({ description: 'Some of the contacts a message would reach.' })
export class AudienceGroup {
  @Field(() => Int, { description: 'How many they are.' })
  count!: number;
  @Field(() => Float, { description: 'Their share of all whom it would reach; 0 where it reaches nobody.' })
  share!: number;
  @Field(() => [AudienceMember], { description: 'The first of them, best fit first.' })
  members!: AudienceMember[];
}

@ObjectType({
  description:
    'Whom a message concerns. Everybody is either concerned or indifferent, and may be at risk or contacted too often besides.',
})
export class Audience {
  /** What gives the same over Bolt. */
  call!: ProcedureCall;
  @Field(() => Int, { description: 'How many contacts it would reach.' })
  total!: number;
  @Field(() => AudienceGroup, { description: 'Those it concerns.' })
  concerned!: AudienceGroup;
  @Field(() => AudienceGroup, { description: 'Those it does not concern.' })
  indifferent!: AudienceGroup;
  @Field(() => AudienceGroup, { description: 'Those who must not see it.' })
  atRisk!: AudienceGroup;
  @Field(() => AudienceGroup, { description: 'Those to whom three messages or more went within 30 days.' })
  tooOften!: AudienceGroup;
  @Field(() => AudienceGroup, { description: 'Whom to send it to: concerned, not at risk, not contacted too often.' })
  recipients!: AudienceGroup;
  @Field(() => [AudienceNotice], {
    description:
      'Whose people it cannot be kept from, because it is not known where they work. Look here before sending: they count as free to see it.',
  })
  notices!: AudienceNotice[];
  @Field(() => Float, { description: 'What sending it to all would cost: the share of those it does not concern.' })
  costOfAll!: number;
  @Field(() => String, { description: 'The procedure that gives the same numbers over Bolt.' })
  procedure!: string;
}

@InputType({ description: 'Persons who must not see any message, or may again.' })
export class PersonMarkInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => [ID], { description: 'The persons.' })
  persons!: string[];
  @Field(() => Boolean, { defaultValue: true, description: 'Whether they must not; false takes the mark away.' })
  guarded!: boolean;
}

@ObjectType({ description: 'Answer of `personMark`.' })
export class PersonMarkPayload {
  @Field(() => [ID], { nullable: true, description: 'The persons, by the ids they have now, in the order given.' })
  persons?: string[] | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

/** The audience in its groups. @param first how many of each to name */
export function toAudience(
  rows: readonly AudienceRow[],
  network: NetworkScope,
  first: number,
  call: ProcedureCall,
  notices: readonly AudienceNotice[],
): Audience {
  const group = (belongs: (row: AudienceRow) => boolean): AudienceGroup => {
    const members = rows.filter(belongs);
    return {
      count: members.length,
      share: rows.length === 0 ? 0 : members.length / rows.length,
      members: members.slice(0, first).map((row) => {
        const { fit, concerned, risks, sent } = row;
        return { network, row, fit, concerned, risks: [...risks], sent };
      }),
    };
  };
  const indifferent = group(({ concerned }) => !concerned);
  return {
    total: rows.length,
    concerned: group(({ concerned }) => concerned),
    indifferent,
    atRisk: group(({ risks }) => risks.length > 0),
    tooOften: group(({ tooOften }) => tooOften),
    recipients: group(({ concerned, risks, tooOften }) => concerned && risks.length === 0 && !tooOften),
    notices: [...notices],
    costOfAll: indifferent.share,
    call,
    procedure: call.procedure,
  };
}
