import { AmbitError } from '../../ambit-error.ts';
import { foldHeader } from '../readers/table/header.ts';
import type { ColumnChoice, ColumnMapping } from './column-mapping.type.ts';

/**
 * The mapping with what the user says of some columns; of the others it stays as it is.
 *
 * @param isHeaderSure whether the names may be repeated in a message
 * @throws AmbitError `BAD_INPUT` where the file has no such column or several of that name, naming the columns it has
 */
export function applyChoices(
  mapping: ColumnMapping,
  choices: readonly ColumnChoice[],
  isHeaderSure = true,
): ColumnMapping {
  const fields = new Map(choices.map(({ column, field }) => [columnOf(mapping, column, isHeaderSure), field]));
  return mapping.map((column) => ({
    ...column,
    field: fields.get(column.column) ?? (fields.has(column.column) ? null : column.field),
  }));
}

/** The columns a file has, as people call them: `1 Nom, 2 Mail`. */
export function listColumns(mapping: ColumnMapping, isHeaderSure: boolean): string {
  return mapping.map(({ column, name }) => (isHeaderSure ? `${column} ${shortened(name)}` : String(column))).join(', ');
}

function columnOf(mapping: ColumnMapping, wanted: string | number, isHeaderSure: boolean): number {
  const byNumber = mapping.find(({ column }) => column === Number(wanted))?.column;
  if (typeof wanted === 'number') return byNumber ?? unknownColumn(mapping, wanted, isHeaderSure);
  const exact = mapping.filter(({ name }) => name === wanted.trim());
  const named = exact.length > 0 ? exact : mapping.filter(({ name }) => foldHeader(name) === foldHeader(wanted));
  const [only] = named;
  if (named.length > 1) {
    throw new AmbitError(
      'BAD_INPUT',
      `The file has ${named.length} columns of that name: ${named.map(({ column }) => column).join(' and ')}. Say which one by its number.`,
      { field: 'mapping' },
    );
  }
  return only?.column ?? byNumber ?? unknownColumn(mapping, wanted, isHeaderSure);
}

function unknownColumn(mapping: ColumnMapping, wanted: string | number, isHeaderSure: boolean): never {
  throw new AmbitError(
    'BAD_INPUT',
    `The mapping names a column "${shortened(String(wanted))}" that the file does not have. Its columns are: ${listColumns(mapping, isHeaderSure)}.`,
    { field: 'mapping' },
  );
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
