import type { AmbitTie } from '../../import/ambit-json/ambit-file.type.ts';
import { PERSON_ATTRIBUTES, TIE_ATTRIBUTES } from '../attributes.ts';
import { EGO_ID, type ExportedNetwork, type ExportedPerson } from '../exported-network.type.ts';
import { csvRow } from './csv-row.ts';

/** A table of the set, as a file of the archive. */
export interface ExportedTable {
  readonly fileName: string;
  readonly rows: Iterable<string>;
}

/** Said by the table a person stands in. */
const COLUMNS = PERSON_ATTRIBUTES.filter(({ name }) => name !== 'ego' && name !== 'contact');

/**
 * The network in the three tables of R's egor (`threefiles_to_egor`, with the columns it expects): the ego, the alters with
 * their ties to the ego, the ties among alters. Whoever is no contact is no alter of egor's and stands, with their ties, in two
 * more tables, which are there only when somebody is in them.
 */
export function exportedTables({ ego, persons, ties }: ExportedNetwork): readonly ExportedTable[] {
  const egoTies = new Map(
    ties.filter(({ a, b }) => a === EGO_ID || b === EGO_ID).map((tie) => [tie.a === EGO_ID ? tie.b : tie.a, tie]),
  );
  const alters = persons.filter(({ isContact }) => isContact);
  const others = persons.filter(({ isContact }) => !isContact);
  const isAlter = new Set(alters.map(({ id }) => id));
  const outer = ties.filter(({ a, b }) => a !== EGO_ID && b !== EGO_ID);
  const among = outer.filter(({ a, b }) => isAlter.has(a) && isAlter.has(b));
  const beyond = outer.filter(({ a, b }) => !isAlter.has(a) || !isAlter.has(b));
  return [
    { fileName: 'ego.csv', rows: egoRows(ego) },
    { fileName: 'alters.csv', rows: personRows(alters, egoTies) },
    { fileName: 'alter-ties.csv', rows: tieRows(among) },
    ...(others.length === 0 ? [] : [{ fileName: 'others.csv', rows: personRows(others, egoTies) }]),
    ...(beyond.length === 0 ? [] : [{ fileName: 'other-ties.csv', rows: tieRows(beyond) }]),
  ];
}

function* egoRows(ego: ExportedPerson): Generator<string> {
  yield csvRow(['egoID', 'name', ...COLUMNS.map(({ name }) => name)]);
  yield csvRow([EGO_ID, ego.name, ...COLUMNS.map((column) => column.of(ego))]);
}

function* personRows(persons: readonly ExportedPerson[], egoTies: ReadonlyMap<string, AmbitTie>): Generator<string> {
  const tieColumns = ['tied', ...TIE_ATTRIBUTES.map(({ name }) => name)];
  yield csvRow(['egoID', 'alterID', 'name', ...COLUMNS.map(({ name }) => name), ...tieColumns]);
  for (const person of persons) {
    const tie = egoTies.get(person.id);
    const said = tie === undefined ? [] : ['true', ...TIE_ATTRIBUTES.map((attribute) => attribute.of(tie))];
    const cells = tieColumns.map((_, at) => said[at]);
    yield csvRow([EGO_ID, person.id, person.name, ...COLUMNS.map((column) => column.of(person)), ...cells]);
  }
}

function* tieRows(ties: readonly AmbitTie[]): Generator<string> {
  yield csvRow(['egoID', 'Source', 'Target', ...TIE_ATTRIBUTES.map(({ name }) => name)]);
  for (const tie of ties) yield csvRow([EGO_ID, tie.a, tie.b, ...TIE_ATTRIBUTES.map((attribute) => attribute.of(tie))]);
}
