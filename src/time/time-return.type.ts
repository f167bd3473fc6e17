import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ProcedureCall } from '../alignment/computation/procedure-call.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { TimeReturnRow } from './time-return.service.ts';

@ObjectType({ description: 'Time of one month.' })
export class MonthTime {
  @Field(() => String, { description: 'The month (UTC), such as `2026-03`.' })
  month!: string;
  @Field(() => Float, { description: 'Hours.' })
  hours!: number;
  @Field(() => Int, { description: 'Interactions.' })
  interactions!: number;
}

@ObjectType({ description: 'Time with people of one sector, and what they bring.' })
export class SectorTime {
  sectorCode!: string | null;
  @Field(() => Float, { description: 'Hours.' })
  hours!: number;
  @Field(() => Int, { description: 'Interactions.' })
  interactions!: number;
  @Field(() => Float, { description: 'Coverage that hangs on each of them, summed.' })
  worth!: number;
  @Field(() => Float, { nullable: true, description: 'The same for each hour; null without hours.' })
  worthPerHour!: number | null;
}

@ObjectType({ description: 'Time with one contact, and what the contact brings.' })
export class ContactTime {
  network!: NetworkScope;
  personId!: string;
  @Field(() => Float, { description: 'Hours.' })
  hours!: number;
  @Field(() => Int, { description: 'Interactions.' })
  interactions!: number;
  @Field(() => Float, { description: 'Coverage at the end less what it would be without this person.' })
  worth!: number;
  @Field(() => Float, { nullable: true, description: 'The same for each hour; null without hours.' })
  worthPerHour!: number | null;
}

@ObjectType({ description: 'What came of interactions, as logged.' })
export class OutcomeTime {
  @Field(() => String, { description: 'The outcome.' })
  outcome!: string;
  @Field(() => Float, { description: 'Hours.' })
  hours!: number;
  @Field(() => Int, { description: 'Interactions with it.' })
  interactions!: number;
}

@ObjectType({
  description:
    'What the time spent on a goal has returned. Time counts for a goal if it was logged for it, or for none and with somebody who fits it.',
})
export class TimeReturn {
  /** What gives the same over Bolt. */
  call!: ProcedureCall;
  @Field(() => Float, { description: 'Hours spent on the goal.' })
  hours!: number;
  @Field(() => Int, { description: 'Interactions.' })
  interactions!: number;
  @Field(() => Float, { nullable: true, description: 'Coverage at the beginning, of the goal as it is at the end.' })
  coverageBefore!: number | null;
  @Field(() => Float, { nullable: true, description: 'Coverage at the end.' })
  coverageAfter!: number | null;
  @Field(() => Float, { nullable: true, description: 'What coverage gained; null where it is not known.' })
  gain!: number | null;
  @Field(() => Float, { nullable: true, description: 'The same for each hour; null without hours.' })
  gainPerHour!: number | null;
  @Field(() => [MonthTime], { description: 'By month, in order.' })
  months!: MonthTime[];
  @Field(() => [SectorTime], { description: 'By the sector of whom the time was spent with, most hours first.' })
  sectors!: SectorTime[];
  @Field(() => [ContactTime], { description: 'By person, most hours first; 100 at most.' })
  contacts!: ContactTime[];
  @Field(() => [OutcomeTime], { description: 'By outcome, most hours first.' })
  outcomes!: OutcomeTime[];
  @Field(() => Float, { description: 'Hours with people whom no active goal needs, logged for no goal.' })
  hoursElsewhere!: number;
  @Field(() => String, { description: 'The procedure that gives the same numbers over Bolt.' })
  procedure!: string;
}

const MOST_CONTACTS = 100;

export function toTimeReturn(rows: readonly TimeReturnRow[], network: NetworkScope, call: ProcedureCall): TimeReturn {
  const of = (kind: string): readonly TimeReturnRow[] => rows.filter((row) => row.kind === kind);
  const [total] = of('TOTAL');
  const perHour = (gain: number | null, hours: number): number | null =>
    gain === null || hours === 0 ? null : gain / hours;
  const timeOf = ({ hours, interactions }: TimeReturnRow) => ({ hours, interactions });
  const worthOf = (row: TimeReturnRow) => ({
    ...timeOf(row),
    worth: row.gain ?? 0,
    worthPerHour: perHour(row.gain, row.hours),
  });
  return {
    hours: total?.hours ?? 0,
    interactions: total?.interactions ?? 0,
    coverageBefore: total?.before ?? null,
    coverageAfter: total?.after ?? null,
    gain: total?.gain ?? null,
    gainPerHour: perHour(total?.gain ?? null, total?.hours ?? 0),
    months: of('MONTH').map((row) => ({ month: row.key ?? '', ...timeOf(row) })),
    sectors: of('SECTOR').map((row) => ({ sectorCode: row.key, ...worthOf(row) })),
    contacts: of('CONTACT')
      .slice(0, MOST_CONTACTS)
      .map((row) => ({ network, personId: row.key ?? '', ...worthOf(row) })),
    outcomes: of('OUTCOME').map((row) => ({ outcome: row.key ?? '', ...timeOf(row) })),
    hoursElsewhere: of('ELSEWHERE')[0]?.hours ?? 0,
    call,
    procedure: call.procedure,
  };
}
