import { neutralCell } from '../../spreadsheet-cell.ts';

/** One record of RFC 4180, ended by CR LF, its cells made neutral for spreadsheets. */
export function csvRow(cells: readonly (string | undefined)[]): string {
  return `${cells.map((cell) => quoted(neutralCell(cell ?? ''))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
