import { describe, expect, test } from '@jest/globals';
import { openImportFile } from '../../../src/import/import-file.ts';
import { graphmlReader } from '../../../src/import/readers/graph/graphml.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { brief, memoryFile, readAll, SHARED_DATA, sharedFile, type ReadResult } from './support.ts';
import { cpuTime } from '../../support/cpu-time.ts';

function graphml(body: string, keys = ''): Promise<ReadResult> {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys}<graph edgedefault="undirected">\n${body}\n</graph></graphml>`;
  const file = memoryFile(text, 11);
  expect(graphmlReader.recognises(file)).toBe(true);
  return readAll(graphmlReader, file);
}

/** `<key>`s whose id is not their name, as yEd and Gephi number them. */
const KEYS = ['label', 'uid', 'email', 'url', 'handle', 'organization', 'title', 'sector', 'tags', 'ego']
  .map((name, at) => `<key id="n${at}" for="node" attr.name="${name}" attr.type="string"/>`)
  .concat(
    ['weight', 'strength', 'since', 'until', 'lastContact', 'kinds'].map(
      (name, at) => `<key id="e${at}" for="edge" attr.name="${name}"/>`,
    ),
  )
  .join('');
const LAUGHS = `<!DOCTYPE graphml [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};&a${i};&a${i};&a${i};&a${i};&a${i};&a${i};&a${i};">`).join('')}]><graphml><graph><node id="&a30;"/></graph></graphml>`;

const PAIR = '<node id="a"/><node id="b"/>\n';

