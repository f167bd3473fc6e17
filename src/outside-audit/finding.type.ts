import { Field, ID, ObjectType } from 'type-graphql';
import { ZoneEnum } from '../api/enums.ts';
import { Instant } from '../api/scalars.ts';
import type { zoneOf } from '../alignment/alignment.service.ts';
import type { FindingRow } from './finding.service.ts';
import { SeverityEnum } from './outside-audit.enums.ts';
import { SEVERITIES, type Severity } from './report/report.type.ts';

type Zone = ReturnType<typeof zoneOf>;

@ObjectType({ description: 'A person in a finding.' })
export class AuditedPerson {
  @Field(() => ID, {
    description: 'For the owner the person’s id in the network; for the auditor that in what is shown.',
  })
  id!: string;
  @Field(() => String, { description: 'What the asker knows the person as.' })
  name!: string;
  @Field(() => String, { description: 'What the auditor knows the person as, and calls them in the texts.' })
  knownAs!: string;
}

@ObjectType({ description: 'What an auditor found.' })
export class AuditFinding {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { description: 'Title of the goal it is about.' })
  goalTitle!: string;
  @Field(() => String, { nullable: true, description: 'The requirement it is about; null: the goal as a whole.' })
  requirementLabel?: string | null;
  @Field(() => ZoneEnum, {
    nullable: true,
    description: 'How the requirement was covered when it was written; null without one.',
  })
  zone?: Zone | null;
  @Field(() => SeverityEnum, { description: 'How much it matters.' })
  severity!: Severity;
  @Field(() => String, { description: 'What it rests on.' })
  evidence!: string;
  @Field(() => String, { description: 'What to do.' })
  advice!: string;
  @Field(() => [AuditedPerson], { description: 'Whom it is about.' })
  persons!: AuditedPerson[];
  @Field(() => Instant, { description: 'When it was written, or changed last.' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'What the owner replied.' })
  reply?: string | null;
  @Field(() => Instant, { nullable: true, description: 'When.' })
  repliedAt?: Date | null;
}

/** @param known what the asker knows the persons as, by their ids in the copy; absent: as the auditor does */
export function toFinding(
  row: FindingRow,
  known?: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): AuditFinding {
  return {
    ...row,
    zone: row.zone as Zone | null,
    severity: SEVERITIES.find((each) => each === row.severity) ?? 'LOW',
    persons: row.persons.map((id, at) => {
      const knownAs = row.names[at] ?? id;
      return { id, name: knownAs, ...known?.get(id), knownAs };
    }),
  };
}
