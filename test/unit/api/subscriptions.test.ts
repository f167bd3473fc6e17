import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { WebSocket } from 'ws';
import { AmbitError } from '../../../src/ambit-error.ts';
import type { Asker, Authentication } from '../../../src/api/authentication.ts';
import type { ConnectionLimits } from '../../../src/api/connection-counts.ts';
import { serveSubscriptions } from '../../../src/api/subscriptions.ts';
import { DEFAULT_LIMITS } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';

/** What must be in no message, reason or line of the log. */
const SECRET = "MATCH (n {name: 'Canary'}) bolt://secret";

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { me: { type: GraphQLString } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      ticks: {
        type: GraphQLString,
        async *subscribe() {
          yield { ticks: 'one' };
          throw new Error(SECRET);
        },
      },
      waits: {
        type: GraphQLString,
        subscribe: () => {
          throw new Error(SECRET);
        },
      },
    },
  }),
});

let httpServer: Server;
let closeServer: () => Promise<void>;
let url: string;
let lines: string[];
let context: () => object;
let whenNamed: (name: string) => Asker;
const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);

async function start(connections?: ConnectionLimits): Promise<void> {
  lines = [];
  context = () => ({});
  whenNamed = (name) => ({ kind: 'API_KEY', accountId: name, credentialId: name, isReadOnly: false });
  const authentication = {
    whoAsks: async (req, given = req.headers.authorization) => (given === undefined ? 'NOBODY' : whenNamed(given)),
  } as Pick<Authentication, 'whoAsks'> as Authentication;
  httpServer = createServer();
  const subscriptions = serveSubscriptions({
    httpServer,
    schema,
    contextFor: () => context(),
    config: { host: '127.0.0.1', limits: DEFAULT_LIMITS, proxies: 1 },
    authentication,
    log: createLog({ level: 'debug', destination: { write: (line) => void lines.push(line) } }),
    introspection: true,
    operations: undefined,
    budget: undefined,
    ...(connections === undefined ? {} : { connections }),
  });
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  url = `ws://127.0.0.1:${(httpServer.address() as AddressInfo).port}/graphql`;
  closeServer = async () => {
    await subscriptions.close();
    await new Promise<void>((resolve) => httpServer.close(() => resolve()));
  };
}
beforeEach(() => start());
afterEach(async () => {
  await closeServer();
  expect(printed.mock.calls).toEqual([]);
  expect(lines.join('')).not.toContain('Canary');
});

interface Message {
  readonly type: string;
  readonly payload?: unknown;
}

