/**
 * ASKED: the auditor has not been let in yet. STOPPED: a conflict stops it, unless the owner overrides. OPEN: the auditor may
 * read, or has the file. CLOSED: ended with a report. REVOKED: ended by the owner.
 */
const KEPT_STATES = ['ASKED', 'STOPPED', 'OPEN', 'CLOSED', 'REVOKED'] as const;

/** EXPIRED: its last day has passed without a report; nobody writes that down. */
export const AUDIT_STATES = [...KEPT_STATES, 'EXPIRED'] as const;
export type AuditState = (typeof AUDIT_STATES)[number];

/** The state at a moment. */
export function auditStateAt(
  { state, until, isByFiles = false }: { readonly state: string; readonly until: string; readonly isByFiles?: boolean },
  now: Date,
): AuditState {
  const kept = KEPT_STATES.find((each) => each === state) ?? 'OPEN';
  const mayExpire = !isByFiles && !['CLOSED', 'REVOKED'].includes(kept);
  return mayExpire && now >= endOf(until) ? 'EXPIRED' : kept;
}

/** The first moment after a last day (UTC). */
export function endOf(until: string): Date {
  const end = new Date(`${until}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  return end;
}
