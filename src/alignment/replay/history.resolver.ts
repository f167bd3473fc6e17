import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../../api/context.ts';
import { PeriodEnum } from '../../api/enums.ts';
import { Instant } from '../../api/scalars.ts';
import type { Period } from '../../domain.ts';
import { Goal } from '../../goal/goal.type.ts';
import { Network } from '../../network/network.type.ts';
import { historyCall } from '../computation/goal-calls.ts';
import { AlignmentPoint, NetworkAt, toAlignmentPoint, toNetworkAt } from './history.type.ts';
import { defaultFrom } from './periods.ts';
import type { HistoryRange } from './replay.service.ts';

const FROM = 'The first moment; absent: the beginning of the period a year before `to`.';
const TO = 'The last moment; absent: now.';
const EVERY = 'There is a point at `from`, at the beginning of each period after it, and at `to`; 400 at most.';

@Resolver(() => Goal)
export class GoalHistoryResolver {
  @FieldResolver(() => [AlignmentPoint], {
    description: 'The alignment over time: the network of each moment against the goal as it was then.',
  })
  async history(
    @Root() goal: Goal,
    @Ctx() { services, now }: AmbitContext,
    @Arg('from', () => Instant, { nullable: true, description: FROM }) from: Date | null,
    @Arg('to', () => Instant, { nullable: true, description: TO }) to: Date | null,
    @Arg('every', () => PeriodEnum, { defaultValue: 'MONTH', description: EVERY }) every: Period,
    @Arg('goalAt', () => Instant, {
      nullable: true,
      description: 'One moment whose version of the goal all are held against; absent: each its own.',
    })
    goalAt: Date | null,
  ): Promise<AlignmentPoint[]> {
    const points = await services.replay.history(goal.network, goal.id, rangeOf(from, to, every, now), goalAt);
    return points.map((point) => toAlignmentPoint(point, historyCall(goal.network, goal.id, { at: point.at, goalAt })));
  }
}

@Resolver(() => Network)
export class NetworkHistoryResolver {
  @FieldResolver(() => [NetworkAt], { description: 'How the network came about.' })
  async history(
    @Root() { scope }: Network,
    @Ctx() { services, lang, now }: AmbitContext,
    @Arg('from', () => Instant, { nullable: true, description: FROM }) from: Date | null,
    @Arg('to', () => Instant, { nullable: true, description: TO }) to: Date | null,
    @Arg('every', () => PeriodEnum, { defaultValue: 'MONTH', description: EVERY }) every: Period,
  ): Promise<NetworkAt[]> {
    const points = await services.replay.networkHistory(scope, rangeOf(from, to, every, now));
    return points.map((point) => toNetworkAt(point, lang));
  }
}

function rangeOf(from: Date | null, to: Date | null, every: Period, now: Date): HistoryRange {
  const end = to ?? now;
  return { from: from ?? defaultFrom(end, every), to: end, every };
}
