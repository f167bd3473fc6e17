import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { AmbitContext } from '../../api/context.ts';
import { connection, pageRequest, type Connection } from '../../api/page.ts';
import { payload } from '../../api/user-error.ts';
import { Goal, toRequirement } from '../../goal/goal.type.ts';
import { Alignment, toAlignment } from '../alignment.type.ts';
import {
  ModelParameter,
  Snapshot,
  SnapshotConnection,
  SnapshotDeleteInput,
  SnapshotDeletePayload,
  SnapshotInputCounts,
  SnapshotPayload,
  SnapshotTakeInput,
  SnapshotVerification,
  toSnapshot,
} from './snapshot.type.ts';

@Resolver(() => Goal)
export class GoalSnapshotResolver {
  @FieldResolver(() => SnapshotConnection, { description: 'Frozen alignments, the newest moment first.' })
  async snapshots(
    @Root() goal: Goal,
    @Ctx() { services }: AmbitContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue behind.' }) after: string | null,
  ): Promise<Connection<Snapshot>> {
    const page = pageRequest(first, after);
    const { total, items } = await services.snapshots.list(goal.network, goal.id, page.offset, page.limit);
    return connection(
      items.map((row) => toSnapshot(row, goal.network)),
      page,
      total,
    );
  }

  @FieldResolver(() => Snapshot, { nullable: true, description: 'One frozen alignment.' })
  async snapshot(
    @Root() goal: Goal,
    @Ctx() { services }: AmbitContext,
    @Arg('id', () => ID, { description: 'The snapshot.' }) id: string,
  ): Promise<Snapshot | null> {
    const row = await services.snapshots.find(goal.network, id);
    return row === undefined || row.goal !== goal.id ? null : toSnapshot(row, goal.network);
  }

  @Mutation(() => SnapshotPayload, {
    description: 'Freezes the alignment of a goal with its inputs, the model and its parameters.',
  })
  async snapshotTake(
    @Ctx() { services, now }: AmbitContext,
    @Arg('input', () => SnapshotTakeInput, { description: 'Of what.' }) input: SnapshotTakeInput,
  ): Promise<SnapshotPayload> {
    return payload(async () => {
      const network = await services.networks.get(input.network);
      const moment = { at: input.at ?? now, goalAt: input.goalAt ?? null };
      const title = input.title?.trim() || null;
      const id = await services.snapshots.take(network, input.goalId, moment, title, now);
      const row = await services.snapshots.find(network, id);
      return { snapshot: row === undefined ? null : toSnapshot(row, network) };
    });
  }

  @Mutation(() => SnapshotDeletePayload, { description: 'Deletes a snapshot with its inputs.' })
  async snapshotDelete(
    @Ctx() { services }: AmbitContext,
    @Arg('input', () => SnapshotDeleteInput, { description: 'The snapshot.' }) input: SnapshotDeleteInput,
  ): Promise<SnapshotDeletePayload> {
    return payload(async () => {
      await services.snapshots.delete(await services.networks.get(input.network), input.id);
      return { deletedId: input.id };
    });
  }
}

@Resolver(() => Snapshot)
export class SnapshotResolver {
  @FieldResolver(() => Alignment, { description: 'The numbers as they were.' })
  async alignment(@Root() { network, row }: Snapshot, @Ctx() { services }: AmbitContext): Promise<Alignment> {
    const requirements = new Map(row.requirements.map((each) => [each.id, toRequirement(each)]));
    const calculator = await services.snapshots.calculator(network, row.id);
    const moment = { at: row.at, goalAt: row.goalAt };
    return toAlignment(row.alignment, { network, goalId: row.goal, moment, requirements, calculator });
  }

  @FieldResolver(() => [ModelParameter], { description: 'The parameters the model had.' })
  parameters(@Root() { row }: Snapshot): ModelParameter[] {
    return Object.entries(row.parameters).flatMap(([name, value]) =>
      typeof value === 'number' ? [{ name, value }] : [],
    );
  }

  @FieldResolver(() => SnapshotInputCounts, { description: 'What the numbers were computed from.' })
  inputs(@Root() { row: { persons, ties, interactions } }: Snapshot): SnapshotInputCounts {
    return { persons, ties, interactions };
  }

  @FieldResolver(() => SnapshotVerification, {
    description: 'Computes everything again from the stored inputs, and compares.',
  })
  async verify(@Root() { network, row }: Snapshot, @Ctx() { services }: AmbitContext): Promise<SnapshotVerification> {
    const { greatestDifference, ...found } = await services.snapshots.verify(network, row);
    return { ...found, greatestDifference: Number.isFinite(greatestDifference) ? greatestDifference : null };
  }
}
