import type { ImportProblem } from '../reader.type.ts';
import type { CsvRecord } from './csv.ts';
import { problem } from './problems.ts';

/** The problem of a line that could not be split into fields. */
export function faultProblem(row: number, fault: NonNullable<CsvRecord['fault']>): ImportProblem {
  const message =
    fault === 'UNCLOSED_QUOTE'
      ? 'A quotation mark is opened on this line and never closed; the line was left out.'
      : 'The line is too long for a row of a contact list; it was left out.';
  return problem('REJECTED', row, fault, message);
}
