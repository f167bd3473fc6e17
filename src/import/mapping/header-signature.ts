import { createHash } from 'node:crypto';
import { foldHeader } from '../readers/table/header.ts';
import type { ColumnChoice, ColumnMapping } from './column-mapping.type.ts';
import type { TableShape } from './table-shape.ts';

/**
 * What the files of one source have in common: SHA-256 (hex) of the names of their columns, folded and sorted, so that another
 * order, capitals or accents lost on the way make no other source.
 *
 * @returns undefined where the file has no header: two such files have nothing in common
 */
export function headerSignature(shape: TableShape): string | undefined {
  return shape.headerLine === 0 ? undefined : namesSignature(shape.names);
}

export function namesSignature(names: readonly string[]): string {
  const sorted = names.map(foldHeader).sort();
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

/** What was said of columns of these names before, for a file of the same names in whatever order. */
export function choicesOf(remembered: ColumnMapping, shape: TableShape): readonly ColumnChoice[] {
  const fields = new Map<string, ColumnMapping[number][]>();
  for (const column of remembered) {
    const name = foldHeader(column.name);
    fields.set(name, [...(fields.get(name) ?? []), column]);
  }
  // The second column of a name is the second one in the other file too.
  return shape.names.flatMap((name, index): ColumnChoice[] => {
    const next = fields.get(foldHeader(name))?.shift();
    return next === undefined ? [] : [{ column: index + 1, field: next.field }];
  });
}
