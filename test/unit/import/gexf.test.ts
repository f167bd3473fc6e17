import { describe, expect, test } from '@jest/globals';
import { gexfReader } from '../../../src/import/readers/graph/gexf.reader.ts';
import { memoryFile, readAll, type ReadResult } from './support.ts';

function gexf(body: string, version = '1.3'): Promise<ReadResult> {
  const file = memoryFile(
    `<gexf xmlns="http://gexf.net/${version}" xmlns:viz="http://gexf.net/${version}/viz" version="${version}"><meta><creator>x</creator></meta>\n<graph>${body}</graph></gexf>`,
    13,
  );
  expect(gexfReader.recognises(file)).toBe(true);
  return readAll(gexfReader, file);
}

describe('GEXF', () => {
  test.each(['1.2draft', '1.3'])('reads nodes, attribute values, weights and dates of version %s', async (version) => {
    const { persons, ties, problems } = await gexf(
      `<attributes class="node"><attribute id="0" title="Organization" type="string"><default>Acme</default></attribute><attribute id="1" title="uid"/></attributes>
<attributes class="edge"><attribute id="0" title="last contact"/></attributes>
<nodes><node id="a" label="Ann"><attvalues><attvalue for="1" value="u1"/></attvalues><viz:size value="3"/></node><node id="b" label=""/></nodes>
<edges><edge id="0" source="a" target="b" weight="3.0" start="2019-05-01" end="2020-05-01"><attvalues><attvalue for="0" value="2020-01-01"/></attvalues></edge></edges>`,
      version,
    );
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 4,
        externalId: 'a',
        name: { full: 'Ann' },
        uid: 'u1',
        positions: [{ organization: 'Acme', primary: true }],
      },
      {
        kind: 'PERSON',
        row: 4,
        externalId: 'b',
        name: { full: 'b' },
        positions: [{ organization: 'Acme', primary: true }],
      },
    ]);
    expect(ties).toEqual([
      {
        kind: 'TIE',
        row: 5,
        a: 'a',
        b: 'b',
        strength: 0.75,
        since: '2019-05-01',
        until: '2020-05-01',
        lastContact: '2020-01-01',
      },
    ]);
  });

  test('takes nothing of another vocabulary for its own', async () => {
    const { persons, ties, problems } = await gexf(
      `<attributes class="node"><attribute id="0" title="Organization"/><viz:attribute id="0" title="label"/></attributes>
<nodes><node viz:id="z" id="a" viz:label="Drawing" label="Ann"><viz:attvalue for="0" value="3"/><viz:node id="shape"/><viz:size value="3"/></node><node id="b"/></nodes>
<viz:edge source="a" target="b"/><edges><edge source="a" target="b" viz:weight="9" viz:end="2020-01-01"/></edges>`,
    );
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      { kind: 'PERSON', row: 3, externalId: 'a', name: { full: 'Ann' } },
      { kind: 'PERSON', row: 3, externalId: 'b', name: { full: 'b' } },
    ]);
    expect(ties).toEqual([{ kind: 'TIE', row: 4, a: 'a', b: 'b' }]);
  });

  test('reads an edge of either direction, and both, as ties', async () => {
    const { ties } = await gexf(
      '<nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" type="directed"/><edge source="b" target="a" type="directed" weight="1"/></edges>',
    );
    expect(ties).toEqual([
      { kind: 'TIE', row: 2, a: 'a', b: 'b' },
      { kind: 'TIE', row: 2, a: 'b', b: 'a', strength: 0.5 },
    ]);
  });

  test('reads nested nodes, a stated strength before a weight, no strength without a weight', async () => {
    const { persons, ties } = await gexf(
      '<nodes><node id="g"><nodes><node id="a"/></nodes></node></nodes><edges><edge source="a" target="g" weight="3"><attvalues><attvalue for="strength" value="0.2"/></attvalues></edge><edge source="g" target="a"/></edges>',
    );
    expect(persons).toHaveLength(2);
    expect(ties[0]?.strength).toBe(0.2);
    expect(ties[1]).toEqual({ kind: 'TIE', row: 2, a: 'g', b: 'a' });
  });
});