/** A connection, with what the server says and how it ends. */
function connect(headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
  const messages: Message[] = [];
  const waiting: (() => void)[] = [];
  let end: string | undefined;
  const wake = (): void => waiting.splice(0).forEach((resolve) => resolve());
  const over = (how: string): void => {
    end ??= how;
    wake();
  };
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)) as Message);
    wake();
  });
  socket.on('close', (code, reason) => over(`${code} ${String(reason)}`));
  socket.on('error', (error) => over(error.message));
  const until = async <T>(found: () => T | undefined): Promise<T> => {
    for (;;) {
      const value = found();
      if (value !== undefined) return value;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const opened = new Promise<void>((resolve) => {
    socket.on('open', () => resolve());
    socket.on('error', () => resolve());
  });
  return {
    socket,
    messages,
    send: async (message: object) => {
      await opened;
      socket.send(JSON.stringify(message));
    },
    /** The first message of a type, or how the connection ended before. */
    next: (type: string) => until(() => messages.find((each) => each.type === type) ?? end),
    ended: () => until(() => end),
  };
}

async function subscribed(query: string): Promise<ReturnType<typeof connect>> {
  const client = connect({ authorization: 'one' });
  await client.send({ type: 'connection_init' });
  await client.next('connection_ack');
  await client.send({ id: '1', type: 'subscribe', payload: { query } });
  return client;
}

const internal = [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL' } }];

describe('an error of a subscription', () => {
  it.each([
    [new AmbitError('CONFLICT', 'Try again.'), { message: 'Try again.', extensions: { code: 'CONFLICT' } }],
    [new Error(SECRET), internal[0]],
    [SECRET, internal[0]],
  ])('is told by its code before it begins: %s', async (thrown, told) => {
    context = () => {
      throw thrown;
    };
    const client = await subscribed('subscription { ticks }');
    expect(await client.next('error')).toMatchObject({ payload: [told] });
  });

  it('is told by its code when its source cannot be had, and when it breaks', async () => {
    const none = await subscribed('subscription { waits }');
    expect(JSON.stringify(await none.next('next'))).toContain('"code":"INTERNAL"');
    const broken = await subscribed('subscription { ticks }');
    expect(await broken.next('error')).toMatchObject({ payload: internal });
    expect(JSON.stringify([...none.messages, ...broken.messages])).not.toContain('Canary');
    expect(lines.filter((line) => line.includes('unexpected error'))).toHaveLength(2);
  });
});

describe('an error of a connection', () => {
  it.each([
    [new AmbitError('DATABASE_UNAVAILABLE', 'No.'), '1013 DATABASE_UNAVAILABLE'],
    [new AmbitError('FORBIDDEN', 'No.'), '4403 FORBIDDEN'],
    [new AmbitError('CONFIGURATION', SECRET), '4500 CONFIGURATION'],
    [new Error(SECRET), '4500 INTERNAL'],
  ])('closes it with its code: %s', async (thrown, end) => {
    whenNamed = () => {
      throw thrown;
    };
    const client = connect();
    await client.send({ type: 'connection_init', payload: { authorization: 'one' } });
    expect(await client.ended()).toBe(end);
  });

  it.each([
    ['a message that is none', '{', /^4400 /],
    ['a message that only servers send', JSON.stringify({ id: '1', type: 'complete' }), undefined],
    ['a message of a server', JSON.stringify({ id: '1', type: 'next', payload: { data: {} } }), /^4500 INTERNAL$/],
    ['a message that is too long', 'x'.repeat(300_000), /^1009 /],
  ])('is nobody’s text: %s', async (_what, text, end) => {
    const client = connect({ authorization: 'one' });
    await client.send({ type: 'connection_init' });
    await client.next('connection_ack');
    client.socket.send(text);
    if (end === undefined) client.socket.close();
    expect(await client.ended()).toMatch(end ?? /./);
  });
});

describe('the number of connections', () => {
  const LIMITS = { all: 6, each: 2 };
  beforeEach(async () => {
    await closeServer();
    await start(LIMITS);
  });
  const open = async (headers: Record<string, string>, payload = {}): Promise<string> => {
    const client = connect(headers);
    await client.send({ type: 'connection_init', payload }).catch(() => undefined);
    const answer = await client.next('connection_ack');
    return typeof answer === 'string' ? answer : answer.type;
  };

  it('is limited for each account, so that one cannot take the places of the others', async () => {
    for (let n = 0; n < 2; n += 1) expect(await open({ authorization: 'greedy' })).toBe('connection_ack');
    expect(await open({ authorization: 'greedy' })).toMatch(/429/);
    expect(await open({ authorization: 'another' })).toBe('connection_ack');
  });

  it('is limited for each address while nobody is known, and then for the account', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': `9.9.9.9, ${address}` });
    const silent = [connect(from('10.0.0.1')), connect(from('10.0.0.1'))];
    await Promise.all(silent.map(({ socket }) => new Promise((resolve) => socket.on('open', resolve))));
    expect(await connect(from('10.0.0.1')).ended()).toMatch(/429/);
    // Known by their first message they take no place of the address any more, but the account has two as well.
    for (let n = 0; n < 2; n += 1) {
      await silent[n]?.send({ type: 'connection_init', payload: { authorization: 'greedy' } });
      expect(await silent[n]?.next('connection_ack')).toMatchObject({ type: 'connection_ack' });
    }
    expect(await open(from('10.0.0.1'), { authorization: 'greedy' })).toBe('4429 LIMIT_EXCEEDED');
    expect(await open(from('10.0.0.1'), { authorization: 'another' })).toBe('connection_ack');
  });

  it('is limited for all together, and a place that is left is free again', async () => {
    for (const name of ['a', 'b', 'c']) {
      expect(await open({ authorization: name })).toBe('connection_ack');
      expect(await open({ authorization: name })).toBe('connection_ack');
    }
    expect(await open({ authorization: 'd' })).toMatch(/503/);
    await closeServer();
    await start(LIMITS);
    for (let n = 0; n < 5; n += 1) {
      const client = connect({ authorization: 'e' });
      await client.send({ type: 'connection_init' });
      await client.next('connection_ack');
      client.socket.close();
      await client.ended();
    }
    expect(await open({ authorization: 'e' })).toBe('connection_ack');
  });
});
