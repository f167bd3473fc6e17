import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemo } from '../../../src/demo.ts';
import type { Services } from '../../../src/services.ts';
import { PASSWORD, startAccountServer, type AccountServer, type Someone } from '../../support/account-server.ts';
import { makeCanaryNetwork } from '../../support/canary-network.ts';

let server: AccountServer;
let owner: Someone;
let signedIn: Someone;
let network: string;
beforeAll(async () => {
  server = await startAccountServer();
  owner = await server.addAccount();
  signedIn = await server.signIn(owner);
  const services: Services = { ...server.services, networks: server.services.networks.of(owner.account) };
  network = (await loadDemo(services, () => undefined, new Date())).id;
  await fillEveryKind();
}, 120_000);
afterAll(async () => {
  await server.close();
});

async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await server.ask<T>(signedIn, query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** What the demo alone has none of: a snapshot, a plan, a merge, somebody forgotten, a mapping, a suggestion, an audit. */
async function fillEveryKind(): Promise<void> {
  const { network: found } = await ask<{
    network: { goals: { id: string }[]; contacts: { nodes: { id: string }[] } };
  }>('query ($id: ID!) { network(id: $id) { goals { id } contacts(first: 6) { nodes { id } } } }', { id: network });
  const [goal] = found.goals.map(({ id }) => id);
  const [a, b, c, d] = found.contacts.nodes.map(({ id }) => id);
  const run = (name: string, type: string, input: object) =>
    ask(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { message } } }`, {
      input: { network, ...input },
    });
  await run('snapshotTake', 'SnapshotTakeInput', { goalId: goal });
  await run('actionPlan', 'ActionPlanInput', { goalId: goal, kind: 'DEEPEN', person: a });
  await run('personsMerge', 'PersonsMergeInput', { persons: [a, b] });
  await run('personForget', 'PersonForgetInput', { id: c, reason: 'REQUEST' });
  await run('interactionLog', 'InteractionLogInput', { interactions: [{ with: [d], channel: 'MEETING' }] });
}

interface Node {
  readonly node: number;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly relationships: readonly {
    readonly type: string;
    readonly properties: Readonly<Record<string, unknown>>;
    readonly to?: number;
    readonly shared?: string;
  }[];
}
interface AccountFile {
  readonly account: Readonly<Record<string, unknown>>;
  readonly networks: readonly { readonly network: string; readonly nodes: readonly Node[] }[];
}

async function exported(who: Someone): Promise<AccountFile> {
  const response = await server.fetch(who, '/exports/account.json');
  expect(response.status).toBe(200);
  return (await response.json()) as AccountFile;
}

/** How often each name comes, as one text a name. */
function tally(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).sort();
}

/** The labels that the schema gives to a network. */
function ownedLabels(): readonly string[] {
  const directory = new URL('../../../cypher/schema/', import.meta.url);
  const text = readdirSync(directory).map((name) => readFileSync(new URL(name, directory), 'utf8'));
  const found = [...text.join('\n').matchAll(/FOR \((\w+):(\w+)\) (?:REQUIRE \(|ON \()\1\.networkId/g)];
  return [...new Set(found.map((match) => match[2] ?? ''))].sort();
}

describe('the export of an account', () => {
  it('has every node, label, property and relationship that the database has of it', async () => {
    const { networks } = await exported(signedIn);
    expect(networks.map((each) => each.network)).toEqual([network]);
    const nodes = networks[0]?.nodes ?? [];
    const inDatabase = await server.graph.administer(
      `MATCH (n) WHERE n.networkId = $network OR (n:Network AND n.id = $network)
       RETURN labels(n) AS labels, keys(n) AS keys, [(n)-[r]->() | [type(r)] + apoc.coll.sort(keys(r))] AS relationships`,
      { network },
    );
    const line = (labels: readonly string[], keys: readonly string[]): string =>
      `${[...labels].sort().join(':')} {${[...keys]
        .filter((key) => key !== 'suppressionKey')
        .sort()
        .join(' ')}}`;
    expect(tally(nodes.map(({ labels, properties }) => line(labels, Object.keys(properties))))).toEqual(
      tally(inDatabase.map(({ labels, keys }) => line(labels as string[], keys as string[]))),
    );
    const arrow = (type: string, keys: readonly string[]): string => [type, ...[...keys].sort()].join(' ');
    expect(
      tally(
        nodes.flatMap(({ relationships }) =>
          relationships.map(({ type, properties }) => arrow(type, Object.keys(properties))),
        ),
      ),
    ).toEqual(tally(inDatabase.flatMap(({ relationships }) => (relationships as string[][]).map((r) => r.join(' ')))));
    const unnamed = nodes.flatMap(({ relationships }) =>
      relationships.filter(({ to, shared }) => to === undefined && typeof shared !== 'string').map(({ type }) => type),
    );
    expect([...new Set(unnamed)]).toEqual([]);
    expect(new Set(nodes.map(({ node }) => node)).size).toBe(nodes.length);
  });

  it('is tried on nearly every label that a network may have', async () => {
    const { networks } = await exported(signedIn);
    const seen = new Set(networks.flatMap(({ nodes }) => nodes.flatMap(({ labels }) => labels)));
    const missing = ownedLabels().filter((label) => !seen.has(label));
    expect(missing.length).toBeLessThan(ownedLabels().length / 4);
    expect(ownedLabels().length).toBeGreaterThan(20);
  });

  it.each(['rights/list-network-nodes', 'network/delete-network-content'])(
    'knows every label that the schema gives to a network (%s)',
    (name) => {
      const text = readFileSync(new URL(`../../../cypher/${name}.cypher`, import.meta.url), 'utf8');
      expect(ownedLabels().filter((label) => !text.includes(`(n:${label})`))).toEqual([]);
    },
  );

  it('has the account with its keys and sessions, and none of its secrets', async () => {
    const response = await server.fetch(signedIn, '/exports/account.json');
    const text = await response.text();
    const { account } = JSON.parse(text) as AccountFile;
    expect(account).toMatchObject({
      properties: { id: owner.account, email: owner.email },
      sessions: [{ agent: expect.any(String) as unknown }],
      apiKeys: [{ name: 'test' }],
      owns: [{ network }],
    });
    const rows = await server.graph.administer(
      `MATCH (a:Account {id: $account}) OPTIONAL MATCH (a)-[:SIGNED_IN_BY|HAS_KEY]->(s)
       OPTIONAL MATCH (a)-[:OWNS]->(n) RETURN [a.passwordHash, s.hash, n.suppressionKey] AS secrets`,
      { account: owner.account },
    );
    const secrets = rows.flatMap((row) => row['secrets'] as unknown[]).filter((each) => each !== null);
    expect(secrets.length).toBeGreaterThan(2);
    for (const secret of secrets) expect(text).not.toContain(JSON.stringify(secret));
  });

  it('is for whoever is signed in, not for keys', async () => {
    expect((await server.fetch(owner, '/exports/account.json')).status).toBe(403);
    expect((await server.fetch(null, '/exports/account.json')).status).toBe(401);
  });
});

describe('erasing an account', () => {
  const erase = async (who: Someone, password: string) =>
    server.ask<{ accountDelete: { deletedId: string | null; userErrors: { field: string }[] } }>(
      who,
      'mutation ($input: AccountDeleteInput!) { accountDelete(input: $input) { deletedId userErrors { field } } }',
      { input: { password } },
    );

  it('leaves no byte of it in the database, and others as they were', async () => {
    const [leaving, staying] = [await server.addAccount(), await server.addAccount()];
    const mark = 'Vexilander';
    await makeCanaryNetwork(server, leaving, mark);
    const other = await makeCanaryNetwork(server, staying, 'Brontolith');
    const scope = await server.services.networks.of(staying.account).get(other.network);
    await server.services.access.grant(scope, leaving.account, 'ANALYST', { since: new Date(0), until: null });
    const browser = await server.signIn(leaving);
    const before = await (await server.fetch(staying, `/exports/network.json?network=${other.network}`)).text();

    expect((await erase(browser, 'not the password')).data.accountDelete.userErrors).toEqual([{ field: 'password' }]);
    expect((await server.ask(browser, '{ me { id } }')).errors).toBeUndefined();
    const { data } = await erase(browser, PASSWORD);
    expect(data.accountDelete).toEqual({ deletedId: leaving.account, userErrors: [] });

    const found = await server.graph.administer(
      `MATCH (n) WHERE NOT (n:AccessEntry AND n.networkId = $other) AND any(key IN keys(n) WHERE toLower(apoc.convert.toJson(n[key])) CONTAINS $mark OR n[key] = $account OR n[key] = $email)
       RETURN labels(n) AS labels`,
      { mark: mark.toLowerCase(), account: leaving.account, email: leaving.email, other: other.network },
    );
    expect(found).toEqual([]);
    for (const who of [browser, leaving])
      expect((await server.ask(who, '{ me { id } }')).text).toContain('UNAUTHENTICATED');
    const again = await server.ask<{ signIn: { userErrors: { code: string }[] } }>(
      null,
      'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      { input: { email: leaving.email, password: PASSWORD } },
    );
    expect(again.data.signIn.userErrors).toMatchObject([{ code: 'BAD_INPUT' }]);
    const after = await (await server.fetch(staying, `/exports/network.json?network=${other.network}`)).text();
    expect(after).toBe(before);
    expect(await server.services.access.list(scope)).toEqual([]);
    // Whom the other owner let in stays in that owner's log, as a number without an address.
    const { items } = await server.services.accessLog.list(scope, 0, 100);
    for (const { account, email } of items) if (account === leaving.account) expect(email).toBeNull();
  }, 60_000);
});
