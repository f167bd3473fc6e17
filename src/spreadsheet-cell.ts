/**
 * What a spreadsheet takes for a formula when a cell begins with it, the wide forms of East Asian locales included (OWASP, CSV
 * Injection). Any number of apostrophes may stand before: each writing adds one, each reading takes one away.
 */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const NEUTRALISED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that no spreadsheet runs: an apostrophe before what it would take for a formula. */
export function neutralCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** The text of a cell, whether it was made neutral or not. */
export function textOfCell(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell;
}
