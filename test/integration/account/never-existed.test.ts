import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket, type ClientOptions } from 'ws';
import { sha256Of } from '../../../src/api/listed-operations.ts';
import { createSchema } from '../../../src/api/schema.ts';
import { DEFAULT_LIMITS, NOT_HARDENED } from '../../../src/config.ts';
import { startAccountServer, type AccountServer, type Someone } from '../../support/account-server.ts';
import { askedOperations, idsOf } from '../../support/asked-operations.ts';
import { mutate, openAudit } from '../../support/audit-queries.ts';
import { makeCanaryNetwork, type CanaryNetwork } from '../../support/canary-network.ts';

/** What no one has. */
const NEVER = randomUUID();

let server: AccountServer;
let schema: GraphQLSchema;
let one: Someone;
let other: Someone;
let guests: readonly Someone[];
let own: CanaryNetwork;
let foreign: CanaryNetwork;
let foreignAudit: string;

beforeAll(async () => {
  schema = await createSchema();
  const limits = { ...DEFAULT_LIMITS, cost: 1e8, aliases: 1_000, rootFields: 100, tokens: 100_000 };
  server = await startAccountServer({ config: { limits } });
  [one, other] = [await server.addAccount(), await server.addAccount()];
  own = await makeCanaryNetwork(server, one, 'Harbunty');
  foreign = await makeCanaryNetwork(server, other, 'Zintaverre');
  const auditor = await server.addAccount();
  foreignAudit = await openAudit(server, other, auditor, { network: foreign.network, goals: [foreign.ids['goal']] });
  await mutate(server, auditor, 'mandateClose', { id: foreignAudit }, 'mandate { id }');
  const scope = await server.services.networks.of(one.account).get(own.network);
  guests = await Promise.all(
    (['AUDITOR', 'ANALYST'] as const).map(async (role) => {
      const guest = await server.addAccount();
      await server.services.access.grant(scope, guest.account, role, { since: new Date(0), until: null });
      return guest;
    }),
  );
}, 120_000);
afterAll(async () => {
  await server.close();
});

/** An answer without what differs from one request to the next, and without the id that was asked for. */
function seen(status: number, headers: Headers, text: string, asked: string): object {
  const kept = [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
  const without = (value: string): string => value.replaceAll(asked, '<asked>').replace(/"requestId":"[^"]+"/g, '');
  return { status, headers: kept.map(([name, value]) => [name, without(value)]), text: without(text) };
}

describe('by HTTP', () => {
  const EXPORTS = ['json', 'graphml', 'gexf', 'vcf', 'csv.zip'].map((extension) => `/exports/network.${extension}`);

  it('another’s network, person or audit is as one that never existed, for everybody', async () => {
    const tries: readonly (readonly [path: (id: string) => string, theirs: string, method?: string])[] = [
      ...EXPORTS.map((path) => [(id: string) => `${path}?network=${id}`, foreign.network] as const),
      [(id) => `/imports?network=${id}`, foreign.network, 'POST'],
      [(id) => `/imports?network=${id}&dryRun=true&wait=true`, foreign.network, 'POST'],
      [
        (id) => `/imports?network=${own.network}&as=CONTACTS_OF&person=${id}&consent=x&wait=true`,
        foreign.ids['person'] ?? '',
        'POST',
      ],
      [(id) => `/reports/audit.json?audit=${id}`, foreignAudit],
      [(id) => `/reports/audit.html?audit=${id}&lang=fr`, foreignAudit],
    ];
    for (const [path, theirs, method = 'GET'] of tries) {
      for (const who of [one, ...guests]) {
        const [there, nowhere] = await Promise.all(
          [theirs, NEVER].map(async (id) => {
            const response = await server.fetch(who, path(id), method === 'GET' ? {} : { method, body: 'x' });
            return seen(response.status, response.headers, await response.text(), id);
          }),
        );
        expect(there).toEqual(nowhere);
        expect(JSON.stringify(there)).not.toMatch(/zintaverre/i);
        expect(there).toMatchObject({
          status: path('').startsWith(`/imports?network=${own.network}`) ? expect.any(Number) : 404,
        });
      }
    }
    // Whose it is gets it, or this would say nothing.
    for (const path of [`${EXPORTS[0]}?network=${foreign.network}`, `/reports/audit.json?audit=${foreignAudit}`])
      expect((await server.fetch(other, path)).status).toBe(200);
  }, 60_000);

  it('the file of an account has its own networks and no other, for whoever was let into others', async () => {
    for (const who of [one, ...guests]) {
      const session = await server.signIn(who);
      const text = await (await server.fetch(session, '/exports/account.json')).text();
      expect(text).not.toMatch(/zintaverre/i);
      expect(/harbunty/i.test(text)).toBe(who === one);
    }
  }, 60_000);

  it('a report is in no other language than those there are', async () => {
    const path = `/reports/audit.json?audit=${foreignAudit}`;
    const words = async (query: string): Promise<readonly string[]> =>
      Object.keys(((await (await server.fetch(other, path + query)).json()) as { words: object }).words);
    expect([await words(''), await words('&lang=fr')]).toEqual([['en', 'fr'], ['fr']]);
    expect((await server.fetch(other, `${path}&lang=xx`)).status).toBe(400);
    const page = async (query: string, accepted: string): Promise<string> =>
      (
        await server.fetch(other, path.replace('.json', '.html') + query, { headers: { 'accept-language': accepted } })
      ).text();
    expect(await page('', 'fr')).toContain('Audit relationnel');
    expect(await page('&lang=en', 'fr')).toContain('Relational audit');
    expect(await page('&lang=fr', 'en')).toContain('Audit relationnel');
  });
});

describe('by GraphQL', () => {
  /** The errors of an answer and of its payloads, wherever they are, the asked id left out. */
  async function errors(who: Someone, id: string, network: string): Promise<ReadonlyMap<string, unknown>> {
    const found = new Map<string, unknown>();
    for (const { name, query, variables } of askedOperations(schema, idsOf(network, id), 2)) {
      const { text } = await server.ask<unknown>(who, query, variables);
      const told = [...text.matchAll(/"message":"(?:[^"\\]|\\.)*"|"code":"\w+"|"field":"[^"]*"/g)].map(
        ([each]) => each,
      );
      found.set(
        name,
        told.map((each) => each.replace(new RegExp(id, 'gi'), '<asked>')),
      );
    }
    return found;
  }

  let never: Promise<ReadonlyMap<string, unknown>> | undefined;

  it.each(['person', 'goal', 'import'])(
    'every operation says of another’s %s what it says of one that never existed',
    async (of) => {
      const theirs = await errors(one, foreign.ids[of] ?? '', own.network);
      never ??= errors(one, NEVER, own.network);
      expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(await never));
      expect([...theirs.values()].flat().length).toBeGreaterThan(20);
    },
    120_000,
  );

  it('every operation says of another’s network what it says of one that never existed', async () => {
    const theirs = await errors(one, foreign.network, foreign.network);
    expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(await errors(one, NEVER, NEVER)));
  }, 120_000);

  it('another’s cursors lead nowhere else than one’s own', async () => {
    const CURSORS =
      'query ($id: ID!) { network(id: $id) { contacts(first: 1) { pageInfo { endCursor } } persons(first: 1, orderBy: { by: NAME }) { pageInfo { endCursor } } imports(first: 1) { pageInfo { endCursor } } } }';
    const { text } = await server.ask<unknown>(other, CURSORS, { id: foreign.network });
    const cursors = [...text.matchAll(/"endCursor":"([^"]+)"/g)].map(([, cursor]) => cursor ?? '');
    expect(cursors.length).toBeGreaterThan(1);
    for (const cursor of new Set([...cursors, Buffer.from(foreign.ids['person'] ?? '').toString('base64')])) {
      for (const operation of askedOperations(schema, idsOf(own.network, own.ids['goal'] ?? '', cursor), 2)) {
        if (!operation.name.startsWith('Query.')) continue;
        const answer = await server.ask<unknown>(one, operation.query, operation.variables);
        expect([operation.name, /zintaverre/i.test(answer.text)]).toEqual([operation.name, false]);
      }
    }
  }, 60_000);
});

