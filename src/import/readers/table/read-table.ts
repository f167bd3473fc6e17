import type { PersonRecord } from '../../canonical-record.type.ts';
import type { ImportFile, ReaderEvent } from '../../reader.type.ts';
import type { SlashOrder } from '../calendar-date.ts';
import { ContactKeys } from '../contact-keys.ts';
import { faultProblem } from '../csv-fault.ts';
import { readCsv, type CsvRecord } from '../csv.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { slashOrderOfColumns } from '../slash-order.ts';
import { openText } from '../text.ts';
import { hasTooManyFields, RowCells } from './row-cells.ts';
import { rowContent, type RowContent } from './row-person.ts';
import { accountKey } from './row-profiles.ts';
import type { Table } from './table.type.ts';

/** The persons of a table of contacts, one a row, in bounded memory. */
export async function* readTable(file: ImportFile, table: Table): AsyncGenerator<ReaderEvent> {
  const text = await openText(file);
  if (text.problem !== undefined) yield problemEvent(text.problem);
  const dates = table.columns.filter(({ field }) => field === 'SINCE' || field === 'LAST_CONTACT');
  const header = { delimiter: table.delimiter, line: table.headerLine };
  const slashOrder = await slashOrderOfColumns(
    text,
    header,
    dates.map(({ index }) => index),
  );
  const keys = new ContactKeys();
  for await (const record of readCsv(text.chunks(), table.delimiter)) {
    if (record.line <= table.headerLine) continue;
    if (record.fault !== undefined) yield problemEvent(faultProblem(record.line, record.fault));
    // Spreadsheets end a file with rows of delimiters: they say nothing.
    else if (record.fields.some((field) => field.trim() !== '')) yield* rowEvents(record, table, slashOrder, keys);
  }
}

function* rowEvents(
  record: CsvRecord,
  table: Table,
  slashOrder: SlashOrder,
  keys: ContactKeys,
): Generator<ReaderEvent> {
  const row = record.line;
  if (hasTooManyFields(record, table)) {
    const message = `The row has ${record.fields.length} columns where the header has ${table.width}, and it can't be told which is which. Put quotes around values that hold the delimiter.`;
    yield problemEvent(problem('REJECTED', row, 'COLUMN_COUNT', message));
    return;
  }
  const cells = new RowCells(record, table);
  const { isOrganization, name, ...content } = rowContent(cells, table, slashOrder);
  if (name === undefined) {
    const message = isOrganization
      ? 'The row is of an organization, not of a person.'
      : 'The row has neither a name nor an e-mail address.';
    yield problemEvent(
      isOrganization
        ? problem('SKIPPED', row, 'COMPANY_ROW', message)
        : problem('REJECTED', row, 'NO_NAME', message, nameColumn(table)),
    );
    return;
  }
  yield* cells.problems.map(problemEvent);
  if (keys.isRepeated(fingerprint(record))) {
    yield problemEvent(problem('SKIPPED', row, 'DUPLICATE_ROW', 'The same row was already read.'));
    return;
  }
  const key = keyOf(cells, content, name.full, keys);
  const person: PersonRecord = { kind: 'PERSON', row, externalId: `${table.keyPrefix ?? ''}${key}`, name, ...content };
  yield recordEvent(person);
}

/** The row's own id; else what seldom changes and can't be anybody else's. */
function keyOf(
  cells: RowCells,
  content: Omit<RowContent, 'name' | 'isOrganization'>,
  name: string,
  keys: ContactKeys,
): string {
  const id = cells.first('RECORD_ID')?.text;
  if (id !== undefined) return `id:${id}`;
  if ((content.emails ?? []).length > 0) return keys.keyOf(content, name);
  const account = content.profiles?.find((profile) => accountKey(profile) !== undefined);
  return account === undefined ? keys.ordinalKey(name) : `${account.platform}:${accountKey(account) ?? ''}`;
}

function fingerprint(record: CsvRecord): string {
  const values = record.fields.map((field) => field.trim());
  while (values.at(-1) === '') values.pop();
  return JSON.stringify(values);
}

function nameColumn(table: Table): string | undefined {
  const isName = (field: string): boolean => ['NAME', 'GIVEN_NAME', 'FAMILY_NAME'].includes(field);
  return (table.columns.find(({ field }) => isName(field)) ?? table.columns.find(({ field }) => field === 'EMAIL'))
    ?.name;
}
