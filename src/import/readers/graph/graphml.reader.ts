import type { ImportFile, Reader } from '../../reader.type.ts';
import { problem } from '../problems.ts';
import { itemOf, setIfAbsent, type OpenElement } from './element-stack.ts';
import { attributeName, type GraphItem } from './graph-item.type.ts';
import { graphEvents } from './graph-records.ts';
import { hasRootElement, xmlEvents } from './xml-stream.ts';

interface Key {
  readonly name: string;
  /** `node`, `edge`, `graph`, `all`, … */
  readonly isFor: string;
  default?: string;
}

/** GraphML (http://graphml.graphdrawing.org/specification.html): nodes are persons, edges are ties between them. */
export const graphmlReader: Reader = {
  format: 'GRAPHML',
  platform: 'OTHER',
  tiesToEgo: false,
  recognises: (file) => hasRootElement(file, 'graphml'),
  read: (file) => graphEvents(() => graphmlItems(file)),
};

/** Nested graphs count like the outer one; ports are passed over; an edge between more than two is no tie. */
async function* graphmlItems(file: ImportFile): AsyncGenerator<GraphItem> {
  const keys = new Map<string, Key>();
  const open: OpenElement[] = [];
  let key: Key | undefined;
  let data: Key | undefined;
  let text: string | undefined;
  for await (const event of xmlEvents(file)) {
    if (event.type === 'PROBLEM') {
      yield event;
      continue;
    }
    if (event.type === 'TEXT') {
      if (text !== undefined) text += event.text;
      continue;
    }
    if (event.type === 'OPEN') {
      const { name, line: row, attributes } = event;
      if (name === 'node' || name === 'edge') {
        open.push({ type: name === 'node' ? 'NODE' : 'EDGE', row, xml: attributes, attributes: new Map() });
      } else if (name === 'key') {
        const id = attributes.get('id') ?? '';
        key = { name: attributeName(attributes.get('attr.name') ?? id), isFor: attributes.get('for') ?? 'all' };
        keys.set(id, key);
      } else if (name === 'data') {
        const id = attributes.get('key') ?? '';
        data = keys.get(id) ?? { name: attributeName(id), isFor: 'all' };
        text = '';
      } else if (name === 'default') {
        text = '';
      } else if (name === 'NodeLabel') {
        // yEd keeps the label inside its drawing of the node.
        data = { name: 'label', isFor: 'node' };
        text = '';
      } else if (name === 'hyperedge') {
        const message = 'An edge between more than two nodes is not a tie; it was left out.';
        yield { type: 'PROBLEM', problem: problem('REJECTED', row, 'HYPEREDGE', message) };
      }
      continue;
    }
    if (event.name === 'default' && key !== undefined && text !== undefined) {
      key.default = text;
      text = undefined;
    } else if (event.name === 'key') {
      key = undefined;
    } else if (event.name === 'data' || event.name === 'NodeLabel') {
      const element = open.at(-1);
      if (element !== undefined && data !== undefined && applies(data, element)) {
        setIfAbsent(element.attributes, data.name, text);
      }
      data = text = undefined;
    } else if (event.name === 'node' || event.name === 'edge') {
      const element = open.pop();
      if (element === undefined) continue;
      for (const known of keys.values()) {
        if (applies(known, element)) setIfAbsent(element.attributes, known.name, known.default);
      }
      yield itemOf(element);
    }
  }
}

/** The data of a port is inside its node, but not the node's. */
function applies(key: Key, element: OpenElement): boolean {
  return key.isFor === 'all' || key.isFor.toUpperCase() === element.type;
}
