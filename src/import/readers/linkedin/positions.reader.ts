import type { EgoRecord, PositionRecord } from '../../canonical-record.type.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { parseExportMonth } from '../calendar-date.ts';
import { findTableHeader, openTable, type TableShape } from '../named-columns.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';

type PositionField = 'company' | 'title' | 'from' | 'to';

const POSITION_TABLE: TableShape<PositionField> = {
  title: 'LinkedIn Positions.csv',
  columns: { company: 'Company Name', title: 'Title', from: 'Started On', to: 'Finished On' },
  required: ['company', 'title', 'from', 'to'],
};

/** LinkedIn's `Positions.csv`: where the owner has worked, as one record; the file does not name the owner. */
export const linkedInPositionsReader: Reader = {
  format: 'LINKEDIN_POSITIONS',
  platform: 'LINKEDIN',
  tiesToEgo: false,
  recognises: (file) => findTableHeader(file, POSITION_TABLE) !== undefined,
  read: readPositions,
};

async function* readPositions(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const table = await openTable(file, POSITION_TABLE);
  yield* table.problems.map(problemEvent);
  const positions: PositionRecord[] = [];
  let first: number | undefined;
  for await (const { line, values, problems } of table.rows()) {
    yield* problems.map(problemEvent);
    if (values === undefined || (values.company === '' && values.title === '')) continue;
    first ??= line;
    const [from, to] = [parseExportMonth(values.from), parseExportMonth(values.to)];
    for (const field of ['from', 'to'] as const) {
      if (values[field] === '' || parseExportMonth(values[field]) !== undefined) continue;
      const message = 'The date could not be read (like Mar 2020); the position is kept without it.';
      yield problemEvent(problem('WARNING', line, 'BAD_DATE', message, POSITION_TABLE.columns[field]));
    }
    positions.push({
      ...(values.company === '' ? {} : { organization: values.company }),
      ...(values.title === '' ? {} : { title: values.title }),
      // A month is all there is: the position was held on each of its days.
      ...(from === undefined ? {} : { from: from.first }),
      ...(to === undefined ? {} : { to: to.last }),
    });
  }
  if (first === undefined) return;
  const ego: EgoRecord = { kind: 'EGO', row: first, externalId: 'ego', positions };
  yield recordEvent(ego);
}
