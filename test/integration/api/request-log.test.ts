import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, BEARER, start, type TestServer, until } from './support.ts';

let server: TestServer;

beforeAll(async () => {
  server = await start({ importHandler: async (_req, res) => void res.status(202).json({}) });
});

afterAll(async () => {
  await server.close();
});

const get = (path: string) => fetch(`${server.url}${path}`, { headers: BEARER, redirect: 'manual' });

describe('the log', () => {
  it('has the request, and nothing of what was in it', async () => {
    const before = server.lines.length;
    await ask(server, 'query Greeting($t: String) { echo(text: $t) }', { variables: { t: 'canary' } });
    await ask(server, 'query ($t: Float) { echo(number: $t) }', { variables: { t: 'canary' } });
    await ask(server, '{ canary(x: "canary") }');
    await get('/graphql?query={echo(text:"canary")}');
    await get('/canary.csv?name=canary');
    await get('/?token=canary');
    await fetch(`${server.url}/imports?canary=canary`, {
      method: 'POST',
      headers: { ...BEARER, 'Content-Disposition': 'attachment; filename="canary.csv"', Cookie: 'canary=canary' },
      body: 'canary',
    });
    await until(() => server.lines.length === before + 7);
    const lines = server.lines.slice(before);
    expect(lines.join('')).not.toContain('canary');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.any(String),
      msg: 'request',
      requestId: expect.any(String),
      method: 'POST',
      route: '/graphql',
      status: 200,
      durationMs: expect.any(Number),
      operation: 'Greeting',
      operationType: 'query',
    });
    expect(lines.map((line) => (JSON.parse(line) as { route: string }).route)).toEqual([
      '/graphql',
      '/graphql',
      '/graphql',
      '/graphql',
      'unknown',
      '/',
      '/imports',
    ]);
  });
});
