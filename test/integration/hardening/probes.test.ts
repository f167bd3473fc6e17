import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, type GraphQLInputType } from 'graphql';
import { WebSocket } from 'ws';
import { createSchema } from '../../../src/api/schema.ts';
import { anyOperations, type Fill } from '../../support/any-operation.ts';
import { exportNetwork } from '../../support/create-network.ts';
import { ODD_TEXTS } from '../../support/random-operation.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, networkWith } from '../api-surface/support.ts';

let server: TestServer;
let network: string;
beforeAll(async () => {
  server = await startTestServer();
  network = await networkWith(
    server,
    linkedIn([['Zoé', 'Quillfeather', 'zoe-q', 'zoe@quill.example', 'Brambleworks', 'Engineer', '08 Feb 2020']]),
  );
});
afterAll(async () => {
  await server.close();
});
afterEach(async () => {
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(server.logLines.filter((line) => line.includes('unexpected error'))).toEqual([]);
});

interface Answer {
  readonly status: number;
  readonly codes: readonly unknown[];
  readonly text: string;
}

async function post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions?: { code?: unknown } }[] };
  return { status: response.status, text, codes: (errors ?? []).map(({ extensions }) => extensions?.code) };
}
const query = (text: string, variables?: unknown) => post(JSON.stringify({ query: text, variables }));

describe('a document that is too much', () => {
  const deep = `{ network(id: "${'x'}") { contacts { nodes ${'{ ties { nodes { with '.repeat(30)} { id } ${'} } }'.repeat(30)} } } }`;
  const fragments = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Network { ...F${n + 1} ...F${n + 1} }`);
  it.each([
    ['levels', deep],
    ['aliases', `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    ['the same field again and again', `{ me { id } ${'me { id } '.repeat(3_000)} }`],
    ['directives', `{ me ${'@include(if: true) '.repeat(500)} { id } }`],
    ['fragments that double', `{ network { ...F0 } } ${fragments.join(' ')} fragment F60 on Network { a: id }`],
    [
      'long lists below each other',
      '{ network { contacts(first: 100) { nodes { ties(first: 100) { nodes { person { ties(first: 100) { nodes { strength } } } } } } } } }',
    ],
    ['a page that is no page', '{ network { contacts(first: 2147483647) { nodes { id } } } }'],
    [
      'introspection in a circle',
      `{ __schema { types ${'{ fields { type '.repeat(20)} { name } ${'} }'.repeat(20)} } }`,
    ],
  ])('is refused with a code, at once: %s', async (_what, text) => {
    const started = performance.now();
    const { codes, text: answer } = await query(text);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThanOrEqual(5);
    for (const code of codes) expect(['LIMIT_EXCEEDED', 'BAD_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(code);
    expect(answer).not.toMatch(/MATCH|neo4j|node_modules/);
  });

  it('is refused in a body of many, which may hold one alone', async () => {
    const batch = JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ me { id } }' })));
    expect((await post(batch)).status).toBe(400);
    expect((await post('{"query":"{ me { id } }"'.repeat(20_000))).status).toBeGreaterThanOrEqual(400);
  });
});

describe('a request that is none', () => {
  it.each([
    '',
    '{',
    'null',
    '"x"',
    '[]',
    '{"query":1}',
    '{"query":null}',
    '{"query":"{ me { id } }","variables":7}',
    '{"__proto__":{"query":"x"}}',
  ])('is refused with a code: %s', async (body) => {
    const { status, codes } = await post(body);
    expect([status >= 200 && status < 500, codes.length > 0]).toEqual([true, true]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE2'])('is refused by its method: %s', async (method) => {
    const response = await server.fetch('/graphql', { method }).catch(() => undefined);
    expect(response === undefined || response.status >= 400).toBe(true);
    expect(response?.headers.get('access-control-allow-origin') ?? null).toBeNull();
  });

  it.each([
    '/../../etc/passwd',
    '/assets/..%2f..%2f..%2fetc/passwd',
    '/assets/%2e%2e/%2e%2e/package.json',
    '//example.org/',
    '/exports/network.exe',
    '/graphql/../metrics/x',
  ])('finds nothing at %s', async (path) => {
    const response = await server.fetch(path, { redirect: 'manual' });
    expect(response.status).toBeGreaterThanOrEqual(300);
    expect(await response.text()).not.toMatch(/root:|"scripts"/);
  });
});

describe('a forged', () => {
  it.each([
    'x',
    'MTIz',
    Buffer.from('offset:99999999999').toString('base64'),
    Buffer.from('{"id":"x"}').toString('base64'),
    '%00',
    'null',
    '-1',
  ])('cursor is refused or leads nowhere: %s', async (after) => {
    const { codes, text } = await query(
      'query ($n: ID!, $after: String) { network(id: $n) { contacts(first: 2, after: $after) { nodes { id } } } }',
      { n: network, after },
    );
    if (codes.length > 0) expect(codes).toEqual(['BAD_INPUT']);
    else expect(JSON.parse(text)).toMatchObject({ data: { network: { contacts: {} } } });
  });

  it.each(['x', `${'a'.repeat(32)}`, 'Bearer', '\u00e9', 'x'.repeat(5_000)])(
    'token opens nothing: %s',
    async (token) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: '{"query":"{ me { id } }"}',
      });
      expect(response.status).toBe(401);
    },
  );
});

