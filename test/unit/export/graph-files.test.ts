import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import graphology from 'graphology';
import parseGexf from 'graphology-gexf';
import parseGraphml from 'graphology-graphml';
import type { ExportedNetwork } from '../../../src/export/exported-network.type.ts';
import { writeGexf } from '../../../src/export/graph/write-gexf.ts';
import { writeGraphml } from '../../../src/export/graph/write-graphml.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { memoryFile, readAll, type ReadResult } from '../import/support.ts';
import { MADE_UP, madeUpPerson } from './made-up-network.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const Graph = graphology.default ?? graphology;

const FORMATS = {
  GRAPHML: (network: ExportedNetwork) => [...writeGraphml(network)].join(''),
  GEXF: (network: ExportedNetwork) => [...writeGexf(network, NOW)].join(''),
};
type Format = keyof typeof FORMATS;
const formats = Object.keys(FORMATS) as Format[];

async function readBack(text: string, format: Format): Promise<ReadResult> {
  const file = memoryFile(text, 777);
  const reader = recogniseReader(file);
  expect(reader.format).toBe(format);
  return readAll(reader, file);
}

describe.each(formats)('a network as %s', (format) => {
  test('comes back through the reader: names, accounts, addresses, tags, current position, ties with their dates', async () => {
    const { persons, ties, egos, problems } = await readBack(FORMATS[format](MADE_UP), format);
    expect(problems).toEqual([]);
    expect(persons.map(({ name }) => name.full)).toEqual(MADE_UP.persons.map(({ name }) => name));
    expect(persons[0]).toMatchObject({
      externalId: 'p1',
      uid: MADE_UP.persons[0]?.uid,
      name: { given: 'Zoë', family: 'Quill & Søn' },
      emails: ['zoe@quill.example', 'z.q@work.example'],
      phones: ['+33612345678', '01 99 00 11 22'],
      positions: [
        {
          organization: 'Quill; Pens, Inc.',
          title: 'CFO',
          sector: 'K',
          seniority: 4,
          primary: true,
          classified: ['sector', 'seniority'],
        },
      ],
      expertise: [{ name: 'venture finance' }],
      place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
      tags: ['=HYPERLINK("http://evil.example")', 'school, Rennes', '+1'],
    });
    expect(persons[0]?.profiles).toHaveLength(3);
    expect(persons[0]?.profiles).toEqual(
      expect.arrayContaining([
        { platform: 'LINKEDIN', handle: 'zoe-quill', url: 'https://www.linkedin.com/in/zoe-quill' },
        expect.objectContaining({ platform: 'TWITTER', accountId: '824308056351735809' }),
        expect.objectContaining({ platform: 'MASTODON', handle: 'zoe@made.example' }),
      ]),
    );
    expect(ties.map(({ kind: _kind, row: _row, ...tie }) => tie)).toEqual(MADE_UP.ties);
    expect(egos).toMatchObject([
      {
        externalId: 'ego',
        name: { full: 'Ada "the" Alder-Ōkubo' },
        emails: ['ada@alder.example'],
        positions: [{ organization: 'Alder & Sons', title: 'Founder' }],
        tags: ['me'],
      },
    ]);
  });

  test('is what graphology reads, with everything of ego and ties', () => {
    const text = FORMATS[format](MADE_UP);
    const graph = format === 'GEXF' ? parseGexf.parse(Graph, text) : parseGraphml.parse(Graph, text);
    expect([graph.order, graph.size, graph.type]).toEqual([5, 5, format === 'GEXF' ? 'undirected' : graph.type]);
    expect(graph.getNodeAttributes('ego')).toMatchObject({ ego: true, organization: 'Alder & Sons' });
    expect(graph.getNodeAttribute('p1', 'label')).toBe('Zoë <Quill> & Søn');
    const [edge = ''] = graph.edges('ego', 'p1');
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      weight: 0.64,
      strength: 0.64,
      since: '2019-05-01',
      private: true,
    });
  });

  test('holds any name and tag there is, but for what XML cannot', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 4 }), async (name, tags) => {
        const readable = (value: string): string =>
          value.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').trim();
        fc.pre(readable(name) !== '');
        const network = { ...MADE_UP, persons: [madeUpPerson(1, { name, tags })], ties: [] };
        const { persons, problems } = await readBack(FORMATS[format](network), format);
        expect(problems).toEqual([]);
        expect(persons[0]?.name.full).toBe(readable(name));
        const kept = [...new Set(tags.map(readable).filter((tag) => tag !== ''))];
        expect([...new Set((persons[0]?.tags ?? []).map(readable))].filter((tag) => tag !== '')).toEqual(kept);
      }),
      { numRuns: 100 },
    );
  });
});
