import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AmbitError } from '../../../src/ambit-error.ts';
import { SECRET } from './small-schema.ts';
import { BEARER, rawRequest, start, type TestServer } from './support.ts';

const HOME_POLICY =
  "default-src 'self';script-src 'self';style-src 'self';font-src 'self';img-src 'self';connect-src 'self';worker-src 'self';object-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'none'";
const GRAPHIQL_POLICY =
  "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';worker-src 'self' blob:;font-src 'self' data:;img-src 'self' data:;connect-src 'self';object-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'none'";
const BROWSER = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

let server: TestServer;

beforeAll(async () => {
  server = await start({
    importHandler: async (req, res, { lang }) => {
      if (req.query['fail'] === 'expected') throw new AmbitError('IMPORT_UNREADABLE', 'Row 3 has no name.');
      if (req.query['fail'] === 'unexpected') throw new Error(SECRET);
      let bytes = 0;
      let chunks = 0;
      for await (const chunk of req) {
        bytes += (chunk as Buffer).length;
        chunks += 1;
      }
      res.status(202).json({ bytes, streamed: chunks > 1, lang });
    },
    exportHandler: async (req, res) => {
      if (req.path.endsWith('.vcf')) {
        res.write('BEGIN:VCARD');
        throw new Error(SECRET);
      }
      res.json({ path: req.path });
    },
  });
});

afterAll(async () => {
  await server.close();
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });

describe('the pages', () => {
  it.each([
    ['/', 'Home', HOME_POLICY],
    ['/graphql', 'GraphiQL', GRAPHIQL_POLICY],
  ])('are at %s, without a token and under their policy', async (path, title, policy) => {
    const response = await get(path, BROWSER);
    expect(await response.text()).toContain(title);
    expect(response.headers.get('content-security-policy')).toBe(policy);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it.each([{ Accept: 'application/json' }, { Accept: '*/*' }])(
    'leave GET /graphql to programs that send %j',
    async (accept) => {
      const response = await get('/graphql?query={lang}', { ...BEARER, ...accept });
      expect(await response.json()).toEqual({ data: { lang: 'en' } });
    },
  );

  it('have assets that stay, compressed where that helps', async () => {
    const script = await get('/assets/home-abc123.js', { 'Accept-Encoding': 'gzip' });
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await script.text()).toContain('console.log');
    const plain = await get('/assets/home-abc123.js', { 'Accept-Encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const font = await get('/assets/font-abc123.ttf', { 'Accept-Encoding': 'gzip' });
    expect(await font.text()).toBe('font');
    expect(font.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/assets/none.js', '/assets/..%2fhome%2findex.html', '/assets/%2e%2e/home/index.html', '/assets/'])(
    'have nothing else at %s',
    async (path) => {
      const response = await rawRequest(server, path, { headers: { Host: 'localhost', 'Accept-Encoding': 'gzip' } });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.text).not.toContain('Home');
    },
  );

  it('say so where they are not built', async () => {
    const bare = await start({ webDirectory: '/nowhere' });
    try {
      const response = await fetch(`${bare.url}/`);
      expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm run build')]);
    } finally {
      await bare.close();
    }
  });
});

describe('other routes', () => {
  it('streams an import to its handler', async () => {
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        for (let i = 0; i < 3; i += 1) {
          controller.enqueue(new Uint8Array(200_000));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        controller.close();
      },
    });
    const headers = { ...BEARER, 'Content-Type': 'application/json', 'Accept-Language': 'fr' };
    const response = await fetch(`${server.url}/imports`, {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    } as RequestInit);
    expect([response.status, await response.json()]).toEqual([202, { bytes: 600_000, streamed: true, lang: 'fr' }]);
  });

  it.each([
    ['expected', 422, 'Row 3 has no name.', 'IMPORT_UNREADABLE'],
    ['unexpected', 500, 'Something went wrong on our side.', 'INTERNAL'],
  ])('tells a failed import in GraphQL’s shape: %s', async (kind, status, message, code) => {
    const response = await fetch(`${server.url}/imports?fail=${kind}`, { method: 'POST', headers: BEARER, body: 'x' });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ message, extensions: { code } }] });
  });

  it('hands exports over, and breaks the connection of one that fails half-way', async () => {
    expect(await (await get('/exports/network.json', BEARER)).json()).toEqual({ path: '/exports/network.json' });
    expect((await get('/exports/network.exe', BEARER)).status).toBe(404);
    await expect(get('/exports/network.vcf', BEARER).then((response) => response.text())).rejects.toThrow();
  });

  it('answers with JSON where there is nothing', async () => {
    const response = await get('/canary-file.csv', BEARER);
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });

  it('leaves out what nobody handles', async () => {
    const bare = await start();
    try {
      const response = await fetch(`${bare.url}/imports`, { method: 'POST', headers: BEARER, body: 'x' });
      expect(response.status).toBe(404);
    } finally {
      await bare.close();
    }
  });
});
