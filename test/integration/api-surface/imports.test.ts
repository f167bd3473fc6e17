import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { codes, finished, importOf, linkedIn, mutate, networkWith, person, read, submit, vcards } from './support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly degree: number | null;
  readonly positions: readonly {
    readonly title: string | null;
    readonly organization: { readonly name: string } | null;
  }[];
}
const PERSONS = 'persons { nodes { id name degree positions { title organization { name } } } }';

async function persons(network: string): Promise<readonly Shown[]> {
  return (await read<{ persons: { nodes: Shown[] } }>(server, network, PERSONS)).persons.nodes;
}
async function names(network: string): Promise<readonly string[]> {
  return (await persons(network)).map(({ name }) => name);
}

const TWO = linkedIn([
  ['Ada', 'Martin', 'ada', 'ada@example.org', 'Acme', 'CFO', '05 Mar 2024'],
  ['Bo', 'Li', 'bo', '', 'Globex', 'CTO', '06 Mar 2024'],
]);

describe('what the persons of a file are to the ego', () => {
  it('is nothing in a directory, and the same persons are contacts when the file says so', async () => {
    const network = await createNetwork(server);
    expect(await server.upload(TWO, { network, as: 'DIRECTORY' })).toMatchObject({
      counts: { created: 2, updated: 0 },
    });
    const known = await persons(network);
    expect(known.map(({ degree }) => degree)).toEqual([null, null]);
    expect(await server.upload(TWO, { network, as: 'CONTACTS' })).toMatchObject({ counts: { created: 0, updated: 2 } });
    expect(await persons(network)).toEqual(known.map((each) => ({ ...each, degree: 1 })));
    expect(await server.upload(TWO, { network, as: 'DIRECTORY' })).toMatchObject({
      counts: { updated: 0, skipped: 2 },
    });
    expect((await persons(network)).map(({ degree }) => degree)).toEqual([1, 1]);
  });

  it('is what the parameter says, or an error that names it', async () => {
    const network = await createNetwork(server);
    const post = async (query: string): Promise<readonly [number, unknown]> => {
      const response = await server.fetch(`/imports?${query}`, { method: 'POST', body: TWO });
      return [response.status, await response.json()];
    };
    const message = expect.stringContaining('as ') as unknown as string;
    expect(await post(`network=${network}&as=FRIENDS`)).toEqual([
      400,
      {
        errors: [
          expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'BAD_INPUT' }) as unknown }),
        ],
      },
    ]);
    expect((await post(`network=${network}&platform=MYSPACE`))[0]).toBe(400);
    expect((await post(`network=${network}&dryRun=perhaps`))[0]).toBe(400);
    expect(await post('network=00000000-0000-0000-0000-000000000000')).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
    expect(await names(network)).toEqual([]);
  });
});

