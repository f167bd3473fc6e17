import { Extensions, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MAX_PROSE } from '../api/text-limits.ts';
import { ActionStateEnum, ChannelEnum, RecommendationKindEnum } from '../api/enums.ts';
import { connectionType } from '../api/page.ts';
import { CalendarDate, Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { ActionState, Channel } from '../domain.ts';
import { Goal } from '../goal/goal.type.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { ActionRow } from './plan.service.ts';

@ObjectType({ description: 'A state an action went through.' })
export class ActionStep {
  @Field(() => ActionStateEnum, { description: 'The state.' })
  state!: ActionState;
  @Field(() => Instant, { description: 'When it began.' })
  at!: Date;
}

@ObjectType({ description: 'What an action was to bring, and how the goal stands since.' })
export class ActionEffect {
  @Field(() => Float, { nullable: true, description: 'The score when it was planned.' })
  scoreBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'The score it was to bring: before plus the points forecast.' })
  scoreForecast!: number | null;
  @Field(() => Float, { nullable: true, description: 'The score at the moment asked for; other things count in too.' })
  scoreNow!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'What the score would lack at that moment without the action: the meeting, the asking before it, and what they wrote. Null where it wrote nothing yet.',
  })
  scoreOwn!: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage when it was planned.' })
  coverageBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage it was to bring.' })
  coverageForecast!: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage at the moment asked for.' })
  coverageNow!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What coverage would lack at that moment without the action; null where it wrote nothing yet.',
  })
  coverageOwn!: number | null;
  @Field(() => String, {
    description: 'What it brought by itself and what the score moved in all, in words.',
  })
  reason!: string;
}

@ObjectType({ description: 'A recommendation that was taken.' })
export class PlannedAction {
  network!: NetworkScope;
  row!: ActionRow;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => RecommendationKindEnum, { description: 'What to do.' })
  kind!: string;
  @Field(() => ActionStateEnum, { description: 'Where it stands.' })
  state!: ActionState;
  @Field(() => [ActionStep], { description: 'All it went through, in order.' })
  steps!: ActionStep[];
  @Field(() => ID, { description: 'The requirement that was to gain most.' })
  requirementId!: string;
  @Field(() => String, { nullable: true, description: 'A note for the owner.' })
  note!: string | null;
  @Field(() => Float, { description: 'What coverage was to gain if it worked out.' })
  gain!: number;
  @Field(() => Float, { description: 'The same in points of the score.' })
  points!: number;
  @Field(() => Float, { description: 'The points weighed by the odds of an introduction.' })
  expectedPoints!: number;
}

export const PlannedActionConnection = connectionType('PlannedAction', () => PlannedAction, 'planned actions');

@ObjectType({ description: 'A contact to keep in touch with for a goal.' })
export class DueContact {
  network!: NetworkScope;
  personId!: string;
  @Field(() => CalendarDate, { description: 'The day by which to be in touch again.' })
  dueOn!: string;
  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  overdue!: boolean;
  @Field(() => [Goal], { description: 'The goals for which that is so, the one that sets the day first.' })
  goals!: Goal[];
  @Field(() => Int, { description: 'Days since the last contact, a year at most where none is known.' })
  idleDays!: number;
  @Field(() => Int, { description: 'Days between two contacts: the shorter, the better the contact fits the goal.' })
  everyDays!: number;
  @Field(() => Float, { description: 'How well the contact fits the requirement fitted best, 0 to 1.' })
  fit!: number;
}

@InputType({ description: 'A recommendation to take.' })
export class ActionPlanInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The goal.' })
  goalId!: string;
  @Field(() => RecommendationKindEnum, { description: 'The kind of the recommendation.' })
  kind!: string;
  @Field(() => ID, { nullable: true, description: 'Its person; of all kinds but PROFILE.' })
  person?: string | null;
  @Field(() => ID, { nullable: true, description: 'Its requirement; of a PROFILE.' })
  requirement?: string | null;
  @Extensions({ maxLength: MAX_PROSE })
  @Field(() => String, { nullable: true, description: 'A note for the owner.' })
  note?: string | null;
}

@InputType({ description: 'What became of a planned action.' })
export class ActionUpdateInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The action.' })
  id!: string;
  @Field(() => ActionStateEnum, { description: 'Where it stands now.' })
  state!: ActionState;
  @Field(() => Instant, { nullable: true, description: 'Since when; absent: now.' })
  at?: Date | null;
  @Field(() => Float, { defaultValue: 0, description: 'How long the meeting or the asking took, in minutes.' })
  minutes!: number;
  @Field(() => ChannelEnum, { defaultValue: 'MESSAGE', description: 'ASKED: how it was asked.' })
  channel!: Channel;
  @Field(() => ID, {
    nullable: true,
    description: 'MET, of a PROFILE: who was found and met. Absent: nobody is named, and no tie comes of it.',
  })
  person?: string | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'MET: strength of the tie, 0 to 1; absent: of a new tie 0.25, of a DEEPEN the next level, else as it is.',
  })
  strength?: number | null;
  @Extensions({ maxLength: MAX_PROSE })
  @Field(() => String, { nullable: true, description: 'A note for the owner; absent: as it is.' })
  note?: string | null;
}

@ObjectType({ description: 'Answer of `actionPlan` and `actionUpdate`.' })
export class ActionPayload {
  @Field(() => PlannedAction, { nullable: true, description: 'The action as it is now.' })
  action?: PlannedAction | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toPlannedAction(row: ActionRow, network: NetworkScope): PlannedAction {
  const { id, kind, note, gain, points, expectedPoints, states, stateTimes, requirement } = row;
  const steps = states.map((state, index) => ({
    state: state as ActionState,
    at: stateTimes[index] ?? row.plannedAt,
  }));
  const state = steps.at(-1)?.state ?? 'PLANNED';
  return { network, row, id, kind, state, steps, requirementId: requirement, note, gain, points, expectedPoints };
}
