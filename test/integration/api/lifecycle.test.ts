import { describe, expect, it } from '@jest/globals';
import { AmbitError } from '../../../src/ambit-error.ts';
import { loadSchemaFiles } from '../../../src/graph/migrations.ts';
import { DEFAULT_LIMITS } from '../../../src/config.ts';
import { ask, start, type TestServer, TOKEN, until } from './support.ts';

async function ready(server: TestServer): Promise<readonly [number, unknown]> {
  const response = await fetch(`${server.url}/readyz`);
  return [response.status, await response.json()];
}

it('keeps an idle connection open for longer than its clients do', async () => {
  const server = await start();
  try {
    // In seconds; undici, and so fetch, keeps one for 4, usual proxies for 60.
    expect((await fetch(`${server.url}/healthz`)).headers.get('keep-alive')).toBe('timeout=65');
  } finally {
    await server.close();
  }
});

describe('/readyz', () => {
  it.each([
    ['the schema is not applied', async () => [], 'SCHEMA_NOT_APPLIED'],
    [
      'a schema file has changed',
      async () => loadSchemaFiles().map(({ version }) => ({ version, sha256: 'x' })),
      'SCHEMA_NOT_APPLIED',
    ],
    [
      'the database is down',
      async () => {
        throw new AmbitError('DATABASE_UNAVAILABLE', 'canary');
      },
      'DATABASE_UNAVAILABLE',
    ],
    [
      'the database answers something odd',
      async () => {
        throw new Error('canary');
      },
      'INTERNAL',
    ],
  ])('is 503 while %s', async (_state, administer, reason) => {
    const server = await start({ graph: { administer } });
    try {
      expect(await ready(server)).toEqual([503, { status: 'not ready', reason }]);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    } finally {
      await server.close();
    }
  });

  it('does not wait for a database that hangs, nor ask it once for each request', async () => {
    let asked = 0;
    const server = await start({
      graph: {
        administer: () => {
          asked += 1;
          return new Promise(() => undefined);
        },
      },
    });
    try {
      const answers = await Promise.all([ready(server), ready(server), ready(server)]);
      expect(answers).toEqual(answers.map(() => [503, { status: 'not ready', reason: 'DATABASE_TIMEOUT' }]));
      expect(asked).toBe(1);
    } finally {
      await server.close();
    }
  });
});

describe('closing', () => {
  /** A server with a request that runs until `finish` is called. */
  async function busy(stopGraceMs: number) {
    let finish = (): void => undefined;
    let running = false;
    const waitUntil = new Promise<void>((resolve) => (finish = resolve));
    const server = await start({
      stopGraceMs,
      contextFor: (request) => {
        running = true;
        return { ...request, waitUntil };
      },
    });
    const answer = ask(server, '{ slow }').catch(() => 'broken off' as const);
    await until(() => running);
    return { server, answer, finish };
  }

  it('takes no more, lets what runs finish, and may be called twice', async () => {
    const { server, answer, finish } = await busy(5_000);
    const closing = Promise.all([server.close(), server.close()]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    finish();
    expect(await answer).toMatchObject({ body: { data: { slow: 'done' } } });
    await closing;
  });

  it('breaks off what does not finish in time', async () => {
    const { server, answer, finish } = await busy(100);
    const started = performance.now();
    await server.close();
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await answer).toBe('broken off');
    finish();
    await until(() => server.lines.join('').includes('"aborted":true'));
  });
});

describe('starting', () => {
  async function startAt(host: string, port: number): Promise<void> {
    const started = await start({ config: { host, port, token: TOKEN, limits: DEFAULT_LIMITS } });
    await started.close();
  }

  it('says what to do where the port is taken', async () => {
    const server = await start();
    try {
      await expect(startAt('127.0.0.1', server.port)).rejects.toMatchObject({
        code: 'CONFIGURATION',
        message: `Port ${server.port} is in use. Stop the program that uses it or set PORT to another number.`,
      });
    } finally {
      await server.close();
    }
  });

  it('says what to do where the host is no address of this machine', async () => {
    await expect(startAt('192.0.2.1', 0)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('HOST'),
    });
  });
});
