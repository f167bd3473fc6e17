import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/page.ts';
import { Instant } from '../../api/scalars.ts';
import { UserError } from '../../api/user-error.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import type { SnapshotRow } from './snapshot.service.ts';

@ObjectType({ description: 'A parameter of a model.' })
export class ModelParameter {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => Float, { description: 'Its value.' })
  value!: number;
}

@ObjectType({ description: 'What a snapshot’s numbers were computed from, counted.' })
export class SnapshotInputCounts {
  @Field(() => Int, { description: 'Persons: the contacts, and whoever fitted a requirement.' })
  persons!: number;
  @Field(() => Int, { description: 'Ties.' })
  ties!: number;
  @Field(() => Int, { description: 'Interactions.' })
  interactions!: number;
}

@ObjectType({ description: 'Whether a snapshot still gives its numbers.' })
export class SnapshotVerification {
  @Field(() => Boolean, {
    description: 'Whether the inputs are those that were stored and give every number again, to 1e-12.',
  })
  matches!: boolean;
  @Field(() => Boolean, { description: 'Whether the stored inputs have the hash they were stored with.' })
  inputsUnchanged!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: 'The greatest difference of any number; null where more differs.',
  })
  greatestDifference!: number | null;
}

@ObjectType({
  description: 'An alignment frozen with all it was computed from; whatever happens to the network, it stays the same.',
})
export class Snapshot {
  network!: NetworkScope;
  row!: SnapshotRow;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'What the owner calls it.' })
  title!: string | null;
  @Field(() => Instant, { description: 'When it was taken.' })
  takenAt!: Date;
  @Field(() => Instant, { description: 'The moment whose network is meant.' })
  at!: Date;
  @Field(() => Instant, { nullable: true, description: 'The moment whose version of the goal is meant; null: `at`.' })
  goalAt!: Date | null;
  @Field(() => String, { description: 'Name of the model.' })
  model!: string;
  @Field(() => String, { description: 'SHA-256 of the inputs, the model and its parameters.' })
  hash!: string;
}

export const SnapshotConnection = connectionType('Snapshot', () => Snapshot, 'snapshots');

@InputType({ description: 'A snapshot to take.' })
export class SnapshotTakeInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The goal.' })
  goalId!: string;
  @Field(() => Instant, { nullable: true, description: 'The moment whose network is meant; absent: now.' })
  at?: Date | null;
  @Field(() => Instant, { nullable: true, description: 'The moment whose version of the goal is meant; absent: `at`.' })
  goalAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'What to call it.' })
  title?: string | null;
}

@InputType({ description: 'A snapshot to delete.' })
export class SnapshotDeleteInput {
  @Field(() => ID, { nullable: true, description: 'The network; absent: the one used last.' })
  network?: string | null;
  @Field(() => ID, { description: 'The snapshot.' })
  id!: string;
}

@ObjectType({ description: 'Answer of `snapshotTake`.' })
export class SnapshotPayload {
  @Field(() => Snapshot, { nullable: true, description: 'The snapshot.' })
  snapshot?: Snapshot | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `snapshotDelete`.' })
export class SnapshotDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the deleted snapshot.' })
  deletedId?: string | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toSnapshot(row: SnapshotRow, network: NetworkScope): Snapshot {
  const { id, title, takenAt, at, goalAt, model, hash } = row;
  return { network, row, id, title, takenAt, at, goalAt, model, hash };
}
