import type { Reader } from '../../reader.type.ts';
import type { AttributeDefinition } from './attribute-definitions.ts';
import { attributeName } from './graph-item.type.ts';
import { graphItems, type GraphDialect } from './graph-items.ts';
import { graphEvents } from './graph-records.ts';
import { hasRootElement } from './xml-stream.ts';

/** GEXF 1.2 and 1.3 (https://gexf.net/schema.html), as Gephi writes it: nodes are persons, edges are ties between them. */
export const gexfReader: Reader = {
  format: 'GEXF',
  platform: 'OTHER',
  tiesToEgo: false,
  recognises: (file) => hasRootElement(file, 'gexf'),
  read: (file) => graphEvents(() => graphItems(file, GEXF)),
};

const GEXF: GraphDialect = {
  ownAttributes: { NODE: ['label'], EDGE: ['weight', 'start', 'end'] },
  meaningOf: ({ name, attributes }, parent) => {
    if (name === 'attribute') {
      const id = attributes.get('id') ?? '';
      const definition: AttributeDefinition = {
        id,
        name: attributeName(attributes.get('title') ?? id),
        appliesTo: appliesTo(parent?.attributes.get('class')),
      };
      return { type: 'DEFINITION', definition };
    }
    if (name !== 'attvalue') return undefined;
    // `id` is what `for` was called in 1.1.
    const id = attributes.get('for') ?? attributes.get('id') ?? '';
    return { type: 'VALUE', id, value: attributes.get('value') ?? '' };
  },
};

function appliesTo(className: string | undefined): AttributeDefinition['appliesTo'] {
  return className === 'node' ? 'NODE' : className === 'edge' ? 'EDGE' : 'NONE';
}
