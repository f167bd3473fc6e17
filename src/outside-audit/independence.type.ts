import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Lang } from '../domain.ts';
import type { FrozenIndependence } from './independence/frozen-independence.ts';
import type { ConflictReason, ConflictSource, IndependencePoint } from './independence/points.ts';
import { meaningOf } from './independence/words.ts';
import { ConflictReasonEnum, ConflictSourceEnum, IndependencePointEnum } from './outside-audit.enums.ts';
import type { AuditorsWork } from './report/report.type.ts';

@ObjectType({ description: 'Something that speaks against an auditor.' })
export class AuditConflict {
  @Field(() => ConflictReasonEnum, { description: 'Its code.' })
  reason!: ConflictReason;
  @Field(() => [ConflictSourceEnum], { description: 'Who tells of it; both may.' })
  sources!: ConflictSource[];
  @Field(() => String, { description: 'What it means, in words.' })
  meaning!: string;
}

@ObjectType({ description: 'Whether somebody is independent enough to audit the network.' })
export class AuditIndependence {
  @Field(() => Boolean, {
    description: 'Whether nothing speaks against it. Before the declaration, only as far as the network knows.',
  })
  independent!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: '100(1 − κ), 100 being farthest; null where the network does not know the auditor, which is no proof.',
  })
  score?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many persons of the network have the auditor’s address, where more than one has; the least independent of them counts. Else null.',
  })
  persons?: number | null;
  @Field(() => [AuditConflict], { description: 'What speaks against it, in the order of the rule.' })
  conflicts!: AuditConflict[];
}

@ObjectType({ description: 'What an auditor declared on a point of the rule.' })
export class DeclaredPoint {
  @Field(() => IndependencePointEnum, { description: 'The point.' })
  point!: IndependencePoint;
  @Field(() => String, { description: 'What the point is about, in words.' })
  meaning!: string;
  @Field(() => Boolean, { description: 'Whether it applies, by the auditor’s own word.' })
  applies!: boolean;
  @Field(() => String, { nullable: true, description: 'What the auditor says of it.' })
  note?: string | null;
}

export function toIndependence(found: FrozenIndependence, lang: Lang): AuditIndependence {
  const { independent, score, persons = null, conflicts } = found;
  return {
    independent,
    score,
    persons,
    conflicts: conflicts.map((each) => ({ ...each, meaning: meaningOf(each.reason, lang) })),
  };
}

/** @param declaration JSON, as it is kept; null: nothing was declared yet */
export function toDeclaration(declaration: string | null, lang: Lang): DeclaredPoint[] | null {
  if (declaration === null) return null;
  const said = (JSON.parse(declaration) as Pick<AuditorsWork, 'declaration'>).declaration;
  return said.map((each) => ({ ...each, note: each.note ?? null, meaning: meaningOf(each.point, lang) }));
}
