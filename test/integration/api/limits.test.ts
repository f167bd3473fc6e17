import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../../src/config.ts';
import { ask, start, type TestServer, TOKEN } from './support.ts';

let server: TestServer;

beforeAll(async () => {
  server = await start();
});

afterAll(async () => {
  await server.close();
});

const GRAPHQL_RESPONSE = { Accept: 'application/graphql-response+json' };

describe('a limit', () => {
  const deep = (levels: number) => `{ me ${'{ friend '.repeat(levels)}{ name }${' }'.repeat(levels)} }`;

  it('refuses before anything runs, every time, also what was validated before', async () => {
    const query =
      'query ($n: Int!) { me { friends(first: $n) { friends(first: $n) { friends(first: $n) { name } } } } }';
    const allowed = await ask(server, query, { variables: { n: 2 } });
    expect(allowed.body.errors).toBeUndefined();
    const { body, status } = await ask(server, query, { variables: { n: 100 }, headers: GRAPHQL_RESPONSE });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      {
        message: expect.stringContaining('1,010,101 objects, the limit (cost) is 20,000'),
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ]);
  });

  it('is as high as it is set', async () => {
    expect((await ask(server, deep(13))).body.errors).toBeUndefined();
    const { body } = await ask(server, deep(14));
    expect(body.errors).toMatchObject([{ message: 'The query is 16 levels deep, the limit (depth) is 15.' }]);
    const strict = await start({
      config: { host: '127.0.0.1', port: 0, token: TOKEN, limits: { ...DEFAULT_LIMITS, depth: 2 } },
    });
    try {
      expect((await ask(strict, deep(1))).body.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    } finally {
      await strict.close();
    }
  });

  it('stops the parser after so many tokens', async () => {
    const { body } = await ask(server, `{ ${'lang '.repeat(4_999)} }`);
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: 'The query has more than 5,000 tokens, the limit (tokens) is 5,000.',
        extensions: { code: 'LIMIT_EXCEEDED' },
      }),
    ]);
    const unclosed = await ask(server, `{ ${'lang '.repeat(4_000)}`);
    expect(unclosed.body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
  });

  it('stops fragments that double, and fragments in a circle, at once', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment f${i} on Person { ...f${i + 1} ...f${i + 1} }`,
    ).join(' ');
    const started = performance.now();
    const doubled = await ask(server, `{ me { ...f0 } } ${fragments} fragment f40 on Person { x: name }`);
    const circle = await ask(server, '{ me { ...A } } fragment A on Person { friend { ...A } }');
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(doubled.body.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    expect(circle.body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  it('holds for the body, which is never repeated', async () => {
    const large = await ask(server, `{ lang } # ${'canary'.repeat(50_000)}`);
    expect(large.status).toBe(413);
    expect(large.body.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    expect(large.text).not.toContain('canary');
  });
});
