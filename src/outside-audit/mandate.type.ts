import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../api/page.ts';
import { CalendarDate, Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { Lang } from '../domain.ts';
import { auditStateAt, type AuditState } from './audit-state.ts';
import { statementOf } from './copy/statement.ts';
import type { NameMode } from './grant.ts';
import { AuditStateEnum, NameModeEnum } from './outside-audit.enums.ts';
import type { MandateRow } from './mandate.service.ts';
import type { OutsideAuditService } from './outside-audit.service.ts';

@ObjectType({ description: 'An audit as its auditor has it.' })
export class Mandate {
  row!: MandateRow;
  @Field(() => ID, { description: 'Its id, the same as the owner’s.' })
  id!: string;
  @Field(() => AuditStateEnum, { description: 'Where it stands.' })
  state!: AuditState;
  @Field(() => String, { description: 'Whose network it is about: on this person you declare.' })
  client!: string;
  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;
  @Field(() => CalendarDate, { description: 'The last day (UTC) on which you may read.' })
  until!: string;
  @Field(() => NameModeEnum, { description: 'Whether you are shown names or pseudonyms.' })
  names!: NameMode;
  @Field(() => String, { description: 'What is shown and what is left out, and what you may do with it.' })
  statement!: string;
  @Field(() => String, { nullable: true, description: 'Why the owner let you in against a conflict.' })
  override?: string | null;
  @Field(() => Instant, { description: 'When you were asked.' })
  askedAt!: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was closed or revoked.' })
  closedAt?: Date | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day you set to look again.' })
  followUpOn?: string | null;
}

export const MandateConnection = connectionType('Mandate', () => Mandate, 'audits that one was asked for');

@ObjectType({ description: 'Answer of `mandateAccept`, `mandateDeclare` and `mandateClose`.' })
export class MandatePayload {
  @Field(() => Mandate, { nullable: true, description: 'The audit as it is now.' })
  mandate?: Mandate | null;
  @Field(() => [UserError], { description: 'What the client can fix; then nothing was changed.' })
  userErrors!: UserError[];
}

export function toMandate(row: MandateRow, audits: OutsideAuditService, lang: Lang, now: Date): Mandate {
  const grant = audits.grantOf(row);
  const { id, client, purpose, until, override, openedAt, closedAt, followUpOn } = row;
  return {
    row,
    id,
    state: auditStateAt(row, now),
    client,
    purpose,
    until,
    names: grant.names,
    statement: statementOf(grant, lang),
    override,
    askedAt: openedAt,
    closedAt,
    followUpOn,
  };
}
