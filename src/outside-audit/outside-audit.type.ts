import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../api/page.ts';
import { CalendarDate, Instant } from '../api/scalars.ts';
import { UserError } from '../api/user-error.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { auditStateAt, type AuditState } from './audit-state.ts';
import { AuditFinding } from './finding.type.ts';
import type { GrantedField, NameMode } from './grant.ts';
import { AuditStateEnum, GrantedFieldEnum, NameModeEnum } from './outside-audit.enums.ts';
import type { OutsideAuditRow, OutsideAuditService } from './outside-audit.service.ts';

const USER_ERRORS = 'What the client can fix; then nothing was changed.';

@ObjectType({ description: 'An audit of the network by somebody from outside, as the owner has it.' })
export class OutsideAudit {
  network!: NetworkScope;
  row!: OutsideAuditRow;
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => AuditStateEnum, { description: 'Where it stands.' })
  state!: AuditState;
  @Field(() => String, {
    nullable: true,
    description: 'Address of the auditor; null where it goes by files, and where the auditor’s account was erased.',
  })
  auditor?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'What the auditor goes by; null until declared, and where the account was erased before anything was signed.',
  })
  auditorName?: string | null;
  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;
  @Field(() => CalendarDate, { description: 'The last day (UTC) on which the auditor may read.' })
  until!: string;
  @Field(() => NameModeEnum, { description: 'Whether the auditor sees names.' })
  names!: NameMode;
  @Field(() => [GrantedFieldEnum], { description: 'What else the auditor is shown.' })
  fields!: GrantedField[];
  @Field(() => Instant, { description: 'When it was asked for.' })
  askedAt!: Date;
  @Field(() => Instant, { nullable: true, description: 'When the auditor was let in.' })
  shownAt?: Date | null;
  @Field(() => Instant, { nullable: true, description: 'When it was closed or revoked.' })
  closedAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'Why the owner let the auditor in against a conflict.' })
  override?: string | null;
}

export const OutsideAuditConnection = connectionType('OutsideAudit', () => OutsideAudit, 'audits from outside');

@ObjectType({ description: 'The report that an audit ended with, frozen and signed.' })
export class SignedAuditReport {
  @Field(() => Instant, { description: 'When it was signed.' })
  at!: Date;
  @Field(() => String, {
    description:
      'Thumbprint of the key it is signed with; of this Ambit’s it is the `kid` at `/.well-known/jwks.json`.',
  })
  fingerprint!: string;
  @Field(() => String, {
    description:
      'The report with its signature (JSON): also `GET /reports/audit.json?audit=ID`; to print, `audit.html`.',
  })
  json!: string;
}

@ObjectType({ description: 'Answer of `auditRequest`.' })
export class AuditRequestPayload {
  @Field(() => OutsideAudit, { nullable: true, description: 'The audit.' })
  audit?: OutsideAudit | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The code that makes the account with this address its auditor. Shown this once: hand it over yourself.',
  })
  code?: string | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `auditOverride` and `auditRevoke`.' })
export class OutsideAuditPayload {
  @Field(() => OutsideAudit, { nullable: true, description: 'The audit as it is now.' })
  audit?: OutsideAudit | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `findingWrite` and `findingReply`.' })
export class FindingPayload {
  @Field(() => AuditFinding, { nullable: true, description: 'The finding as it is now.' })
  finding?: AuditFinding | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Answer of `findingDelete`.' })
export class FindingDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the finding, which is gone.' })
  deletedId?: string | null;
  @Field(() => [UserError], { description: USER_ERRORS })
  userErrors!: UserError[];
}

export function toOutsideAudit(
  row: OutsideAuditRow,
  network: NetworkScope,
  audits: OutsideAuditService,
  now: Date,
): OutsideAudit {
  const { names, fields } = audits.grantOf(row);
  return {
    ...row,
    row,
    network,
    state: auditStateAt(row, now),
    names,
    fields: [...fields],
    askedAt: row.openedAt,
  };
}