describe('a text that means something elsewhere', () => {
  it('is nothing but a text in every string that an operation takes', async () => {
    const schema = await createSchema();
    const before = await exportNetwork(server, network);
    const bystander = await networkWith(
      server,
      linkedIn([['By', 'Stander', 'by-s', '', 'Elsewhere', 'Pilot', '08 Feb 2020']]),
    );
    const untouched = await exportNetwork(server, bystander);
    const dangerous = ODD_TEXTS.filter((text) => /MATCH|script|proto|\$|HYPERLINK|169\.254|AND \(|OR 1/.test(text));
    const scratch = await networkWith(
      server,
      linkedIn([['Sue', 'Scratch', 'sue-s', '', 'Anyplace', 'Cook', '08 Feb 2020']]),
    );
    for (const text of dangerous) {
      const fill: Fill = (path, type: GraphQLInputType) => {
        const { name } = getNamedType(type);
        if (name === 'ID') return path.at(-1) === 'network' ? scratch : text;
        return name === 'String' ? text : undefined;
      };
      for (const { name, query: operation, variables } of anyOperations(schema, { fill, depth: 1 })) {
        if (name.startsWith('Subscription.')) continue;
        const { codes } = await query(operation, variables);
        expect([name, codes.includes('INTERNAL')]).toEqual([name, false]);
      }
    }
    expect(await exportNetwork(server, bystander)).toBe(untouched);
    expect(await exportNetwork(server, network)).toBe(before);
  }, 120_000);

  it('may be a long one where it is a note', async () => {
    const [{ id = '' } = {}] = JSON.parse(
      (await query('query ($n: ID!) { network(id: $n) { contacts { nodes { id } } } }', { n: network })).text,
    ).data.network.contacts.nodes as readonly { readonly id: string }[];
    const log = (length: number) =>
      query('mutation ($i: InteractionLogInput!) { interactionLog(input: $i) { userErrors { code } } }', {
        i: { network, interactions: [{ with: [id], channel: 'MEETING', note: 'n'.repeat(length) }] },
      });
    expect((await log(20_000)).codes).toEqual([]);
    expect((await log(20_001)).codes).toEqual(['BAD_INPUT']);
  });

  it('comes back as it went in, and as no formula in a table', async () => {
    const name = '=HYPERLINK("http://example.org";"<script>alert(1)</script>") \' OR 1=1 //';
    const { text, codes } = await query(
      'mutation ($n: ID!, $name: String!) { personCreate(input: { network: $n, name: $name }) { person { name } userErrors { code } } }',
      { n: network, name },
    );
    expect(codes).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ data: { personCreate: { person: { name } } } });
  });
});

describe('a flood', () => {
  it('of sockets, of half requests and of large bodies leaves the process as it was', async () => {
    const sockets = Array.from(
      { length: 150 },
      () => new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws'),
    );
    const closed = sockets.map(
      (socket) => new Promise<void>((resolve) => socket.on('close', () => resolve()).on('error', () => resolve())),
    );
    const bodies = Array.from({ length: 20 }, () =>
      post(`{"query":"{ me { id } } #${'x'.repeat(600_000)}"}`).catch(() => undefined),
    );
    await Promise.all(bodies);
    for (const socket of sockets) socket.terminate();
    await Promise.all(closed);
    const answers = await Promise.all(Array.from({ length: 200 }, () => query('{ me { id } }')));
    expect(answers.every(({ codes }) => codes.length === 0)).toBe(true);
  }, 60_000);

  it('of refused requests leaves no memory behind', async () => {
    const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
    const round = async (): Promise<number> => {
      for (let n = 0; n < 15; n += 1)
        await Promise.all(
          Array.from({ length: 20 }, (_, i) => query(`{ me { id } x${n}${i}: nothing${'y'.repeat(2_000)} }`)),
        );
      collect();
      return process.memoryUsage().heapUsed;
    };
    await round();
    const first = await round();
    const second = await round();
    expect(second - first).toBeLessThan(40 * 1024 * 1024);
  }, 60_000);
});
