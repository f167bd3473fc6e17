import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DimensionEnum, GoalKindEnum, GoalStatusEnum, HelpEnum } from '../api/enums.ts';
import { CalendarDate, Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { Dimension, GoalKind, GoalStatus, Help } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { GoalRow, RequirementVersion } from './goal.service.ts';

@ObjectType({ description: 'One thing a requirement looks at.' })
export class Criterion {
  @Field(() => DimensionEnum, { description: 'What it looks at.' })
  dimension!: Dimension;
  @Field(() => String, {
    description:
      'NACE or ISCO code, name of an expertise or id of an ESCO skill (its address or UUID), rank 1–5, `FR/Bretagne/Rennes` or a prefix, name of an organization, or id of a person.',
  })
  value!: string;
  @Field(() => Float, { nullable: true, description: 'Wanted level of an expertise, above 0 to 1; null: 1.' })
  level?: number | null;
  @Field(() => Boolean, { description: 'A hard criterion must be met; soft ones are averaged by weight.' })
  hard!: boolean;
  @Field(() => Float, { description: 'Weight among the soft criteria.' })
  weight!: number;
}

@ObjectType({ description: 'A kind of people a goal needs.' })
export class Requirement {
  /** Which version of it. */
  key!: string;
  @Field(() => ID, { description: 'Its id; stays when it changes.' })
  id!: string;
  @Field(() => String, { description: 'In words.' })
  label!: string;
  @Field(() => Float, { description: 'Weight among the requirements of the goal.' })
  weight!: number;
  @Field(() => Int, { description: 'How many independent people it takes.' })
  capacity!: number;
  @Field(() => Instant, { nullable: true, description: 'From when on this version holds; null: always.' })
  validFrom?: Date | null;
  @Field(() => [Criterion], { description: 'What a person must be or have.' })
  criteria!: Criterion[];
}

@ObjectType({ description: 'What the owner wants of the network in a period of life.' })
export class Goal {
  network!: NetworkScope;
  row!: GoalRow;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => GoalKindEnum, { description: 'What it is about.' })
  kind!: GoalKind;
  @Field(() => HelpEnum, { description: 'What kind of help it asks of people.' })
  help!: Help;
  @Field(() => String, { description: 'In words.' })
  title!: string;
  @Field(() => GoalStatusEnum, { description: 'Where it stands.' })
  status!: GoalStatus;
  @Field(() => CalendarDate, { nullable: true, description: 'First day.' })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day.' })
  to?: string | null;
  @Field(() => Float, { description: 'Weight among the active goals.' })
  weight!: number;
}

@ObjectType({ description: 'Answer of a mutation that changes a goal.' })
export class GoalPayload {
  @Field(() => Goal, { nullable: true, description: 'The goal as it is now.' })
  goal?: Goal | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `goalDelete`.' })
export class GoalDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the deleted goal.' })
  deletedId?: string | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toGoal(row: GoalRow, network: NetworkScope): Goal {
  return {
    network,
    row,
    id: row.id,
    kind: row.kind as GoalKind,
    help: row.help as Help,
    title: row.title,
    status: row.status as GoalStatus,
    from: row.from,
    to: row.to,
    weight: row.weight,
  };
}

export function toRequirement(row: RequirementVersion): Requirement {
  return {
    key: row.versionId,
    id: row.id,
    label: row.label,
    weight: row.weight,
    capacity: row.capacity,
    validFrom: row.validFrom,
    criteria: row.criteria.map((criterion) => ({ ...criterion, dimension: criterion.dimension as Dimension })),
  };
}
