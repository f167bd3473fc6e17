import { graphqlEnum } from '../api/enums.ts';
import { AUDIT_STATES } from './audit-state.ts';
import { GRANTED_FIELDS, NAME_MODES } from './grant.ts';
import { CONFLICT_REASONS, CONFLICT_SOURCES, INDEPENDENCE_POINTS } from './independence/points.ts';
import { SEVERITIES } from './report/report.type.ts';

export const AuditStateEnum = graphqlEnum('AuditState', 'Where an audit stands.', AUDIT_STATES, {
  ASKED: 'The auditor has not declared yet.',
  STOPPED: 'A conflict stops it. The owner can end it, or override the conflict in writing.',
  OPEN: 'The auditor reads and writes findings, or has the file.',
  CLOSED: 'Ended with a signed report, which stays as it is.',
  REVOKED: 'Ended by the owner.',
  EXPIRED: 'Its last day has passed without a report.',
});
export const NameModeEnum = graphqlEnum('NameMode', 'Whether an auditor sees what persons are called.', NAME_MODES, {
  SHOWN: 'Names as they are.',
  PSEUDONYMS: 'Pseudonyms, the same for the same person throughout the audit, which lead back to no name.',
});
export const GrantedFieldEnum = graphqlEnum(
  'GrantedField',
  'What an auditor may be shown of persons beside sector, occupation, seniority, country, region and ties.',
  GRANTED_FIELDS,
  {
    ORGANIZATIONS: 'Employers’ names; without it pseudonyms, but for those that a goal names.',
    TITLES: 'Titles of positions.',
    EXPERTISE: 'All expertise; without it only what a goal asks for.',
    LOCALITIES: 'Towns.',
    EXACT_DATES: 'Dates to the day; without it by the month.',
  },
);
export const IndependencePointEnum = graphqlEnum(
  'IndependencePoint',
  'A point of the rule of independence; each alone excludes an auditor.',
  INDEPENDENCE_POINTS,
);
export const ConflictReasonEnum = graphqlEnum('ConflictReason', 'What speaks against an auditor.', CONFLICT_REASONS);
export const ConflictSourceEnum = graphqlEnum('ConflictSource', 'Who tells of it.', CONFLICT_SOURCES, {
  NETWORK: 'The owner’s network.',
  DECLARATION: 'The auditor’s own declaration.',
});
export const SeverityEnum = graphqlEnum('FindingSeverity', 'How much a finding matters.', SEVERITIES);
