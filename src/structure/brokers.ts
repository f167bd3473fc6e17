import type { NetworkGraphs } from './network-graphs.ts';

/** A contact by whom one reaches people who are no contacts, or who links circles that are not linked otherwise. */
export interface BrokerRow {
  readonly person: string;
  /** Persons known there who are no contacts of the ego. */
  readonly opens: number;
  /** Those of them whom no other contact knows. */
  readonly opensAlone: number;
  /** Parts that the persons known there fall into without the broker and the ego. */
  readonly circles: number;
  /** Of those opened, who fit the goal by half at least; null without a goal. */
  readonly fitting: number | null;
  readonly fittingAlone: number | null;
  readonly superConnector: boolean;
}

const FITS = 0.5;
const SUPER_SHARE = 0.05;
const SUPER_MIN = 10;

/**
 * The contacts who broker, the best first: by what they open for the goal, people whom nobody else opens counting twice;
 * without a goal by how many circles they link and how many people they open.
 * @param fitOf best fit to the goal of a person by index; null: for no goal
 */
export function brokersOf(graphs: NetworkGraphs, fitOf: ((index: number) => number) | null): readonly BrokerRow[] {
  const { others, contacts } = graphs;
  const isContact = new Uint8Array(others.size);
  for (const { index } of contacts) isContact[index] = 1;
  const doors = new Int32Array(others.size);
  for (const { index } of contacts) for (const other of others.neighboursOf(index)) doors[other]! += 1;
  const degrees = contacts.map(({ index }) => others.degreeOf(index)).sort((a, b) => b - a);
  const superDegree = Math.max(SUPER_MIN, degrees[Math.floor(degrees.length * SUPER_SHARE)] ?? Infinity);
  return contacts
    .map(({ id, index }) => {
      const opened = [...others.neighboursOf(index)].filter((other) => isContact[other] === 0);
      const alone = opened.filter((other) => doors[other] === 1);
      const fitting = fitOf === null ? null : opened.filter((other) => fitOf(other) >= FITS).length;
      const fittingAlone = fitOf === null ? null : alone.filter((other) => fitOf(other) >= FITS).length;
      const value =
        fitOf === null ? 0 : opened.reduce((sum, other) => sum + fitOf(other) * (doors[other] === 1 ? 2 : 1), 0);
      const row: BrokerRow = {
        person: id,
        opens: opened.length,
        opensAlone: alone.length,
        circles: circlesAround(graphs, index),
        fitting,
        fittingAlone,
        superConnector: others.degreeOf(index) >= superDegree,
      };
      return { row, value };
    })
    .filter(({ row }) => row.opens > 0 || row.circles > 1)
    .sort(
      (a, b) =>
        b.value - a.value ||
        b.row.circles - a.row.circles ||
        b.row.opens - a.row.opens ||
        (a.row.person < b.row.person ? -1 : 1),
    )
    .map(({ row }) => row);
}

/** Into how many parts the neighbours of a person fall, tied only among themselves. */
function circlesAround({ others }: NetworkGraphs, node: number): number {
  const around = others.neighboursOf(node);
  const left = new Set(around);
  let circles = 0;
  for (const each of around) {
    if (!left.delete(each)) continue;
    circles += 1;
    const open = [each];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const other of others.neighboursOf(next)) if (left.delete(other)) open.push(other);
  }
  return circles;
}
