import type { ImportProblem } from '../../reader.type.ts';

/** What a graph file says, whichever format it is in; names of attributes are folded to letters and digits. */
export type GraphItem = GraphNode | GraphEdge | { readonly type: 'PROBLEM'; readonly problem: ImportProblem };

export interface GraphNode {
  readonly type: 'NODE';
  /** 1-based line of the element. */
  readonly row: number;
  readonly id: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface GraphEdge {
  readonly type: 'EDGE';
  readonly row: number;
  readonly source: string;
  readonly target: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** `lastContact`, `last_contact` and `Last contact` are one attribute. */
export function attributeName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
