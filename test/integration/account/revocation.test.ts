import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket, type ClientOptions } from 'ws';
import { startAccountServer, type AccountServer, type Someone } from '../../support/account-server.ts';
import type { NetworkScope } from '../../../src/network/network-scope.ts';

let server: AccountServer;
let owner: Someone;
let network: NetworkScope;
let importId: string;

beforeAll(async () => {
  server = await startAccountServer();
  owner = await server.addAccount();
  network = await server.services.networks.of(owner.account).create('Watched', 'Ego', new Date());
  // The import never begins, as another program has the right to import.
  await server.graph.run('import/acquire-lease', {
    network: network.id,
    holder: 'other machine|1|x',
    seconds: 60,
    dead: null,
  });
  const body = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  const response = await server.fetch(owner, `/imports?network=${network.id}`, { method: 'POST', body });
  importId = ((await response.json()) as { id: string }).id;
});
afterAll(async () => {
  await server.ask(
    owner,
    'mutation ($n: ID!, $id: ID!) { importCancel(input: { network: $n, id: $id }) { __typename } }',
    {
      n: network.id,
      id: importId,
    },
  );
  await server.close();
});

function clientOf(someone: Someone): Client {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string | string[], options?: ClientOptions) {
      super(url, protocols, { ...options, headers: someone.headers });
    }
  }
  return createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: Socket, retryAttempts: 0 });
}

/** Watches the import; resolves once it is watched, with what tells how long it was told something after that. */
async function watch(someone: Someone): Promise<() => Promise<number>> {
  const client = clientOf(someone);
  const query = 'subscription ($network: ID!, $id: ID!) { importProgress(network: $network, id: $id) { status } }';
  const iterator = client.iterate<unknown>({ query, variables: { network: network.id, id: importId } });
  const first = await iterator.next();
  expect(JSON.stringify(first.value)).toContain('QUEUED');
  const ended = iterator.next().then(({ done }) => (done ? performance.now() : Number.NaN));
  return async () => {
    const since = performance.now();
    const at = await ended;
    await client.dispose();
    return at - since;
  };
}

const since = new Date(Date.now() - 60_000);

describe('a subscription ends within five seconds', () => {
  it('after its session, its key or its access was taken away, or has ended', async () => {
    const [analyst, member, signedIn, withKey] = await Promise.all([0, 1, 2, 3].map(() => server.addAccount()));
    if (!analyst || !member || !signedIn || !withKey) throw new Error('accounts');
    const { access, accounts } = server.services;
    for (const { account } of [analyst, member, signedIn, withKey])
      await access.grant(network, account, 'MEMBER', { since, until: null });
    const session = await server.signIn(signedIn);
    const endings = await Promise.all([watch(analyst), watch(member), watch(session), watch(withKey), watch(owner)]);
    await access.grant(network, analyst.account, 'MEMBER', { since, until: new Date(Date.now() + 500) });
    await access.revoke(network, member.account);
    await accounts.sessions.endAll(signedIn.account, null);
    await accounts.keys.revokeAll(withKey.account);
    const [, , , , ownersEnding] = endings;
    const waited = await Promise.all(endings.slice(0, 4).map((ending) => ending()));
    for (const ms of waited) expect(ms).toBeLessThan(5_000);
    // The owner's goes on, until the import has ended.
    const ownersEnd = ownersEnding?.() ?? Promise.resolve(0);
    const goesOn = await Promise.race([
      ownersEnd.then(() => false),
      new Promise((resolve) => setTimeout(() => resolve(true), 300)),
    ]);
    expect(goesOn).toBe(true);
    await accounts.keys.revokeAll(owner.account);
    await ownersEnd;
    owner = await server.signIn(owner);
  }, 30_000);
});

describe('a subscription', () => {
  it('is for those the table allows', async () => {
    const auditor = await server.addAccount();
    await server.services.access.grant(network, auditor.account, 'AUDITOR', { since, until: null });
    const stranger = await server.addAccount();
    for (const [someone, code] of [
      [auditor, 'FORBIDDEN'],
      [stranger, 'NOT_FOUND'],
    ] as const) {
      const client = clientOf(someone);
      const query = `subscription { importProgress(network: "${network.id}", id: "${importId}") { status } }`;
      const told = await client
        .iterate({ query })
        .next()
        .catch((errors: unknown) => ({ value: { errors } }));
      await client.dispose();
      expect(JSON.stringify(told.value)).toContain(code);
    }
  });
});
