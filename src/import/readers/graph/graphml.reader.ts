import type { Reader } from '../../reader.type.ts';
import { problem } from '../problems.ts';
import type { AttributeDefinition } from './attribute-definitions.ts';
import { attributeName } from './graph-item.type.ts';
import { graphItems, type GraphDialect } from './graph-items.ts';
import { graphEvents } from './graph-records.ts';
import { hasRootElement } from './xml-stream.ts';

/** GraphML (http://graphml.graphdrawing.org/specification.html): nodes are persons, edges are ties between them. */
export const graphmlReader: Reader = {
  format: 'GRAPHML',
  platform: 'OTHER',
  tiesToEgo: false,
  recognises: (file) => hasRootElement(file, 'graphml'),
  read: (file) => graphEvents(() => graphItems(file, GRAPHML)),
};

/** Ports are passed over; an edge between more than two is no tie. */
const GRAPHML: GraphDialect = {
  ownAttributes: { NODE: [], EDGE: [] },
  meaningOf: ({ name, line, attributes }) => {
    if (name === 'key') {
      const id = attributes.get('id') ?? '';
      const named = attributeName(attributes.get('attr.name') ?? id);
      return { type: 'DEFINITION', definition: { id, name: named, appliesTo: appliesTo(attributes.get('for')) } };
    }
    if (name === 'data') return { type: 'VALUE', id: attributes.get('key') ?? '' };
    // yEd keeps the label inside its drawing of the node.
    if (name.endsWith(':NodeLabel') || name === 'NodeLabel') return { type: 'LABEL' };
    if (name !== 'hyperedge') return undefined;
    const message = 'An edge between more than two nodes is not a tie; it was left out.';
    return { type: 'PROBLEM', problem: problem('REJECTED', line, 'HYPEREDGE', message) };
  },
};

/** The data of a port is inside its node, but not the node's. */
function appliesTo(isFor = 'all'): AttributeDefinition['appliesTo'] {
  if (isFor === 'node') return 'NODE';
  if (isFor === 'edge') return 'EDGE';
  return isFor === 'all' ? 'ALL' : 'NONE';
}