describe('by WebSocket', () => {
  it('another’s import is as one that never existed', async () => {
    const told = async (who: Someone, network: string, id: string): Promise<unknown> => {
      class Socket extends WebSocket {
        constructor(url: string, protocols: string | string[], options?: ClientOptions) {
          super(url, protocols, { ...options, headers: who.headers });
        }
      }
      const client = createClient({
        url: `${server.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: Socket,
        retryAttempts: 0,
      });
      const query = 'subscription ($n: ID!, $id: ID!) { importProgress(network: $n, id: $id) { id status } }';
      const first = await client
        .iterate({ query, variables: { n: network, id } })
        .next()
        .then(({ value }) => value as unknown)
        .catch((thrown: unknown) => thrown);
      await client.dispose();
      return first;
    };
    for (const who of [one, ...guests]) {
      const never = await told(who, NEVER, NEVER);
      expect(JSON.stringify(never)).toContain('NOT_FOUND');
      expect(await told(who, foreign.network, foreign.ids['import'] ?? '')).toEqual(never);
      expect(await told(who, own.network, foreign.ids['import'] ?? '')).toEqual(await told(who, own.network, NEVER));
    }
    expect(JSON.stringify(await told(other, foreign.network, foreign.ids['import'] ?? ''))).toContain('DONE');
  }, 60_000);
});

describe('by an operation of the page, named by its hash', () => {
  it('another’s network is as one that never existed, and no answer is kept for another', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'ambit-web-'));
    const text =
      'query Named($id: ID!) { network(id: $id) { name contacts { nodes { name } } } me { networks { name } } }';
    await writeFile(join(directory, 'operations.json'), JSON.stringify([text]));
    const narrow = await startAccountServer({
      webDirectory: directory,
      config: { hardening: { ...NOT_HARDENED, introspection: false, onlyPageOperations: true } },
    });
    try {
      const ask = async (who: Someone, id: string): Promise<object> => {
        const extensions = { persistedQuery: { version: 1, sha256Hash: sha256Of(text) } };
        const response = await narrow.fetch(who, '/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ extensions, variables: { id } }),
        });
        return seen(response.status, response.headers, await response.text(), id);
      };
      expect(JSON.stringify(await ask(other, foreign.network))).toContain('Boris Zintaverre');
      for (const who of [one, ...guests]) {
        const theirs = await ask(who, foreign.network);
        expect(theirs).toEqual(await ask(who, NEVER));
        expect(JSON.stringify(theirs)).toContain('NOT_FOUND');
      }
      expect(JSON.stringify(await ask(one, own.network))).toContain('Boris Harbunty');
    } finally {
      await narrow.close();
      await rm(directory, { recursive: true });
    }
  }, 60_000);
});