describe('what becomes of rows', () => {
  it('is told with row and code, and never with what a row says of a person', async () => {
    const network = await createNetwork(server);
    const file = linkedIn([
      ['', '', '', '', '', '', '07 Jun 2026'],
      ['Secretname', 'Undisclosed', 'secretslug', 'no-address-secretmail', 'Secretfirm', 'Secrettitle', 'secretdate'],
      ['', '', '', '', 'Secretfirm', '', '07 Jun 2026'],
      ['Bo', 'Li', 'bo', '', '', '', ''],
      ['Bo', 'Li', 'bo', '', '', '', ''],
    ]);
    const report = await server.upload(file, { network });
    expect(report).toMatchObject({ status: 'DONE', counts: { created: 2, updated: 0, skipped: 2, rejected: 1 } });
    expect(report.problems.nodes.map(({ row, code }) => [row, code])).toEqual([
      [5, 'GHOST_ROW'],
      [6, 'BAD_DATE'],
      [6, 'BAD_EMAIL'],
      [7, 'NO_NAME'],
      [9, 'DUPLICATE_ROW'],
    ]);
    expect(JSON.stringify(report)).not.toMatch(/secret|undisclosed/i);
    expect(server.logLines.join('')).not.toMatch(/secret(name|slug|mail|firm|title)|undisclosed/i);
    expect(await names(network)).toEqual(['Bo Li', 'Secretname Undisclosed']);
  });

  it('of one key twice in a file are two records, and the same file again changes nothing', async () => {
    const network = await createNetwork(server);
    const file = linkedIn([
      ['Ada', 'Martin', '', 'couple@example.org', 'Acme', 'CFO', '05 Mar 2024'],
      ['Bo', 'Roy', '', 'couple@example.org', 'Globex', 'CTO', '06 Mar 2024'],
    ]);
    expect(await server.upload(file, { network })).toMatchObject({ counts: { created: 2 } });
    expect(await names(network)).toEqual(['Ada Martin', 'Bo Roy']);
    expect(await server.upload(file, { network })).toMatchObject({ counts: { created: 0, updated: 0, skipped: 2 } });
  });

  it('are ties whose every edge counts once, though two edges join the same two nodes', async () => {
    const network = await createNetwork(server);
    const edge = (source: string, target: string, strength: string): string =>
      `<edge source="${source}" target="${target}"><data key="s">${strength}</data></edge>`;
    const graph = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="s" for="edge" attr.name="strength" attr.type="double"/><key id="l" for="node" attr.name="label" attr.type="string"/>
      <graph edgedefault="directed"><node id="0"><data key="l">Ada Martin</data></node><node id="1"><data key="l">Bo Li</data></node>
      ${edge('0', '1', '0.16')}${edge('1', '0', '0.64')}</graph></graphml>`;
    expect(await server.upload(graph, { network })).toMatchObject({
      status: 'DONE',
      counts: { created: 3, updated: 1 },
    });
    const before = await exportNetwork(server, network);
    expect(await server.upload(graph, { network })).toMatchObject({ counts: { created: 0, updated: 0, skipped: 4 } });
    expect(await exportNetwork(server, network)).toBe(before);
  });
});

describe('a file that cannot be used', () => {
  const AMBIT = {
    ambit: 1,
    ego: { name: 'Me' },
    persons: [{ id: 'p1', name: 'Ada' }],
    ties: [{ a: 'ego', b: 'p1', strength: 0.5 }],
    goals: [
      {
        id: 'g',
        title: 'G',
        requirements: [{ id: 'r', label: 'Money', criteria: [{ dimension: 'SECTOR', value: 'nope' }] }],
      },
    ],
  };
  const NAMES_NOBODY = {
    ...AMBIT,
    goals: [
      {
        id: 'g',
        title: 'G',
        requirements: [{ id: 'r', label: 'Money', criteria: [{ dimension: 'PERSON', value: 'p9' }] }],
      },
    ],
  };
  const graph = '<graphml><graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b"/>';

  it.each([
    ['of no known format', 'hello, this is no export', /Formats that are read/],
    ['that was cut off', graph, /./],
    ['with a criterion that cannot be', JSON.stringify(AMBIT), /criteria\[0\]\.value/],
    ['with a goal that names nobody', JSON.stringify(NAMES_NOBODY), /Money.*PERSON/],
    ['with an unknown field', JSON.stringify({ ...AMBIT, goals: [], friends: [] }), /friends/],
    ['with an id that leads nowhere', JSON.stringify({ ...AMBIT, goals: [], ties: [{ a: 'ego', b: 'p9' }] }), /ties/],
    ['cut off in the middle of its text', JSON.stringify(AMBIT).slice(0, -20), /./],
  ])('%s: FAILED with a message, and nothing of it is there', async (_what, file, message) => {
    const network = await networkWith(server, TWO);
    const before = await exportNetwork(server, network);
    const report = await server.upload(file, { network });
    expect(report).toMatchObject({ status: 'FAILED', message: expect.stringMatching(message) });
    expect(report.counts).toEqual({ created: 0, updated: 0, skipped: 0, rejected: 0 });
    expect(await exportNetwork(server, network)).toBe(before);
    expect(await server.upload(TWO, { network })).toMatchObject({ status: 'DONE' });
  });
});

describe('imports of one network', () => {
  it('wait for each other, report themselves newest first, and keep no upload', async () => {
    const network = await createNetwork(server);
    const employer = `Acme ${randomUUID()}`;
    const many = linkedIn(
      Array.from({ length: 40 }, (_, n) => ['Person', `N${n}`, `p${n}`, '', employer, 'CFO', '05 Mar 2024']),
    );
    const first = await submit(server, many, { network });
    const second = await submit(server, many, { network });
    const dry = await submit(server, many, { network, dryRun: 'true' });
    const reports = await Promise.all([first, second, dry].map((id) => finished(server, network, id)));
    expect(reports.map(({ counts }) => counts)).toEqual([
      { created: 40, updated: 0, skipped: 0, rejected: 0 },
      { created: 0, updated: 0, skipped: 40, rejected: 0 },
      { created: 0, updated: 0, skipped: 40, rejected: 0 },
    ]);
    const { imports } = await read<{ imports: { nodes: { id: string; mode: string | null }[]; totalCount: number } }>(
      server,
      network,
      'imports { totalCount nodes { id mode } }',
    );
    expect(imports).toEqual({
      totalCount: 2,
      nodes: [
        { id: second, mode: null },
        { id: first, mode: null },
      ],
    });
    expect(await importOf(server, network, 'nothing')).toBeNull();
    // The file goes right after its import has ended.
    for (let tries = 0; tries < 50 && (await uploadsWith(employer)).length > 0; tries++) await wait(20);
    expect(await uploadsWith(employer)).toEqual([]);
  });

  it('and an edit at the same time keep both', async () => {
    const network = await networkWith(server, TWO);
    const ada = (await persons(network)).find(({ name }) => name === 'Ada Martin');
    const newer = TWO.replaceAll('Mar 2024', 'Feb 2024').replace('CFO', 'CEO');
    const [report] = await Promise.all([
      server.upload(newer, { network }),
      mutate(server, 'personUpdate', { network, id: ada?.id, tags: ['vip'] }),
      mutate(server, 'tieSet', { network, ties: [{ person: ada?.id, strength: 0.64 }] }),
    ]);
    expect(report).toMatchObject({ status: 'DONE' });
    const fields = 'person(id: $id) { tags positions { title } tie { strength since } }';
    expect(await read(server, network, fields, { id: ada?.id }, ', $id: ID!')).toEqual({
      person: { tags: ['vip'], positions: [{ title: 'CEO' }], tie: { strength: 0.64, since: '2024-02-05' } },
    });
  });

  /** The files with a text in them that wait in the upload folders of tests' servers. */
  async function uploadsWith(words: string): Promise<readonly string[]> {
    const folders = (await readdir(tmpdir())).filter((name) => /^ambit-test-\w{6}$/.test(name));
    const paths = await Promise.all(
      folders.map(async (name) => {
        const names = await readdir(join(tmpdir(), name)).catch(() => []);
        return names.filter((file) => /^[0-9a-f-]{36}$/.test(file)).map((file) => join(tmpdir(), name, file));
      }),
    );
    const texts = await Promise.all(
      paths.flat().map(async (path) => [path, await readFile(path, 'utf8').catch(() => '')]),
    );
    return texts.flatMap(([path = '', content = '']) => (content.includes(words) ? [path] : []));
  }
});

describe('who a record is of', () => {
  it('is the same person in a later export with a new employer; both versions stay as records', async () => {
    const network = await networkWith(server, TWO);
    const before = await persons(network);
    const later = TWO.replace('Acme,CFO', 'Initech,CEO');
    expect(await server.upload(later, { network })).toMatchObject({ counts: { created: 0, updated: 1, skipped: 1 } });
    const after = await persons(network);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.find(({ name }) => name === 'Ada Martin')?.positions).toEqual([
      { title: 'CEO', organization: { name: 'Initech' } },
    ]);
    const records = await server.graph.administer(
      `MATCH (r:SourceRecord {networkId: $network})-[:RESOLVES_TO]->(:Person {name: 'Ada Martin'})
       RETURN r.version AS version, r.payload CONTAINS 'Acme' AS acme ORDER BY version`,
      { network },
    );
    expect(records).toEqual([
      { version: 1, acme: true },
      { version: 2, acme: false },
    ]);
  });

  it('joins by e-mail under a similar name, not under a name that shares nothing', async () => {
    const network = await networkWith(server, TWO);
    const card = (name: string, email: string): readonly string[] => [
      `FN:${name}`,
      `N:${name.split(' ').reverse().join(';')};;;`,
      `EMAIL:${email}`,
    ];
    const cards = vcards([card('Ada Martin-Roy', 'ADA@example.org'), card('Charles Babbage', 'bo@example.org')]);
    expect(await server.upload(cards, { network, platform: 'APPLE' })).toMatchObject({
      counts: { created: 1, updated: 1 },
    });
    const other = vcards([card('William King', 'ada@example.org')]);
    expect(await server.upload(other, { network, platform: 'OUTLOOK' })).toMatchObject({
      counts: { created: 1, updated: 0 },
    });
    expect([...(await names(network))].sort()).toEqual(['Ada Martin', 'Bo Li', 'Charles Babbage', 'William King']);
  });

  it('stays two persons where two profiles share a mailbox', async () => {
    const shared = linkedIn([
      ['Ada', 'Martin', 'ada', 'team@example.org', 'Acme', 'CFO', '05 Mar 2024'],
      ['Ada', 'Martinez', 'ada-2', 'team@example.org', 'Acme', 'CTO', '06 Mar 2024'],
    ]);
    const network = await networkWith(server, shared);
    expect(await names(network)).toEqual(['Ada Martin', 'Ada Martinez']);
  });
});

describe('a network’s own export, taken in again', () => {
  it('adds nothing to what was said by hand', async () => {
    const network = await networkWith(server, TWO);
    const [ada] = await persons(network);
    await person(server, network, 'By Hand', { tie: { strength: 0.36 }, expertise: [{ name: 'chess' }] });
    const requirements = [{ label: 'Chess', criteria: [{ dimension: 'EXPERTISE', value: 'chess' }] }];
    const { goal } = await mutate<{ goal: { id: string } }>(
      server,
      'goalCreate',
      { network, title: 'Play', requirements },
      'goal { id }',
    );
    const meeting = {
      with: [ada?.id],
      at: '2026-05-01T10:00:00Z',
      minutes: 30,
      channel: 'MEETING',
      goal: goal.id,
      note: 'ü',
    };
    await mutate(server, 'interactionLog', { network, interactions: [meeting] });
    const before = await exportNetwork(server, network);
    // The one thing new is the record of the ego.
    expect(await server.upload(before, { network })).toMatchObject({
      status: 'DONE',
      counts: { created: 1, rejected: 0 },
    });
    expect(await exportNetwork(server, network)).toBe(before);
    expect(await server.upload(before, { network })).toMatchObject({ counts: { created: 0, updated: 0 } });
  });

  it('leaves alone what the owner changed of a goal since the same file', async () => {
    const file = JSON.stringify({
      ambit: 1,
      ego: { name: 'Me' },
      goals: [
        {
          id: 'g',
          title: 'G',
          requirements: [{ id: 'r', label: 'R', criteria: [{ dimension: 'SECTOR', value: 'K' }] }],
        },
      ],
    });
    const network = await networkWith(server, file);
    const { goals } = await read<{ goals: { id: string; requirements: { id: string }[] }[] }>(
      server,
      network,
      'goals { id requirements { id } }',
    );
    const [goal] = goals;
    const requirements = [
      { id: goal?.requirements[0]?.id, label: 'Mine', criteria: [{ dimension: 'SECTOR', value: 'J' }] },
    ];
    await mutate(server, 'goalUpdate', { network, id: goal?.id, requirements });
    const before = await exportNetwork(server, network);
    expect(JSON.parse(before)).toMatchObject({ goals: [{ id: 'g', requirements: [{ id: 'r', label: 'Mine' }] }] });
    expect(await server.upload(file, { network })).toMatchObject({
      status: 'DONE',
      counts: { created: 0, updated: 0 },
    });
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it('and files of two sources give the same export each time', async () => {
    const file = (source: string, id: string): string =>
      JSON.stringify({ ambit: 1, source, ego: { name: 'Me' }, persons: [{ id, name: `Person of ${source}` }] });
    const build = async (): Promise<string> =>
      exportNetwork(server, await networkWith(server, file('one', 'p1'), file('other', 'p1')));
    const first = await build();
    expect(JSON.parse(first)).toMatchObject({ persons: { length: 2 } });
    expect(await build()).toBe(first);
  });
});

describe('an answer about an import', () => {
  it('is an error where the network is another’s or the page too large', async () => {
    const network = await networkWith(server, TWO);
    const query =
      'query ($network: ID!, $first: Int!) { network(id: $network) { imports(first: $first) { totalCount } } }';
    expect(codes(await server.ask(query, { network: 'nothing', first: 1 }))).toEqual(['NOT_FOUND']);
    expect(codes(await server.ask(query, { network, first: 101 }))).toEqual(['BAD_INPUT']);
  });
});
