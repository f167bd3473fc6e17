import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket, type ClientOptions } from 'ws';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, submit } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ batch: 20 });
});
afterAll(async () => {
  await server.close();
});

const FILE = linkedIn(
  Array.from({ length: 100 }, (_, n) => ['Person', `N${n}`, `p${n}`, '', 'Acme', 'CFO', '05 Mar 2024']),
);
const PROGRESS = `subscription ($network: ID!, $id: ID!) {
  importProgress(network: $network, id: $id) { id status done total counts { created } }
}`;

/** A client of the server, with headers as a browser or a program sends them. */
function clientWith(headers: Record<string, string>, connectionParams: Record<string, unknown> = {}): Client {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string | string[], options?: ClientOptions) {
      super(url, protocols, { ...options, headers });
    }
  }
  return createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    connectionParams,
    retryAttempts: 0,
  });
}

const owner = (): Client => clientWith({ authorization: `Bearer ${server.token}` });

interface Progress {
  readonly importProgress: { readonly id: string; readonly status: string; readonly done: number };
}

async function all(
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<readonly unknown[]> {
  const results: unknown[] = [];
  try {
    for await (const result of client.iterate<Progress>({ query, variables })) results.push(result);
  } finally {
    await client.dispose();
  }
  return results;
}

/** With what the server closes a connection that it does not want. */
async function closeCode(client: Client): Promise<number | string> {
  return new Promise((resolve) => {
    client.on('closed', (event) => resolve((event as { code: number }).code));
    client.on('error', (error) => resolve((error as { message: string }).message));
    client.subscribe(
      { query: '{ __typename }' },
      { next: () => undefined, error: () => undefined, complete: () => undefined },
    );
  });
}

describe('the progress of an import', () => {
  it('comes from its first state to its end, and then ends', async () => {
    const network = await createNetwork(server);
    const id = await submit(server, FILE, { network });
    const results = (await all(owner(), PROGRESS, { network, id })) as { data: Progress }[];
    const states = results.map(({ data }) => data.importProgress);
    expect(states.at(-1)).toEqual({ id, status: 'DONE', done: 100, total: 100, counts: { created: 100 } });
    expect(states.length).toBeGreaterThan(2);
    expect(states.map(({ done }) => done)).toEqual(states.map(({ done }) => done).sort((a, b) => a - b));
    // One that has ended says so at once.
    expect(await all(owner(), PROGRESS, { network, id })).toHaveLength(1);
  });

  it('is an error with a code where there is no such import', async () => {
    const network = await createNetwork(server);
    const [result] = (await all(owner(), PROGRESS, { network, id: 'nothing' }).catch((errors: unknown) => [
      { errors },
    ])) as [{ errors: readonly { extensions: { code: string } }[] }];
    expect(result.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  it('is waited for by nobody any more once the client is gone', async () => {
    const network = await createNetwork(server);
    // Never begins, as another program has the right to import.
    await server.graph.run('import/acquire-lease', { network, holder: 'other machine|1|x', seconds: 3, dead: null });
    const id = await submit(server, FILE, { network });
    const client = owner();
    const iterator = client.iterate({ query: PROGRESS, variables: { network, id } });
    await iterator.next();
    const waiting = iterator.next();
    for (let tries = 0; tries < 100 && server.services.imports.jobs.waiting === 0; tries++) await wait(10);
    expect(server.services.imports.jobs.waiting).toBe(1);
    client.terminate();
    await waiting.catch(() => undefined);
    for (let tries = 0; tries < 100 && server.services.imports.jobs.waiting > 0; tries++) await wait(10);
    expect(server.services.imports.jobs.waiting).toBe(0);
    await client.dispose();
  });
});

describe('a connection', () => {
  it('is the owner’s by token in the header or in its first message', async () => {
    const network = await createNetwork(server);
    const id = await submit(server, FILE, { network });
    const client = clientWith({}, { authorization: `Bearer ${server.token}` });
    expect((await all(client, PROGRESS, { network, id })).length).toBeGreaterThan(0);
  });

  it('is refused without a token, with a wrong one, from another host and from another website', async () => {
    expect(await closeCode(clientWith({}))).toBe(4403);
    expect(await closeCode(clientWith({}, { authorization: 'Bearer wrong' }))).toBe(4403);
    expect(await closeCode(clientWith({ authorization: 'Bearer wrong' }))).toMatch(/401/);
    expect(await closeCode(clientWith({ authorization: `Bearer ${server.token}`, host: 'evil.example' }))).toMatch(
      /403/,
    );
    const signIn = await fetch(`${server.url}/?token=${server.token}`, { redirect: 'manual' });
    const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await closeCode(clientWith({ cookie, origin: 'https://evil.example' }))).toMatch(/403/);
    const network = await createNetwork(server);
    const id = await submit(server, FILE, { network });
    const own = clientWith({ cookie, origin: server.url });
    expect((await all(own, PROGRESS, { network, id })).length).toBeGreaterThan(0);
  });

  it.each([
    ['queries', '{ me { id } }', 'BAD_INPUT'],
    [
      'what passes the limits',
      `subscription { importProgress(id: "x") { person { ${'ties { nodes { persons { '.repeat(6)}id${' } } }'.repeat(6)} } } }`,
      'LIMIT_EXCEEDED',
    ],
    ['what is not valid', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('takes no %s', async (_what, query, code) => {
    const errors = await all(owner(), query).then(
      () => [],
      (thrown: unknown) => thrown as readonly { extensions?: { code?: string } }[],
    );
    expect(errors[0]?.extensions?.code).toBe(code);
  });
});
