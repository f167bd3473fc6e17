import type { CanonicalRecord } from '../canonical-record.type.ts';
import type { ImportProblem, ReaderEvent } from '../reader.type.ts';

/** Longer values are no name, title or address; they are left out with a problem rather than stored. */
export const MAX_FIELD_CHARS = 10_000;

export function recordEvent(record: CanonicalRecord): ReaderEvent {
  return { type: 'RECORD', record };
}

export function problemEvent(problem: ImportProblem): ReaderEvent {
  return { type: 'PROBLEM', problem };
}

/** Messages may hold no personal data: they are shown, logged and stored longer than the file. */
export function problem(
  severity: ImportProblem['severity'],
  row: number,
  code: string,
  message: string,
  field?: string,
): ImportProblem {
  return { row, severity, code, message, ...(field === undefined ? {} : { field }) };
}
