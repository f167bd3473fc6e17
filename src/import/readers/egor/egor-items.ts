import { AmbitError } from '../../../ambit-error.ts';
import { textOfCell } from '../../../spreadsheet-cell.ts';
import { faultProblem } from '../csv-fault.ts';
import { readCsv } from '../csv.ts';
import type { GraphItem } from '../graph/graph-item.type.ts';
import { problem } from '../problems.ts';
import { openText } from '../text.ts';
import type { EgorTable } from './egor-table.ts';

/** The id of the ego as a node; what the tables call the ego is a number of theirs. */
const EGO = 'ego';
/** What says that an alter's row holds their tie to the ego too; without the column every alter is tied, as in egor. */
const TIED = 'tied';

interface Row {
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The tables as nodes and edges: a node for the ego and each alter, then an edge from each alter to the ego and for each tie.
 * All nodes come first, so that they are taken together: a table that holds both is read twice.
 *
 * @throws AmbitError `IMPORT_UNREADABLE` where there are several egos, who are several networks
 */
export async function* egorItems(tables: readonly EgorTable[]): AsyncGenerator<GraphItem> {
  const of = (...kinds: readonly EgorTable['kind'][]): EgorTable[] => tables.filter(({ kind }) => kinds.includes(kind));
  let egoId: string | undefined;
  for (const table of of('EGO', 'ALTERS')) {
    for await (const row of rowsOf(table)) {
      if ('type' in row) {
        yield row;
        continue;
      }
      const ego = row.values.get('egoid') ?? '';
      egoId ??= ego;
      if (ego !== egoId) throw severalEgos(table, row.line);
      yield table.kind === 'EGO' ? { type: 'NODE', row: row.line, id: EGO, attributes: row.values } : alterItem(row);
    }
  }
  for (const table of of('ALTERS')) yield* egoTies(table);
  for (const table of of('TIES')) {
    for await (const row of rowsOf(table)) yield 'type' in row ? row : tieItem(row);
  }
}

function alterItem({ line, values }: Row): GraphItem {
  const id = values.get('alterid');
  if (id !== undefined) return { type: 'NODE', row: line, id, attributes: values };
  return { type: 'PROBLEM', problem: problem('REJECTED', line, 'NO_ID', 'The row has no alterID.', 'alterID') };
}

async function* egoTies(alters: EgorTable): AsyncGenerator<GraphItem> {
  const says = alters.columns.includes(TIED);
  for await (const row of rowsOf(alters)) {
    if ('type' in row) continue;
    const target = row.values.get('alterid');
    if (target === undefined || (says && row.values.get(TIED) === undefined)) continue;
    yield { type: 'EDGE', row: row.line, source: EGO, target, attributes: row.values };
  }
}

function tieItem({ line, values }: Row): GraphItem {
  const source = values.get('source');
  const target = values.get('target');
  if (source !== undefined && target !== undefined)
    return { type: 'EDGE', row: line, source, target, attributes: values };
  const field = source === undefined ? 'Source' : 'Target';
  return { type: 'PROBLEM', problem: problem('REJECTED', line, 'NO_ID', `The row has no ${field}.`, field) };
}

/** The rows of a table by column, empty cells left out; what a row cannot be read for is a problem. */
async function* rowsOf({ file, delimiter, headerLine, columns }: EgorTable): AsyncGenerator<Row | GraphItem> {
  const text = await openText(file);
  if (text.problem !== undefined) yield { type: 'PROBLEM', problem: text.problem };
  for await (const { line, fields, fault } of readCsv(text.chunks(), delimiter)) {
    if (line <= headerLine) continue;
    if (fault !== undefined) {
      yield { type: 'PROBLEM', problem: faultProblem(line, fault) };
      continue;
    }
    if (fields.slice(columns.length).some((field) => field.trim() !== '')) {
      const message = `The row has ${fields.length} columns where the header has ${columns.length}, and it can't be told which is which. Put quotes around values that hold the delimiter.`;
      yield { type: 'PROBLEM', problem: problem('REJECTED', line, 'COLUMN_COUNT', message) };
      continue;
    }
    const cells = columns.map((name, at) => [name, textOfCell((fields[at] ?? '').trim())] as const);
    yield {
      line,
      values: new Map(cells.filter(([name, cell]) => name !== '' && cell !== '' && !isMissing(name, cell))),
    };
  }
}

/** R writes what is missing as `NA`, which is a name in some languages. */
function isMissing(column: string, cell: string): boolean {
  return cell === 'NA' && !/name$|^label$/.test(column);
}

function severalEgos({ file }: EgorTable, line: number): AmbitError {
  return new AmbitError(
    'IMPORT_UNREADABLE',
    `The tables hold several egos (${file.name}, line ${line}). A network has one: keep the rows of one egoID.`,
  );
}
