import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { AmbitError } from '../../../src/ambit-error.ts';
import { SECRET } from './small-schema.ts';
import { ask, BEARER, type GraphqlBody, linesAbout, start, type TestServer } from './support.ts';

let server: TestServer;

beforeAll(async () => {
  server = await start();
});

afterAll(async () => {
  await server.close();
});

const GRAPHQL_RESPONSE = { Accept: 'application/graphql-response+json' };

describe('an answer', () => {
  it('is never stored', async () => {
    const { headers, body } = await ask(server, '{ me { name } }');
    expect(body).toEqual({ data: { me: { name: 'Bo' } } });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['fr', 'fr'],
    ['fr-CA, en;q=0.5', 'fr'],
    ['de, fr;q=0.3, en;q=0.4', 'en'],
    ['en;q=0.1, fr-FR;q=0.2', 'fr'],
    ['de', 'en'],
    ['fr;q=0, *', 'en'],
    ['*', 'en'],
  ])('to Accept-Language %s is in %s', async (accepted, lang) => {
    const { body } = await ask(server, '{ lang }', { headers: { 'Accept-Language': accepted } });
    expect(body.data).toEqual({ lang });
  });

  it('names its request, as its context does', async () => {
    const { body, headers } = await ask(server, '{ requestId }');
    expect(body.data).toEqual({ requestId: headers.get('x-request-id') });
  });

  it('lets GraphiQL know the schema', async () => {
    const { body } = await ask(server, getIntrospectionQuery());
    expect(body.errors).toBeUndefined();
  });
});

describe('an error', () => {
  it('that is expected has its message and its code', async () => {
    const { body, status } = await ask(server, '{ refused }');
    expect(status).toBe(200);
    expect(body.errors).toMatchObject([
      { message: 'There is no such person.', path: ['refused'], extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  it('that is not tells its request id alone, which the log has with its class', async () => {
    const { body, headers, text } = await ask(server, '{ broken }', { headers: { 'Accept-Language': 'en' } });
    const requestId = headers.get('x-request-id');
    expect(body.errors?.[0]).toMatchObject({
      message: 'Something went wrong on our side.',
      path: ['broken'],
      extensions: { code: 'INTERNAL', requestId },
    });
    expect(Object.keys(body.errors?.[0]?.extensions ?? {}).sort()).toEqual(['code', 'requestId']);
    expect(text).not.toMatch(/MATCH|bolt|canary|stack|PrivateError/i);
    const logged = await linesAbout(server, requestId);
    expect(logged).toMatchObject([
      { msg: 'unexpected error', error: { type: 'PrivateError' } },
      { msg: 'request', errorCodes: ['INTERNAL'] },
    ]);
    expect(server.lines.join('')).not.toContain(SECRET);
  });

  it('is said in French to those who ask for it', async () => {
    const { body } = await ask(server, '{ broken }', { headers: { 'Accept-Language': 'fr' } });
    expect(body.errors?.[0]?.message).toBe('Une erreur est survenue de notre côté.');
  });

  it.each(['missing', 'odd { name }', 'foreign'])(
    'of graphql-js or a library about a result is ours too: %s',
    async (field) => {
      const { body, text } = await ask(server, `{ ${field} }`);
      expect(body.errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
      expect(text).not.toContain('bolt');
    },
  );

  it.each([
    ['{ me {', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { lang } query B { lang }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($n: Float!) { echo(number: $n) }', 'BAD_USER_INPUT'],
  ])('of the request itself keeps its code: %s', async (query, code) => {
    const plain = await ask(server, query);
    expect(plain.body.errors).toMatchObject([{ extensions: { code } }]);
    expect(plain.status).toBe(200);
    const own = await ask(server, query, { headers: GRAPHQL_RESPONSE });
    expect(own.status).toBe(400);
    expect(own.body).not.toHaveProperty('data');
  });

  it('of graphql-js about an argument during execution is the client’s', async () => {
    const { body } = await ask(server, 'query ($n: Int) { counted(n: $n) }', { variables: { n: null } });
    expect(body.errors).toMatchObject([
      { message: expect.stringContaining('must not be null'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('comes in fives, and says that there are more', async () => {
    const many = await ask(server, '{ me { friends(first: 50) { broken } } }');
    expect(many.body.errors).toHaveLength(5);
    expect(many.body.extensions).toEqual({ moreErrors: true });
    const invalid = await ask(server, `{ ${Array.from({ length: 50 }, (_, i) => `no${i}`).join(' ')} }`);
    expect(invalid.body.errors).toHaveLength(5);
    expect(await linesAbout(server, many.headers.get('x-request-id'))).toHaveLength(6);
  });

  it('of the context is told by the same rules', async () => {
    const failing = await start({
      contextFor: ({ lang }) => {
        throw lang === 'fr'
          ? new Error(SECRET)
          : new AmbitError('DATABASE_UNAVAILABLE', 'The database does not answer.');
      },
    });
    try {
      const expected = await ask(failing, '{ lang }', { headers: { 'Accept-Language': 'en' } });
      expect(expected.body.errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
      const unexpected = await ask(failing, '{ lang }', { headers: { 'Accept-Language': 'fr' } });
      expect(unexpected.body.errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
      expect(unexpected.text + failing.lines.join('')).not.toContain('bolt');
    } finally {
      await failing.close();
    }
  });
});

describe('a request that is none', () => {
  async function post(body: string, headers: Readonly<Record<string, string>> = {}) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...BEARER, ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  }

  it.each([
    ['{"query": canary', {}, 400],
    ['"canary"', {}, 400],
    ['[{"query": "{ lang }"}]', {}, 400],
    ['{"query": "{ lang }"}', { 'Content-Type': 'text/plain' }, 400],
    ['{"query": "{ lang }"}', { 'Content-Encoding': 'canary' }, 415],
    ['{"query": "{ lang }"}', { 'Content-Type': 'application/json; charset=canary' }, 415],
    ['{"query": "{ lang }"}', { Accept: 'image/png' }, 406],
  ])('gets a well-formed error that does not repeat it: %s %j', async (body, headers, status) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    const { errors } = JSON.parse(answer.text) as GraphqlBody;
    expect(errors).toMatchObject([{ message: expect.any(String), extensions: { code: expect.any(String) } }]);
    expect(answer.text).not.toContain('canary');
  });

  it('gets no mutation by GET', async () => {
    const response = await fetch(`${server.url}/graphql?query=mutation{change}`, { headers: BEARER });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
