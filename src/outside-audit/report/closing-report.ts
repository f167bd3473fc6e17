import { MODEL } from '../../alignment/alignment.service.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import type { Services } from '../../services.ts';
import type { FindingRow } from '../finding.service.ts';
import { frozenIndependence } from '../independence/frozen-independence.ts';
import type { MandateRow } from '../mandate.service.ts';
import { auditNumbers } from './audit-numbers.ts';
import { auditorsWork, SEVERITIES, type OutsideAuditReport } from './report.type.ts';

export interface AuditToClose {
  readonly mandate: MandateRow;
  /** What the auditor is shown. */
  readonly copy: NetworkScope;
  readonly findings: readonly FindingRow[];
  readonly followUpOn: string | null;
}

/** The report of an audit between two accounts, on what the auditor was shown at this moment. */
export async function closingReport(
  services: Pick<Services, 'goals' | 'alignment' | 'replay' | 'outsideAudits'>,
  { mandate, copy, findings, followUpOn }: AuditToClose,
  at: Date,
): Promise<OutsideAuditReport> {
  const { inputs, model } = await services.replay.open(copy);
  const { auditor, declaration } = auditorsWork
    .pick({ auditor: true, declaration: true })
    .parse(JSON.parse(mandate.declaration ?? '{}'));
  const independence = frozenIndependence.parse(JSON.parse(mandate.independence ?? '{}'));
  const { names, fields } = services.outsideAudits.grantOf(mandate);
  const { override, overriddenAt } = mandate;
  return {
    ambitAuditReport: 1,
    audit: { id: mandate.id, purpose: mandate.purpose, until: mandate.until },
    at: at.toISOString(),
    client: mandate.client,
    shown: { names, fields: [...fields] },
    model: { name: MODEL, parameters: model },
    inputs: {
      sha256: mandate.sha256 ?? '',
      persons: inputs.persons.length,
      ties: inputs.egoTies.size + inputs.otherTies.length,
      interactions: inputs.interactions.length,
    },
    independent: independence.independent,
    independence,
    ...(override === null || overriddenAt === null
      ? {}
      : { override: { reason: override, at: overriddenAt.toISOString() } }),
    auditor,
    declaration,
    goals: await auditNumbers(services, copy, at),
    findings: findings.map((finding) => ({
      goal: finding.goal,
      ...(finding.requirement === null ? {} : { requirement: finding.requirement }),
      ...(finding.zone === null ? {} : { zone: finding.zone }),
      severity: SEVERITIES.find((each) => each === finding.severity) ?? 'LOW',
      evidence: finding.evidence,
      advice: finding.advice,
      persons: [...finding.persons],
      ...(finding.reply === null ? {} : { reply: finding.reply }),
    })),
    ...(followUpOn === null ? {} : { followUpOn }),
  };
}
