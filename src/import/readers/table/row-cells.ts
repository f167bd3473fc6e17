import type { ContactField } from '../../../domain.ts';
import type { ImportProblem } from '../../reader.type.ts';
import type { CsvRecord } from '../csv.ts';
import { MAX_FIELD_CHARS, problem } from '../problems.ts';
import { textOfCell } from '../../../spreadsheet-cell.ts';
import type { Table, TableColumn } from './table.type.ts';

/** A cell that holds something, trimmed. */
export interface Cell {
  readonly column: TableColumn;
  readonly text: string;
}

/** The cells of one row that are read and not empty. */
export class RowCells {
  readonly row: number;
  readonly problems: ImportProblem[] = [];
  readonly #cells: Cell[] = [];

  constructor(record: CsvRecord, table: Table) {
    this.row = record.line;
    for (const column of table.columns) {
      const text = textOfCell((record.fields[column.index] ?? '').trim());
      if (text.length > MAX_FIELD_CHARS) {
        const message = `The value has more than ${MAX_FIELD_CHARS} characters and was left out.`;
        this.warn(column, 'FIELD_TOO_LONG', message);
      } else if (text !== '') {
        this.#cells.push({ column, text });
      }
    }
  }

  all(...fields: readonly ContactField[]): readonly Cell[] {
    return this.#cells.filter(({ column }) => fields.includes(column.field));
  }

  first(field: ContactField): Cell | undefined {
    return this.#cells.find(({ column }) => column.field === field);
  }

  /** The cells of the fields by the group of their columns, in the order of the columns. */
  groups(...fields: readonly ContactField[]): readonly (readonly Cell[])[] {
    const groups = new Map<string, Cell[]>();
    for (const cell of this.all(...fields)) {
      const key = cell.column.group ?? '';
      groups.set(key, [...(groups.get(key) ?? []), cell]);
    }
    return [...groups.values()];
  }

  warn(column: TableColumn, code: string, message: string): void {
    this.problems.push(problem('WARNING', this.row, code, message, column.name));
  }
}

/**
 * Whether the row has more values than the file has columns: then it can't be told which is which. Fewer are no fault,
 * spreadsheets leave out the empty ones at the end.
 */
export function hasTooManyFields(record: CsvRecord, table: Table): boolean {
  return record.fields.slice(table.width).some((field) => field.trim() !== '');
}
