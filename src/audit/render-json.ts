import type { AuditReport } from './audit-report.type.ts';

/**
 * The report as `--json` prints it: the object described in `audit-report.type.ts`, indented by two blanks, with a final
 * newline. `ambitAudit` is the version of the shape; within a version fields are added but never renamed or removed.
 * Shares and probabilities are 0 to 1, scores and points 0 to 100, instants ISO 8601 in UTC; what is unknown is null.
 */
export function renderJson(report: AuditReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
