import type { SignedAuditReport } from './outside-audit.type.ts';
import { reportFile } from './report/report-file.ts';
import { verifyReport } from './report/sign-report.ts';

/** @param report JSON, as it is kept; null: there is none yet */
export function toSignedReport(report: string | null): SignedAuditReport | null {
  if (report === null) return null;
  const { signed, fingerprint } = verifyReport(report);
  return { at: new Date(signed.report.at), fingerprint, json: reportFile(signed) };
}
