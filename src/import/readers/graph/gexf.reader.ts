import type { ImportFile, Reader } from '../../reader.type.ts';
import { itemOf, setIfAbsent, type OpenElement } from './element-stack.ts';
import { attributeName, type GraphItem } from './graph-item.type.ts';
import { graphEvents } from './graph-records.ts';
import { hasRootElement, xmlEvents } from './xml-stream.ts';

interface Definition {
  readonly name: string;
  default?: string;
}

/** Attributes of the elements themselves that mean something here; `weight` counts where no attvalue of that name is. */
const NODE_XML = ['label'];
const EDGE_XML = ['weight', 'start', 'end'];

/** GEXF 1.2 and 1.3 (https://gexf.net/schema.html), as Gephi writes it: nodes are persons, edges are ties between them. */
export const gexfReader: Reader = {
  format: 'GEXF',
  platform: 'OTHER',
  tiesToEgo: false,
  recognises: (file) => hasRootElement(file, 'gexf'),
  read: (file) => graphEvents(() => gexfItems(file)),
};

async function* gexfItems(file: ImportFile): AsyncGenerator<GraphItem> {
  const definitions = { node: new Map<string, Definition>(), edge: new Map<string, Definition>() };
  const open: OpenElement[] = [];
  let definitionsOf: 'node' | 'edge' | undefined;
  let definition: Definition | undefined;
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
      const owner = open.at(-1);
      if (name === 'node' || name === 'edge') {
        open.push({ type: name === 'node' ? 'NODE' : 'EDGE', row, xml: attributes, attributes: new Map() });
      } else if (name === 'attributes') {
        const className = attributes.get('class');
        definitionsOf = className === 'node' || className === 'edge' ? className : undefined;
      } else if (name === 'attribute' && definitionsOf !== undefined) {
        const id = attributes.get('id') ?? '';
        definition = { name: attributeName(attributes.get('title') ?? id) };
        definitions[definitionsOf].set(id, definition);
      } else if (name === 'default') {
        text = '';
      } else if (name === 'attvalue' && owner !== undefined) {
        // `id` is what `for` was called in 1.1.
        const id = attributes.get('for') ?? attributes.get('id') ?? '';
        const known = definitions[owner.type === 'NODE' ? 'node' : 'edge'].get(id);
        setIfAbsent(owner.attributes, known?.name ?? attributeName(id), attributes.get('value'));
      }
      continue;
    }
    if (event.name === 'default' && definition !== undefined && text !== undefined) {
      definition.default = text;
      text = undefined;
    } else if (event.name === 'attribute') {
      definition = undefined;
    } else if (event.name === 'attributes') {
      definitionsOf = undefined;
    } else if (event.name === 'node' || event.name === 'edge') {
      const element = open.pop();
      if (element === undefined) continue;
      for (const name of event.name === 'node' ? NODE_XML : EDGE_XML) {
        setIfAbsent(element.attributes, name, element.xml.get(name));
      }
      for (const { name, default: value } of definitions[event.name].values()) {
        setIfAbsent(element.attributes, name, value);
      }
      yield itemOf(element);
    }
  }
}