describe('GraphML', () => {
  test('names the nodes first, of which ties are, where an edge stands before one', async () => {
    const edges = '<edge source="a" target="b"/>';
    const text = `<graphml><graph>${edges}<node id="a"/>${edges}<node id="b"/></graph></graphml>`;
    const kinds: string[] = [];
    for await (const event of graphmlReader.read(memoryFile(text)))
      kinds.push(event.type === 'RECORD' ? event.record.kind : event.type);
    expect(kinds).toEqual(['PERSON', 'PERSON', 'TIE', 'TIE']);
  });

  test('reads a node by the names of its keys and an edge with all it may state', async () => {
    const { persons, ties, problems } = await graphml(
      `<node id="a"><data key="n0">Ann &amp; Poe</data><data key="n1">u1</data><data key="n2">ann@example.org; ann@work.example</data>
       <data key="n3">https://www.linkedin.com/in/ann-poe?x=1</data><data key="n5">Acme</data><data key="n6">CFO</data><data key="n7">64.1</data><data key="n8">x, y</data></node>
<node id="b"/>
<edge source="a" target="b"><data key="e1">0.64</data><data key="e0">9</data><data key="e2">2019-05-01</data><data key="e3">2020-01-01T00:00:00Z</data><data key="e4">2019-12-24</data><data key="e5">colleague|co-owner</data></edge>`,
      KEYS,
    );
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 4,
        externalId: 'a',
        name: { full: 'Ann & Poe' },
        uid: 'u1',
        emails: ['ann@example.org', 'ann@work.example'],
        profiles: [{ platform: 'LINKEDIN', url: 'https://www.linkedin.com/in/ann-poe', handle: 'ann-poe' }],
        positions: [{ organization: 'Acme', title: 'CFO', sector: '64.1', primary: true }],
        tags: ['x', 'y'],
      },
      { kind: 'PERSON', row: 6, externalId: 'b', name: { full: 'b' } },
    ]);
    expect(ties).toEqual([
      {
        kind: 'TIE',
        row: 7,
        a: 'a',
        b: 'b',
        strength: 0.64,
        since: '2019-05-01',
        until: '2020-01-01',
        lastContact: '2019-12-24',
        kinds: ['COLLEAGUE', 'CO_OWNER'],
      },
    ]);
  });

  test.each([
    ['3', 0.75],
    ['1', 0.5],
    ['.5', 1 / 3],
    ['1e3', 1000 / 1001],
  ])('makes a strength of weight %s', async (weight, strength) => {
    const { ties } = await graphml(`${PAIR}<edge source="a" target="b"><data key="weight">${weight}</data></edge>`);
    expect(ties[0]?.strength).toBeCloseTo(strength, 12);
  });

  test.each([
    ['weight', '0'],
    ['weight', '-1'],
    ['weight', 'heavy'],
    ['weight', 'Infinity'],
    ['weight', '1e999'],
    ['strength', '1.01'],
    ['strength', '-0.1'],
    ['strength', 'NaN'],
  ])('rejects an edge of %s %s', async (name, value) => {
    const { ties, problems } = await graphml(
      `${PAIR}<edge source="a" target="b"><data key="${name}">${value}</data></edge>`,
    );
    expect(ties).toEqual([]);
    expect(brief(problems)).toEqual([`REJECTED BAD_${name.toUpperCase()} 5 ${name}`]);
  });

  test('states no strength where there is no weight, applies defaults of keys', async () => {
    const plain = await graphml(`${PAIR}<edge source="a" target="b"><data key="weight"> </data></edge>`);
    expect(plain.ties[0]).not.toHaveProperty('strength');
    const byDefault = await graphml(
      `${PAIR}<edge source="a" target="b"/>`,
      '<key id="w" for="edge" attr.name="weight"><default>1</default></key><key id="l" for="node" attr.name="organization"><default>Acme</default></key>',
    );
    expect(byDefault.ties[0]?.strength).toBe(0.5);
    expect(byDefault.persons[0]?.positions).toEqual([{ organization: 'Acme', primary: true }]);
  });

  test('reads edges before their nodes, rejects dangling ones, skips loops, rejects hyperedges', async () => {
    const { ties, problems } = await graphml(
      `<edge source="a" target="b"/>\n<edge source="a" target="nobody"/>\n<edge source="nobody" target="a"/>\n<edge source="a" target="a"/>\n<hyperedge><endpoint node="a"/></hyperedge>\n<edge source="a"/>\n${PAIR}`,
    );
    expect(ties).toHaveLength(1);
    expect(brief(problems)).toEqual([
      'REJECTED DANGLING_EDGE 5 target',
      'REJECTED DANGLING_EDGE 6 source',
      'SKIPPED SELF_LOOP 7',
      'REJECTED HYPEREDGE 8',
      'REJECTED NO_ID 9 target',
    ]);
  });

  test('reads nested graphs and passes over ports', async () => {
    const { persons, ties, problems } = await graphml(
      `<node id="g"><data key="n0">Group</data><port name="p"><data key="p0">port</data></port><graph edgedefault="directed"><node id="a"><data key="n0">Ann</data></node><edge source="a" target="g" sourceport="p"/></graph></node>`,
      `${KEYS}<key id="p0" for="port" attr.name="organization"/>`,
    );
    expect(problems).toEqual([]);
    expect(persons.map((person) => [person.externalId, person.name.full])).toEqual([
      ['a', 'Ann'],
      ['g', 'Group'],
    ]);
    expect(persons[1]).not.toHaveProperty('positions');
    expect(ties).toHaveLength(1);
  });

  test.each([
    ['by its id', '<node id="ego"><data key="n0">Me</data></node><node id="b"/><edge source="b" target="ego"/>'],
    ['by a mark', '<node id="me"><data key="n9">true</data></node><node id="b"/><edge source="b" target="me"/>'],
  ])('takes the ego %s for no person', async (_label, body) => {
    const { persons, ties } = await graphml(body, KEYS);
    expect(persons.map((person) => person.externalId)).toEqual(['b']);
    expect(ties).toMatchObject([{ a: 'b', b: 'ego' }]);
  });

  test('warns of a second ego, rejects a second node of one id and a node without', async () => {
    const { persons, problems } = await graphml(
      '<node id="m"><data key="n9">true</data></node><node id="n"><data key="n9">1</data></node>\n<node id="n"/>\n<node/>',
      KEYS,
    );
    expect(persons.map((person) => person.externalId)).toEqual(['n']);
    expect(brief(problems)).toEqual(['WARNING SECOND_EGO 4 ego', 'REJECTED DUPLICATE_ID 5 id', 'REJECTED NO_ID 6 id']);
  });

  test('warns of a bad date, kind and code and keeps the rest', async () => {
    const { persons, ties, problems } = await graphml(
      '<node id="a"><data key="n7">banking</data></node><node id="b"/><edge source="a" target="b"><data key="e2">2019-02-30</data><data key="e5">FRIEND,FOE</data></edge>',
      KEYS,
    );
    expect(brief(problems)).toEqual([
      'WARNING BAD_CODE 4 sector',
      'WARNING BAD_DATE 4 since',
      'WARNING BAD_KIND 4 kinds',
    ]);
    expect(persons[0]).not.toHaveProperty('positions');
    expect(ties[0]).toEqual({ kind: 'TIE', row: 4, a: 'a', b: 'b', kinds: ['FRIEND'] });
  });

  test('finds the label in a drawing of yEd, and text in CDATA', async () => {
    const { persons } = await graphml(
      '<node id="n0"><data key="d5"><y:ShapeNode xmlns:y="y"><y:NodeLabel>Ann<![CDATA[ & Bob]]></y:NodeLabel></y:ShapeNode></data></node>',
    );
    expect(persons[0]?.name.full).toBe('Ann & Bob');
  });

  test.each([
    ['a DOCTYPE', '<!DOCTYPE graphml [<!ENTITY a "aaaa">]><graphml><graph/></graphml>', /DOCTYPE/],
    ['a billion laughs', LAUGHS, /DOCTYPE/],
    ['a file of another', '<!DOCTYPE graphml SYSTEM "file:///etc/passwd"><graphml/>', /DOCTYPE/],
    ['an entity', '<graphml><graph><node id="&a;"/></graph></graphml>', /well-formed/],
    ['an end in the middle', '<graphml><graph><node id="a"/>', /well-formed/],
    ['a wrong end tag', '<graphml><graph></graphml>', /well-formed/],
    ['too many levels', `<graphml>${'<node id="a">'.repeat(200)}`, /nests/],
    ['a text without end', `<graphml><graph><data key="x">${'x'.repeat(3_000_000)}`, /without end/],
    ['an attribute without end', `<graphml><graph><node id="${'x'.repeat(3_000_000)}`, /without end/],
  ])('yields nothing of a file with %s', async (_label, text, message) => {
    const file = memoryFile(text);
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const event of graphmlReader.read(file)) seen.push(event);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE', message: expect.stringMatching(message) });
    expect(seen).toEqual([]);
  });

  test('keeps no text without end of one value, and says that the value is too long', async () => {
    const text = `<node id="a"><data key="n0">${'<![CDATA[xxxxxxxxxxxxxxxx]]>'.repeat(20_000)}</data></node>`;
    const { persons, problems } = await graphml(text, KEYS);
    expect(persons[0]?.name.full).toBe('a');
    expect(brief(problems)).toEqual(['WARNING FIELD_TOO_LONG 4 label']);
  });

  test('refuses more attributes than any tool defines, in no time', async () => {
    const started = cpuTime();
    const keys = Array.from(
      { length: 20_000 },
      (_, i) => `<key id="k${i}" attr.name="k${i}"><default>1</default></key>`,
    );
    const file = memoryFile(`<graphml>${keys.join('')}<graph>${'<node id="a"/>'.repeat(1_000)}</graph></graphml>`);
    await expect(readAll(graphmlReader, file)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(cpuTime() - started).toBeLessThan(5_000);
  });

  test('reads the encoding that the file declares', async () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-2"?><graphml><graph><node id="a"><data key="name">\xf3\xb6</data></node></graph></graphml>';
    const { persons } = await readAll(graphmlReader, memoryFile(Buffer.from(text, 'latin1')));
    expect(persons[0]?.name.full).toBe('óś');
  });

  (SHARED_DATA ? test : test.skip)('reads the shared committees of the congress sample', async () => {
    const file = await openImportFile(sharedFile('congress', 'shared-committees.graphml'));
    expect(recogniseReader(file)).toBe(graphmlReader);
    const { persons, ties, problems } = await readAll(graphmlReader, file);
    expect(problems).toEqual([]);
    expect(persons).toHaveLength(504);
    expect(persons[0]).toEqual({
      kind: 'PERSON',
      row: 7,
      externalId: 'A000055',
      uid: 'A000055',
      name: { full: 'Robert B. Aderholt' },
    });
    expect(ties).toHaveLength(5605);
    expect(ties.at(-1)).toMatchObject({ a: 'W000821', b: 'W000829', strength: 0.75 });
  });
});
