import { problem } from '../problems.ts';
import type { GraphItem } from './graph-item.type.ts';

/** A node or edge whose element is still open; a node may hold a whole graph, so these form a stack. */
export interface OpenElement {
  readonly type: 'NODE' | 'EDGE';
  readonly row: number;
  readonly xml: ReadonlyMap<string, string>;
  readonly attributes: Map<string, string>;
}

/** Sets a value that isn't there or is empty; what the element says itself goes before a default. */
export function setIfAbsent(attributes: Map<string, string>, name: string, value: string | undefined): void {
  const text = value?.trim() ?? '';
  if (text !== '' && !attributes.has(name)) attributes.set(name, text);
}

/** The item of an element that was closed, or the problem where it lacks what makes it one. */
export function itemOf(element: OpenElement): GraphItem {
  const { row, xml, attributes } = element;
  if (element.type === 'NODE') {
    const id = xml.get('id')?.trim() ?? '';
    if (id !== '') return { type: 'NODE', row, id, attributes };
    return { type: 'PROBLEM', problem: problem('REJECTED', row, 'NO_ID', 'The node has no id.', 'id') };
  }
  const source = xml.get('source')?.trim() ?? '';
  const target = xml.get('target')?.trim() ?? '';
  if (source !== '' && target !== '') return { type: 'EDGE', row, source, target, attributes };
  const field = source === '' ? 'source' : 'target';
  return { type: 'PROBLEM', problem: problem('REJECTED', row, 'NO_ID', `The edge has no ${field}.`, field) };
}
