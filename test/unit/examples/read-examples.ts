import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { EXAMPLE_SEED, EXAMPLE_TODAY, generateExamples } from '../../../examples/generate.ts';

/** What the generator returns, read by code that shares nothing with it or with the importers. */
export const files = generateExamples(EXAMPLE_SEED, EXAMPLE_TODAY);

export interface Journal {
  persons: {
    id: string;
    name: string;
    emails?: string[];
    profiles?: { url: string }[];
    positions?: { from?: string; to?: string }[];
    expertise?: { name: string; level: number }[];
    place?: object;
  }[];
  ties: {
    a: string;
    b: string;
    strength?: number;
    since: string;
    lastContact?: string;
    kinds: string[];
    private?: boolean;
  }[];
  interactions: { with: string[]; at: string; channel: string; minutes: number; goal?: string; outcome?: string }[];
  goals: Goal[];
}

export interface Goal {
  id: string;
  kind: string;
  help: string;
  status: string;
  weight: number;
  requirements: {
    id: string;
    label: string;
    weight: number;
    capacity: number;
    criteria: { dimension: string; value: string; level?: number; weight: number }[];
  }[];
}

export type Row = Record<
  'First Name' | 'Last Name' | 'URL' | 'Email Address' | 'Company' | 'Position' | 'Connected On',
  string
>;
export type Card = Partial<Record<'FN' | 'N' | 'ORG' | 'UID' | 'EMAIL' | 'TEL' | 'PROFILE', string>>;

export function textOf(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`not generated: ${name}`);
  return text;
}

export function readConnections(name: string): Row[] {
  return parse(textOf(name), { from_line: 4, columns: true }) as Row[];
}

export function groupByCompany(all: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of all) groups.set(row.Company, [...(groups.get(row.Company) ?? []), row]);
  return groups;
}

/** Enough of RFC 2426 for what the generator writes: unfold, cut at the colon, drop the parameters. */
export function readCards(name: string): Card[] {
  const lines = textOf(name)
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '');
  const found: Card[] = [];
  for (const line of lines) {
    const [, property = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    if (property === 'BEGIN') found.push({});
    const card = found.at(-1) ?? {};
    if (property === 'X-SOCIALPROFILE') card.PROFILE = value.replace('http://', 'https://');
    if (property === 'ORG') card.ORG = value.replace(/;$/, '').replace(/\\(.)/g, '$1');
    if (['FN', 'N', 'UID', 'EMAIL', 'TEL'].includes(property)) card[property as 'FN'] = value;
  }
  return found;
}

export interface GraphNode {
  readonly id: string;
  readonly uid?: string;
  readonly url?: string;
}
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly strength?: string;
  readonly weight?: string;
}

/** @throws Error where the XML is not well-formed. */
export function readGraph(name: string): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes: Record<string, string>[] = [];
  const edges: Record<string, string>[] = [];
  let current: Record<string, string> = {};
  let key = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (tag === 'node' || tag === 'edge') {
      current = { ...(attributes as Record<string, string>) };
      (tag === 'node' ? nodes : edges).push(current);
    }
    key = tag === 'data' ? String(attributes['key']) : '';
  });
  parser.on('text', (text) => {
    if (key !== '') current[key] = text;
  });
  parser.on('closetag', () => {
    key = '';
  });
  parser.write(textOf(name)).close();
  return { nodes: nodes as unknown as GraphNode[], edges: edges as unknown as GraphEdge[] };
}
