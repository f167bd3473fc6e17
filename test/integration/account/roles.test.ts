import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OPERATIONS } from '../../../src/account/permissions.ts';
import { GRANTED_ROLES, type Role } from '../../../src/account/role.ts';
import { createSchema } from '../../../src/api/schema.ts';
import { anyOperations, type AnyOperation } from '../../support/any-operation.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

/** Of the input of these, `id` is the network. */
const NETWORK_IDS = ['networkUpdate', 'networkDelete', 'network'];

let server: TestServer;
let network: string;
let operations: readonly AnyOperation[];
const accounts = new Map<Role | 'STRANGER', string>();
/** The token of an account with each role in the network. */
const tokens = new Map<Role | 'STRANGER', string>();

beforeAll(async () => {
  server = await startTestServer();
  const scope = await server.services.networks.create('Shared', 'Ego', new Date());
  network = scope.id;
  tokens.set('OWNER', server.token);
  for (const role of [...GRANTED_ROLES, 'STRANGER'] as const) {
    const { token, account } = await server.addViewer();
    tokens.set(role, token);
    accounts.set(role, account);
  }
  operations = anyOperations(await createSchema(), {
    depth: 1,
    fill: ([field = '', ...path]) =>
      path.at(-1) === 'network' || (path.at(-1) === 'id' && NETWORK_IDS.includes(field)) ? network : undefined,
  });
});
// One of the operations is to leave.
beforeEach(async () => {
  const scope = await server.services.networks.get(network);
  const since = new Date(Date.now() - 1000);
  for (const role of GRANTED_ROLES)
    await server.services.access.grant(scope, accounts.get(role) ?? '', role, { since, until: null });
});
afterAll(async () => {
  await server.close();
});

async function code(operation: AnyOperation, role: Role | 'STRANGER'): Promise<string | undefined> {
  const authorization = `Bearer ${tokens.get(role) ?? ''}`;
  const answer = await server.ask<Record<string, { userErrors?: { code: string }[] } | null> | null>(
    operation.query,
    operation.variables,
    { authorization },
  );
  const [result] = Object.values(answer.data ?? {});
  return answer.errors?.[0]?.extensions.code ?? result?.userErrors?.[0]?.code;
}

const isOverHttp = ({ name }: AnyOperation): boolean => !name.startsWith('Subscription.');
const ofNetwork = ({ name }: AnyOperation): boolean => OPERATIONS[name]?.of === 'NETWORK';

describe('every operation on a network', () => {
  it.each(GRANTED_ROLES)('does for a %s what the table says', async (role) => {
    const shared = operations.filter(isOverHttp).filter(ofNetwork);
    expect(shared.length).toBeGreaterThan(30);
    const leaving = ({ name }: AnyOperation): number => Number(name === 'Mutation.networkLeave');
    for (const operation of [...shared].sort((a, b) => leaving(a) - leaving(b))) {
      const rule = OPERATIONS[operation.name];
      const isAllowed = rule?.of === 'NETWORK' && rule.roles.includes(role);
      expect([operation.name, (await code(operation, role)) === 'FORBIDDEN']).toEqual([operation.name, !isAllowed]);
    }
  });

  it('is for a stranger as on a network that never existed', async () => {
    const unknown = randomUUID();
    for (const operation of operations.filter(isOverHttp).filter(ofNetwork)) {
      const elsewhere = JSON.parse(JSON.stringify(operation).replaceAll(network, unknown)) as AnyOperation;
      const headers = { authorization: `Bearer ${tokens.get('STRANGER') ?? ''}` };
      const [foreign, none] = await Promise.all(
        [operation, elsewhere].map((each) => server.ask<unknown>(each.query, { ...each.variables }, headers)),
      );
      expect([operation.name, foreign]).toEqual([operation.name, none]);
      expect(JSON.stringify(foreign)).toContain('NOT_FOUND');
    }
  });

  it('is over once the access has ended or was taken away', async () => {
    const [scope] = await server.services.networks.list();
    if (scope === undefined) throw new Error('no network');
    const { token, account } = await server.addViewer();
    const ask = async (): Promise<unknown> =>
      (
        await server.ask<unknown>(
          'query ($id: ID!) { network(id: $id) { role } }',
          { id: network },
          { authorization: `Bearer ${token}` },
        )
      ).errors?.[0]?.extensions.code;
    const since = new Date(Date.now() - 60_000);
    const { access } = server.services;
    expect(await ask()).toBe('NOT_FOUND');
    await access.grant(scope, account, 'ANALYST', { since, until: new Date(Date.now() + 60_000) });
    expect(await ask()).toBeUndefined();
    await access.grant(scope, account, 'ANALYST', { since, until: new Date(Date.now() - 1) });
    expect(await ask()).toBe('NOT_FOUND');
    await access.grant(scope, account, 'ANALYST', { since, until: null });
    expect(await ask()).toBeUndefined();
    await access.revoke(scope, account);
    expect(await ask()).toBe('NOT_FOUND');
  });
});

describe('over HTTP', () => {
  it.each([...GRANTED_ROLES, 'STRANGER'] as const)('a %s exports and imports as the table says', async (role) => {
    const headers = { authorization: `Bearer ${tokens.get(role) ?? ''}` };
    const [exported, imported] = await Promise.all([
      server.fetch(`/exports/network.json?network=${network}`, { headers }),
      server.fetch(`/imports?network=${network}&dryRun=true`, {
        method: 'POST',
        body: 'First Name,Last Name\nA,B\n',
        headers,
      }),
    ]);
    expect([exported.status, imported.status]).toEqual(
      { MEMBER: [200, 202], AUDITOR: [200, 403], ANALYST: [200, 403], STRANGER: [404, 404] }[role],
    );
  });

  it('a file without a network goes into one’s own, made if need be, and never into a shared one', async () => {
    const headers = { authorization: `Bearer ${tokens.get('MEMBER') ?? ''}` };
    const body = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
    expect((await server.fetch('/imports?wait=true', { method: 'POST', body, headers })).status).toBe(202);
    const { data } = await server.ask<{ me: { networks: { id: string; role: string }[] } }>(
      '{ me { networks { id role } } }',
      {},
      headers,
    );
    expect(data.me.networks.map(({ role }) => role)).toEqual(['OWNER', 'MEMBER']);
    expect(data.me.networks[1]?.id).toBe(network);
  });
});

describe('a field that not everybody may read', () => {
  it.each(GRANTED_ROLES)('is shown to a %s as the table says', async (role) => {
    const answer = await server.ask<unknown>(
      'query ($id: ID!) { network(id: $id) { imports { totalCount } } }',
      { id: network },
      { authorization: `Bearer ${tokens.get(role) ?? ''}` },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe(role === 'AUDITOR' ? 'FORBIDDEN' : undefined);
  });
});
