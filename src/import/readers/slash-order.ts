import { slashOrderOf, type SlashOrder } from './calendar-date.ts';
import { readCsv, type Delimiter } from './csv.ts';
import type { TextFile } from './text.ts';

/** The dates of one file are all written alike: without a slash in the first hundred there is none. */
const DATES_EXAMINED = 100;

/**
 * A file that a spreadsheet saved again has dates like `3/4/2026`. Any date of the file with a number above 12 tells
 * which is the month; without one it is the American order, in a file with `;` the European.
 *
 * @param columns those that hold dates, by index from 0
 */
export async function slashOrderOfColumns(
  text: TextFile,
  table: { readonly delimiter: Delimiter; readonly line: number },
  columns: readonly number[],
): Promise<SlashOrder> {
  const usual = table.delimiter === ';' ? 'DAY_FIRST' : 'MONTH_FIRST';
  if (columns.length === 0) return usual;
  let examined = 0;
  for await (const record of readCsv(text.chunks(), table.delimiter)) {
    if (record.line <= table.line) continue;
    const orders = columns.map((column) => slashOrderOf(record.fields[column] ?? ''));
    const shown = orders.find((order) => order === 'DAY_FIRST' || order === 'MONTH_FIRST');
    if (shown !== undefined) return shown;
    if (orders.every((order) => order === undefined) && ++examined > DATES_EXAMINED) return usual;
  }
  return usual;
}
