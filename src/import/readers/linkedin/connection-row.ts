import type { CsvRecord } from '../csv.ts';
import { COLUMN_NAMES, type ConnectionsField, type ConnectionsHeader } from './connections-header.ts';
import type { ImportProblem } from '../../reader.type.ts';
import { MAX_FIELD_CHARS } from '../problems.ts';
import { linkedInSlug } from '../profile-url.ts';

export type ConnectionValues = Readonly<Record<ConnectionsField, string>>;

export interface ConnectionRow {
  /** Absent where the row can't be used. */
  readonly values?: ConnectionValues;
  readonly problems: readonly ImportProblem[];
}

/**
 * A record's fields by name, trimmed. A record with too many or too few fields is used as far as it is certain which is
 * which: an unquoted comma in Company or Position leaves the fields before it and the date after it in no doubt.
 */
export function connectionRow(record: CsvRecord, header: ConnectionsHeader): ConnectionRow {
  const problems: ImportProblem[] = [];
  const warn = (field: ConnectionsField, code: string, message: string): void => {
    problems.push({ row: record.line, field: COLUMN_NAMES[field], severity: 'WARNING', code, message });
  };
  const fields = record.fields.map((value) => value.trim());
  while (fields.length > header.width && fields.at(-1) === '') fields.pop();

  const extra = fields.length - header.width;
  if (extra !== 0 && !isUsable(fields, header, extra)) {
    const field = header.columns.has('url') ? COLUMN_NAMES.url : COLUMN_NAMES.given;
    const message = `The row has ${fields.length} columns where the header has ${header.width}, and it can't be told which is which. Put quotes around values that hold the delimiter.`;
    return { problems: [{ row: record.line, field, severity: 'REJECTED', code: 'COLUMN_COUNT', message }] };
  }
  const value = (name: ConnectionsField): string => {
    const column = header.columns.get(name);
    if (column === undefined) return '';
    if (extra > 0 && (name === 'company' || name === 'title')) return '';
    const text = fields[name === 'connectedOn' && extra > 0 ? column + extra : column] ?? '';
    if (text.length <= MAX_FIELD_CHARS) return text;
    warn(name, 'FIELD_TOO_LONG', `The value has more than ${MAX_FIELD_CHARS} characters and was left out.`);
    return '';
  };
  if (extra > 0) {
    warn('company', 'COLUMN_COUNT', 'The row has too many columns: company and position were left out.');
  } else if (extra < 0) {
    warn('connectedOn', 'COLUMN_COUNT', 'The row ends before its last columns: these were taken as empty.');
  }
  const values: ConnectionValues = {
    given: value('given'),
    family: value('family'),
    url: value('url'),
    email: value('email'),
    company: value('company'),
    title: value('title'),
    connectedOn: value('connectedOn'),
  };
  return { values, problems };
}

/** Too many: company and title stand side by side before the date, all before them is in its place. Too few: the end is missing. */
function isUsable(fields: readonly string[], header: ConnectionsHeader, extra: number): boolean {
  const at = (name: ConnectionsField): number => header.columns.get(name) ?? -1;
  if (fields.some((field) => /[\r\n]/.test(field))) return false;
  const url = fields[at('url')] ?? '';
  if (url !== '' && linkedInSlug(url) === undefined) return false;
  const email = fields[at('email')] ?? '';
  if (email !== '' && !email.includes('@')) return false;
  if (extra < 0) return fields.length > Math.max(at('given'), at('family'));
  const isUsualOrder = at('connectedOn') === header.width - 1 && at('title') === header.width - 2;
  return isUsualOrder && at('company') === header.width - 3 && /\d{2}/.test(fields.at(-1) ?? '');
}
