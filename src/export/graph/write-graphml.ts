import { PERSON_ATTRIBUTES, TIE_ATTRIBUTES, type Attribute } from '../attributes.ts';
import type { ExportedNetwork, ExportedPerson } from '../exported-network.type.ts';
import { xmlText } from './xml-text.ts';

const LABEL: Attribute<ExportedPerson> = { name: 'label', type: 'string', of: (person) => person.name };
const NODE_ATTRIBUTES = [LABEL, ...PERSON_ATTRIBUTES];

/**
 * The network as GraphML (http://graphml.graphdrawing.org/specification.html), undirected, as igraph, NetworkX and Gephi
 * read it: keys are called by what they are, for igraph and NetworkX take the name and Gephi the id. The ego is the node
 * `ego`, with everything that is known of it.
 */
export function* writeGraphml(network: ExportedNetwork): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const attribute of NODE_ATTRIBUTES) yield key('node', attribute);
  for (const attribute of TIE_ATTRIBUTES) yield key('edge', attribute);
  yield '  <graph id="network" edgedefault="undirected">\n';
  for (const person of [network.ego, ...network.persons]) {
    yield `    <node id="${xmlText(person.id)}">${data('n', NODE_ATTRIBUTES, person)}</node>\n`;
  }
  for (const tie of network.ties) {
    yield `    <edge source="${xmlText(tie.a)}" target="${xmlText(tie.b)}">${data('e', TIE_ATTRIBUTES, tie)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

/** GraphML's names of types are those of Java. */
function key<T>(appliesTo: 'node' | 'edge', { name, type }: Attribute<T>): string {
  const id = `${appliesTo === 'node' ? 'n' : 'e'}_${name}`;
  return `  <key id="${id}" for="${appliesTo}" attr.name="${name}" attr.type="${type === 'integer' ? 'int' : type}"/>\n`;
}

function data<T>(prefix: 'n' | 'e', attributes: readonly Attribute<T>[], item: T): string {
  return attributes
    .map((attribute) => {
      const value = attribute.of(item);
      return value === undefined ? '' : `<data key="${prefix}_${attribute.name}">${xmlText(value)}</data>`;
    })
    .join('');
}
