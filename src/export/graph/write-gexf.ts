import { PERSON_ATTRIBUTES, TIE_ATTRIBUTES, type Attribute } from '../attributes.ts';
import type { ExportedNetwork } from '../exported-network.type.ts';
import { xmlText } from './xml-text.ts';

/** The weight is an attribute of the edge itself in GEXF. */
const EDGE_ATTRIBUTES = TIE_ATTRIBUTES.filter(({ name }) => name !== 'weight');
const WEIGHT = TIE_ATTRIBUTES.find(({ name }) => name === 'weight');

/**
 * The network as GEXF 1.3 (https://gexf.net/schema.html), undirected, as Gephi reads it. The ego is the node `ego`. Dates are
 * attributes, not spells: a spell without an end would hide ties in Gephi's timeline.
 */
export function* writeGexf(network: ExportedNetwork, now: Date): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `  <meta lastmodifieddate="${now.toISOString().slice(0, 10)}">\n    <creator>Ambit</creator>\n`;
  yield `    <description>${xmlText(network.name)}</description>\n  </meta>\n`;
  yield '  <graph defaultedgetype="undirected" mode="static">\n';
  yield definitions('node', PERSON_ATTRIBUTES);
  yield definitions('edge', EDGE_ATTRIBUTES);
  yield '    <nodes>\n';
  for (const person of [network.ego, ...network.persons]) {
    const values = attributeValues(PERSON_ATTRIBUTES, person);
    yield `      <node id="${xmlText(person.id)}" label="${xmlText(person.name)}">${values}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  let id = 0;
  for (const tie of network.ties) {
    const weight = WEIGHT?.of(tie);
    const weighed = weight === undefined ? '' : ` weight="${weight}"`;
    const ends = `source="${xmlText(tie.a)}" target="${xmlText(tie.b)}"`;
    yield `      <edge id="${id++}" ${ends}${weighed}>${attributeValues(EDGE_ATTRIBUTES, tie)}</edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function definitions<T>(className: 'node' | 'edge', attributes: readonly Attribute<T>[]): string {
  const lines = attributes.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `    <attributes class="${className}">\n${lines.join('')}    </attributes>\n`;
}

function attributeValues<T>(attributes: readonly Attribute<T>[], item: T): string {
  const values = attributes
    .map((attribute) => ({ name: attribute.name, value: attribute.of(item) }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => `<attvalue for="${name}" value="${xmlText(value ?? '')}"/>`);
  return values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`;
}
