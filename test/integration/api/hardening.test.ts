import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sha256Of } from '../../../src/api/listed-operations.ts';
import { DEFAULT_LIMITS, NOT_HARDENED, type Hardening } from '../../../src/config.ts';
import { ask, BEARER, rawRequest, start, type TestServer, TOKEN } from './support.ts';

const servers: TestServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

async function hardened(hardening: Partial<Hardening>, webDirectory?: string): Promise<TestServer> {
  const server = await start({
    config: {
      host: '127.0.0.1',
      port: 0,
      token: TOKEN,
      limits: DEFAULT_LIMITS,
      hardening: { ...NOT_HARDENED, ...hardening },
    },
    ...(webDirectory === undefined ? {} : { webDirectory }),
  });
  servers.push(server);
  return server;
}

describe('in production', () => {
  it('the schema is not told: no introspection, no GraphiQL, no suggestions', async () => {
    const open = await hardened({});
    const closed = await hardened({ introspection: false });
    const html = { Accept: 'text/html', Cookie: '', ...BEARER };
    expect((await ask(open, '{ __schema { types { name } } }')).body.errors).toBeUndefined();
    expect((await ask(closed, '{ __schema { types { name } } }')).body.errors).toHaveLength(1);
    expect((await fetch(`${open.url}/graphql`, { headers: html })).headers.get('content-type')).toContain('html');
    expect((await fetch(`${closed.url}/graphql`, { headers: html })).headers.get('content-type')).not.toContain('html');
    const mistyped = ['{ me { nam } }', 'query ($n: Intt) { lang }', '{ echo(tex: "x") }', '{ ma { name } }'];
    for (const query of mistyped) {
      const before = (await ask(open, query)).body.errors?.[0]?.message ?? '';
      const after = (await ask(closed, query)).body.errors?.[0]?.message ?? '';
      expect(before).toContain('Did you mean');
      expect(after).toBe(before.replace(/ Did you mean.*/, ''));
    }
  });
});

describe('with the operations of the page only', () => {
  it('nothing else is run, whoever asks, and an operation may be named by its hash', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'ambit-web-'));
    const listed = 'query Listed { lang }';
    await writeFile(join(directory, 'operations.json'), JSON.stringify([listed]));
    const server = await hardened({ onlyPageOperations: true }, directory);
    expect((await ask(server, listed)).body.data).toEqual({ lang: 'en' });
    for (const query of ['{ lang }', `${listed} `, '{ __schema { types { name } } }', '{ syntax'])
      expect(await ask(server, query)).toMatchObject({
        status: 403,
        body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      });
    const byHash = async (sha256Hash: string) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...BEARER },
        body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      });
    expect((await (await byHash(sha256Of(listed))).json()) as unknown).toEqual({ data: { lang: 'en' } });
    expect((await byHash(sha256Of('{ lang }'))).status).toBe(403);
    for (const body of ['[]', 'null', '{}', '[{"query":"{ lang }"}]', '{"query":{"a":1}}']) {
      const headers = { 'Content-Type': 'application/json', ...BEARER };
      expect([400, 403]).toContain((await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).status);
    }
    const get = (query: string) =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers: BEARER });
    expect((await get(listed)).status).toBe(200);
    expect((await get('{ lang }')).status).toBe(403);
  });

  it('wants the page to be built', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'ambit-web-'));
    await expect(hardened({ onlyPageOperations: true }, directory)).rejects.toMatchObject({ code: 'CONFIGURATION' });
  });
});

describe('a budget', () => {
  it('that is used up refuses with a code, a status and a time to wait', async () => {
    const server = await hardened({ costPerMinute: 30 });
    const query = '{ me { friends(first: 20) { name } } }';
    expect((await ask(server, query)).body.errors).toBeUndefined();
    const { status, headers, body } = await ask(server, query);
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(10);
    expect(body.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    expect(body.data).toBeUndefined();
  });
});

describe('bytes that are no UTF-8', () => {
  const post = async (server: TestServer, body: Buffer, type = 'application/json') =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'Content-Type': type, ...BEARER }, body });

  it('are refused in a body and never become other letters', async () => {
    const server = await hardened({});
    const of = (bytes: readonly number[]) =>
      Buffer.concat([Buffer.from('{"query":"{ echo(text: \\"'), Buffer.from(bytes), Buffer.from('\\") }"}')]);
    expect((await (await post(server, of([0xc3, 0xa9]))).json()) as unknown).toEqual({ data: { echo: 'é' } });
    for (const bytes of [[0xe9], [0xc3], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xc0, 0xaf]]) {
      const response = await post(server, of(bytes));
      expect(response.status).toBe(400);
      expect((await response.json()) as unknown).toMatchObject({
        errors: [{ extensions: { code: 'BAD_INPUT' }, message: expect.stringContaining('UTF-8') as unknown }],
      });
    }
    const latin = await post(server, of([0xe9]), 'application/json; charset=iso-8859-1');
    expect([400, 415]).toContain(latin.status);
    const utf16 = Buffer.from(JSON.stringify({ query: '{ lang }' }), 'utf16le');
    expect([400, 415]).toContain((await post(server, utf16, 'application/json; charset=utf-16')).status);
  });

  it('are refused in an address', async () => {
    const server = await hardened({});
    const path = '/graphql?query=%7B%20echo(text:%22%E9%22)%20%7D';
    const { status, text } = await rawRequest(server, path, { headers: BEARER });
    expect([status, JSON.parse(text)]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_INPUT' } }] }]);
  });
});

describe('the metrics', () => {
  const metrics = async (server: TestServer, token: string) =>
    fetch(`${server.url}/metrics`, { headers: { Authorization: `Bearer ${token}` } });

  it('are for the owner and for a scraper with its own token, which opens nothing else', async () => {
    const scraper = 'a-token-for-scraping';
    const server = await hardened({ metricsToken: scraper });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
    expect((await metrics(server, 'wrong')).status).toBe(401);
    expect((await metrics(server, TOKEN)).status).toBe(200);
    expect((await metrics(server, scraper)).status).toBe(200);
    const api = await ask(server, '{ lang }', { headers: { Authorization: `Bearer ${scraper}` } });
    expect(api.status).toBe(401);
  });

  it('count requests and errors, and hold nothing that a client sent', async () => {
    const server = await hardened({});
    await ask(server, 'query Canary($t: String) { echo(text: $t) }', { variables: { t: 'canary' } });
    await ask(server, '{ refused }');
    await fetch(`${server.url}/canary?canary=canary`, { headers: { ...BEARER, 'User-Agent': 'canary' } });
    const text = await (await metrics(server, TOKEN)).text();
    expect(text).toMatch(/ambit_graphql_operations_total\{type="query",outcome="ok"\} 1/);
    expect(text).toMatch(/ambit_errors_total\{code="NOT_FOUND"\} 2/);
    expect(text).toMatch(/ambit_http_request_duration_seconds_count\{route="\/graphql",method="POST",status="200"\} 2/);
    expect(text.toLowerCase()).not.toContain('canary');
  });
});
