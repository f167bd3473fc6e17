import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import {
  EvidenceFieldEnum,
  EvidenceKindEnum,
  EvidenceLevelEnum,
  MergeActorEnum,
  MergeKindEnum,
  MergeRuleEnum,
  PlatformEnum,
} from '../api/enums.ts';
import { connectionType } from '../api/page.ts';
import { Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { Platform } from '../domain.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { Person } from '../person/person.type.ts';
import type { EvidenceField, EvidenceKind, EvidenceLevel } from './evidence.type.ts';
import type { DuplicateRow, MergeEventRow } from './identity.service.ts';

@ObjectType({ description: 'One comparison of two persons, and what it says.' })
export class Evidence {
  @Field(() => EvidenceFieldEnum, { description: 'What was compared.' })
  field!: EvidenceField;
  @Field(() => EvidenceKindEnum, { description: 'Of which kind of evidence it is.' })
  kind!: EvidenceKind;
  @Field(() => EvidenceLevelEnum, { description: 'How alike the two are.' })
  level!: EvidenceLevel;
  @Field(() => Float, {
    description: 'What it weighs, in bits: each doubles the odds of one person, each negative one halves them.',
  })
  bits!: number;
}

@ObjectType({ description: 'Two persons that may be one, for the owner to decide.' })
export class Duplicate {
  network!: NetworkScope;
  row!: DuplicateRow;
  @Field(() => ID, { description: 'Its id; the same each time the pair is found.' })
  id!: string;
  @Field(() => Float, { description: 'How likely the two are one, 0 to 1.' })
  score!: number;
  @Field(() => [Evidence], { description: 'What speaks for it and against it, the weightiest first.' })
  evidence!: Evidence[];
  @Field(() => Boolean, { description: 'Whether it is as good as certain, so that a form may show it ticked.' })
  preTicked!: boolean;
}

export const DuplicateConnection = connectionType('Duplicate', () => Duplicate, 'pairs that may be one person');

@ObjectType({ description: 'A merge or a split, as it was logged.' })
export class MergeEvent {
  network!: NetworkScope;
  row!: MergeEventRow;
  @Field(() => ID, { description: 'Its id; give it to `mergeUndo`.' })
  id!: string;
  @Field(() => MergeKindEnum, { description: 'What was done.' })
  kind!: string;
  @Field(() => Instant, { description: 'When.' })
  at!: Date;
  @Field(() => MergeActorEnum, { description: 'Who decided.' })
  actor!: string;
  @Field(() => MergeRuleEnum, { description: 'What it rested on.' })
  rule!: string;
  @Field(() => String, { description: 'Version of the rules and weights that decided.' })
  model!: string;
  @Field(() => Float, { nullable: true, description: 'How likely it was, where that was asked.' })
  score?: number | null;
  @Field(() => [Evidence], { description: 'What it rested on, where the owner did not decide.' })
  evidence!: Evidence[];
  @Field(() => ID, { description: 'The person that became part of another, or that was split.' })
  from!: string;
  @Field(() => String, { nullable: true, description: 'The name of that person.' })
  name?: string | null;
  @Field(() => Int, { description: 'How many source records were moved, earlier versions too.' })
  records!: number;
  @Field(() => Instant, { nullable: true, description: 'When it was taken back.' })
  undoneAt?: Date | null;
}

export const MergeEventConnection = connectionType('MergeEvent', () => MergeEvent, 'merges and splits');

@ObjectType({ description: 'What one row, card or node of an import says of a person.' })
export class SourceRecord {
  @Field(() => ID, { description: 'Its id; give it to `personSplit`.' })
  id!: string;
  @Field(() => PlatformEnum, { description: 'Where it is from.' })
  platform!: Platform;
  @Field(() => String, { description: 'The format of the file; EDIT: said by the owner.' })
  format!: string;
  @Field(() => Int, { description: 'Line, card or node number in its file; 0: said by the owner.' })
  row!: number;
  @Field(() => Instant, { description: 'When it came.' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'The name there.' })
  name?: string | null;
  @Field(() => [String], { description: 'The e-mail addresses there.' })
  emails!: string[];
}

@ObjectType({ description: 'Answer of `personsMerge` and `personSplit` and `mergeUndo`.' })
export class PersonsPayload {
  @Field(() => [Person], { nullable: true, description: 'The persons there are now.' })
  persons?: Person[] | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `personsMerge`.' })
export class PersonsMergePayload {
  @Field(() => Person, { nullable: true, description: 'The one person.' })
  person?: Person | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `duplicateDismiss`.' })
export class DuplicateDismissPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the pair, which will not be suggested again.' })
  dismissedId?: string | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `identityResolve`.' })
export class IdentityResolvePayload {
  @Field(() => Int, { nullable: true, description: 'Persons that became part of another.' })
  merged?: number | null;
  @Field(() => Int, { nullable: true, description: 'Pairs in the review queue.' })
  suggested?: number | null;
  @Field(() => Int, { nullable: true, description: 'Pairs of persons that were compared.' })
  compared?: number | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toDuplicate(row: DuplicateRow, network: NetworkScope): Duplicate {
  const { id, score, preTicked } = row;
  return { network, row, id, score, preTicked, evidence: toEvidence(row.evidence) };
}

export function toMergeEvent(row: MergeEventRow, network: NetworkScope): MergeEvent {
  const { fromId: from, evidence, currentId: _currentId, toId: _toId, ...event } = row;
  return { network, row, ...event, from, evidence: toEvidence(evidence) };
}

function toEvidence(json: string | null): Evidence[] {
  const list = json === null ? [] : (JSON.parse(json) as Evidence[]);
  return list.sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
}
