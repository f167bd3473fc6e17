import { Field, Float, Int, ObjectType } from 'type-graphql';
import { StrengthEvidenceKindEnum, PlatformEnum } from '../api/enums.ts';
import type { StrengthEvidenceRow } from './strength-evidence.ts';

@ObjectType({ description: 'Something the strength of a tie rests on.' })
export class StrengthEvidence {
  row!: StrengthEvidenceRow;
  @Field(() => StrengthEvidenceKindEnum, { description: 'What it is.' })
  kind!: string;
  @Field(() => PlatformEnum, { nullable: true, description: 'Where it was seen; null where that is nowhere.' })
  platform?: string | null;
  @Field(() => Float, {
    description:
      'What it is worth, e from 0 to 1: the strength is 1 − Π(1 − e) over all that count. Of DECLARED: the strength itself.',
  })
  evidence!: number;
  @Field(() => Boolean, {
    description: 'Whether the strength rests on it: where it was declared, nothing else counts.',
  })
  counts!: boolean;
  @Field(() => Int, { nullable: true, description: 'INTERACTIONS: how many; null of other kinds.' })
  interactions?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'INTERACTIONS: what they weigh by channel, halved every 180 days; null of other kinds.',
  })
  weight?: number | null;
}

export function toStrengthEvidence(row: StrengthEvidenceRow): StrengthEvidence {
  return { ...row, row };
}
