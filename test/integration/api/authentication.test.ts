import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../../src/config.ts';
import { BEARER, rawRequest, start, type TestServer, TOKEN } from './support.ts';

let server: TestServer;
/** As a browser sends it back. */
let cookie: string;

beforeAll(async () => {
  server = await start({ importHandler: async (_req, res) => void res.status(202).json({}) });
  const response = await fetch(`${server.url}/?token=${TOKEN}`, { redirect: 'manual' });
  cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
});

afterAll(async () => {
  await server.close();
});

const GRAPHQL = { method: 'POST', body: JSON.stringify({ query: '{ lang }' }) };
const JSON_TYPE = { 'Content-Type': 'application/json' };

async function askWith(headers: Readonly<Record<string, string>>): Promise<number> {
  const response = await fetch(`${server.url}/graphql`, { ...GRAPHQL, headers: { ...JSON_TYPE, ...headers } });
  return response.status;
}

describe('the token', () => {
  it.each([
    [BEARER, 200],
    [{ Authorization: `bearer ${TOKEN}` }, 200],
    [{ Authorization: `Bearer ${TOKEN}x` }, 401],
    [{ Authorization: `Bearer ${TOKEN.slice(0, -1)}` }, 401],
    [{ Authorization: `Basic ${TOKEN}` }, 401],
    [{ Authorization: 'Bearer' }, 401],
    [{}, 401],
  ])('opens the API in the header %j: %d', async (headers, status) => {
    expect(await askWith(headers)).toBe(status);
  });

  it.each(['application/json', 'application/graphql-response+json'])('is asked for in %s', async (type) => {
    const response = await fetch(`${server.url}/graphql`, { ...GRAPHQL, headers: { ...JSON_TYPE, Accept: type } });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    const body = (await response.json()) as object;
    expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it.each(['/exports/network.json', '/graphql', '/anything'])('is needed for %s', async (path) => {
    expect((await fetch(`${server.url}${path}`)).status).toBe(401);
  });

  it('is no use in the address of the API', async () => {
    expect((await fetch(`${server.url}/exports/network.json?token=${TOKEN}`)).status).toBe(401);
  });

  it.each(['/healthz', '/readyz'])('is not needed for %s', async (path) => {
    expect((await fetch(`${server.url}${path}`)).status).toBe(200);
  });
});

describe('the link with the token', () => {
  it.each([
    [`/?token=${TOKEN}`, '/'],
    [`/graphql?token=${TOKEN}`, '/graphql'],
    [`/graphql?a=1&token=${TOKEN}`, '/graphql?a=1'],
  ])('%s sets the cookie and leads to %s', async (path, location) => {
    const response = await fetch(`${server.url}${path}`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, location]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const [pair, ...flags] = (response.headers.get('set-cookie') ?? '').split('; ');
    expect(pair).toMatch(new RegExp(`^ambit-${server.port}=[\\w-]{43}$`));
    expect(flags.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
  });

  it('does not put the token itself into the cookie', () => {
    expect(cookie).not.toContain(TOKEN);
  });

  it.each([
    ['en', 'not the right one'],
    ['fr', 'pas le bon'],
  ])('says in %s that a wrong one is wrong', async (lang, words) => {
    const response = await fetch(`${server.url}/?token=wrong`, {
      headers: { 'Accept-Language': lang },
      redirect: 'manual',
    });
    expect([response.status, await response.text()]).toEqual([401, expect.stringContaining(words)]);
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

describe('the cookie', () => {
  const withCookie = (headers: Readonly<Record<string, string>>, path = '/graphql') =>
    rawRequest(server, path, {
      method: 'POST',
      headers: { Host: `127.0.0.1:${server.port}`, ...JSON_TYPE, Cookie: `other=1; ${cookie}`, ...headers },
      body: GRAPHQL.body,
    });

  it('opens the API to its own page', async () => {
    const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: server.url };
    expect((await withCookie(headers)).text).toContain('"data"');
    expect((await withCookie({})).status).toBe(200);
  });

  it.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site', Origin: 'http://127.0.0.1:3000' },
    { Origin: 'http://127.0.0.1:3000' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
  ])('does not to another, which sends %j', async (headers) => {
    for (const path of ['/graphql', '/imports']) {
      const { status, text } = await withCookie(headers, path);
      expect([status, JSON.parse(text)]).toMatchObject([403, { errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
    }
  });

  it('does not count beside a wrong Authorization header', async () => {
    expect((await withCookie({ Authorization: 'Bearer wrong' })).status).toBe(401);
  });

  it.each(['wrong', ''])('does not open with the value "%s"', async (value) => {
    expect((await withCookie({ Cookie: `ambit-${server.port}=${value}` })).status).toBe(401);
  });

  it('does not let a form of another site ask: Apollo wants a content type or a header that forms lack', async () => {
    expect((await withCookie({ 'Content-Type': 'text/plain' })).status).toBe(400);
    const headers = { Host: `127.0.0.1:${server.port}`, Cookie: cookie };
    expect((await rawRequest(server, '/graphql?query={lang}', { headers })).status).toBe(400);
  });

  it('still opens after a restart with the same token', async () => {
    const again = await start({ config: { host: '127.0.0.1', port: 0, token: TOKEN, limits: DEFAULT_LIMITS } });
    try {
      const value = cookie.split('=')[1] ?? '';
      const headers = { Host: 'localhost:4000', ...JSON_TYPE, Cookie: `ambit-4000=${value}` };
      expect((await rawRequest(again, '/graphql', { method: 'POST', headers, body: GRAPHQL.body })).status).toBe(200);
    } finally {
      await again.close();
    }
  });
});

describe('the Host header', () => {
  it.each(['evil.example', 'evil.example:4000', 'localhost.evil.example', '192.168.1.1', 'a b'])(
    'with the foreign name %s is refused, with the token and on every route',
    async (host) => {
      for (const path of ['/', '/graphql', '/readyz', `/?token=${TOKEN}`]) {
        const { status, text } = await rawRequest(server, path, { headers: { ...BEARER, Host: host } });
        expect([status, text]).toEqual([403, expect.stringContaining('FORBIDDEN')]);
      }
    },
  );

  it.each(['localhost', 'localhost:1234', '127.0.0.1', '[::1]:4000', 'ambit.localhost'])(
    '%s is this machine',
    async (host) => {
      expect((await rawRequest(server, '/healthz', { headers: { Host: host } })).status).toBe(200);
    },
  );

  it('may be any where Ambit listens for others', async () => {
    const open = await start({ config: { host: '0.0.0.0', port: 0, token: TOKEN, limits: DEFAULT_LIMITS } });
    try {
      expect(open.url).toBe(`http://127.0.0.1:${open.port}`);
      expect((await rawRequest(open, '/healthz', { headers: { Host: 'ambit.example' } })).status).toBe(200);
    } finally {
      await open.close();
    }
  });
});
