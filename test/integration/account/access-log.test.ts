import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAccountServer, type AccountServer, type Someone } from '../../support/account-server.ts';
import { makeCanaryNetwork, type CanaryNetwork } from '../../support/canary-network.ts';

let server: AccountServer;
let owner: Someone;
let browser: Someone;
let analyst: Someone;
let canary: CanaryNetwork;
beforeAll(async () => {
  server = await startAccountServer();
  [owner, analyst] = [await server.addAccount(), await server.addAccount()];
  browser = await server.signIn(owner);
  canary = await makeCanaryNetwork(server, browser, 'Quorvane');
  const input = { network: canary.network, account: analyst.account, role: 'ANALYST', purpose: 'Sector study' };
  await server.ask(browser, 'mutation ($input: MemberAddInput!) { memberAdd(input: $input) { userErrors { code } } }', {
    input,
  });
}, 60_000);
afterAll(async () => {
  await server.close();
});

interface Log {
  readonly accessLog: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly number: number;
      readonly account: string;
      readonly email: string | null;
      readonly role: string;
      readonly apiKey: string | null;
      readonly kinds: readonly string[];
      readonly operation: string;
      readonly purpose: string | null;
      readonly hash: string;
    }[];
  };
  readonly accessLogCheck: {
    readonly intact: boolean;
    readonly brokenAt: number | null;
    readonly size: number;
    readonly hash: string;
  };
}

async function log(noted?: { size: number; hash: string }): Promise<Log> {
  const { data, errors } = await server.ask<{ network: Log }>(
    browser,
    `query ($id: ID!, $noted: AccessLogHeadInput) { network(id: $id) {
       accessLog(first: 100) { totalCount nodes { number account email role apiKey kinds operation purpose hash } }
       accessLogCheck(noted: $noted) { intact brokenAt size hash } } }`,
    { id: canary.network, noted: noted ?? null },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.network;
}

const CONTACTS =
  'query ($id: ID!) { network(id: $id) { contacts { nodes { name ...More } } } } fragment More on Person { ties { nodes { strength } } }';

describe('the log of who read what', () => {
  it('says of everybody who was let in what kind of thing they read, how, and for which purpose', async () => {
    expect((await log()).accessLog.totalCount).toBe(0);
    await server.ask(analyst, CONTACTS, { id: canary.network });
    const { nodes } = (await log()).accessLog;
    expect(nodes).toMatchObject([
      {
        number: 1,
        account: analyst.account,
        email: analyst.email,
        role: 'ANALYST',
        apiKey: 'test',
        kinds: ['Network', 'Person', 'Tie'],
        operation: 'Query.network',
        purpose: 'Sector study',
      },
    ]);
  });

  it('has the same again within a minute once, and something else anew', async () => {
    const before = (await log()).accessLog.totalCount;
    for (let n = 0; n < 3; n += 1) await server.ask(analyst, CONTACTS, { id: canary.network });
    expect((await log()).accessLog.totalCount).toBe(before);
    await server.ask(analyst, '{ me { networks { goals { title } } } }');
    const [latest] = (await log()).accessLog.nodes;
    expect(latest).toMatchObject({ number: before + 1, operation: 'Query.me', kinds: ['Goal', 'Network'] });
  });

  it('has what leaves Ambit and what keys read, whoever does, and not the owner’s own looks', async () => {
    const before = (await log()).accessLog.totalCount;
    await server.ask(browser, CONTACTS, { id: canary.network });
    expect((await log()).accessLog.totalCount).toBe(before);
    await server.fetch(browser, `/exports/network.json?network=${canary.network}`);
    await server.fetch(browser, '/exports/account.json');
    await server.ask(
      browser,
      'query ($id: ID!, $p: ID!) { network(id: $id) { person(id: $p) { dossier { __typename } } } }',
      {
        id: canary.network,
        p: canary.ids['person'],
      },
    );
    await server.ask(owner, CONTACTS, { id: canary.network });
    const added = (await log()).accessLog.nodes.slice(0, 4).reverse();
    expect(added.map(({ operation, role, apiKey }) => [operation, role, apiKey])).toEqual([
      ['GET /exports', 'OWNER', null],
      ['GET /exports/account', 'OWNER', null],
      ['Query.network', 'OWNER', null],
      ['Query.network', 'OWNER', 'test'],
    ]);
    expect(added[2]?.kinds).toContain('PersonDossier');
  });

  it('is for the owner alone', async () => {
    for (const field of ['accessLog { totalCount }', 'accessLogCheck { intact }']) {
      const { errors } = await server.ask(analyst, `query ($id: ID!) { network(id: $id) { ${field} } }`, {
        id: canary.network,
      });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('gets every entry of readings at the same time, each with a number of its own', async () => {
    const before = (await log()).accessLogCheck.size;
    const fields = [
      'name',
      'summary { contacts }',
      'persons { totalCount }',
      'goals { id }',
      'ego { id }',
      'map { __typename }',
    ];
    await Promise.all(
      fields.map((field) =>
        server.ask(analyst, `query ($id: ID!) { network(id: $id) { ${field} } }`, { id: canary.network }),
      ),
    );
    const { accessLog, accessLogCheck } = await log();
    expect(accessLogCheck).toMatchObject({ intact: true, brokenAt: null });
    expect(accessLogCheck.size).toBeGreaterThan(before + 3);
    expect(accessLog.nodes.map(({ number }) => number).reverse()).toEqual(
      Array.from({ length: accessLogCheck.size }, (_, n) => n + 1),
    );
  });

  it('shows where an entry was changed, removed or put in, and that a noted end is no longer there', async () => {
    const { accessLogCheck } = await log();
    const noted = { size: accessLogCheck.size, hash: accessLogCheck.hash };
    const tamper = async (text: string, undo: string) => {
      await server.graph.administer(text, { network: canary.network });
      const found = (await log(noted)).accessLogCheck;
      await server.graph.administer(undo, { network: canary.network });
      return found;
    };
    const entry = 'MATCH (e:AccessEntry {networkId: $network, number: 2})';
    expect(
      await tamper(`${entry} SET e.account = 'x' + e.account`, `${entry} SET e.account = substring(e.account, 1)`),
    ).toMatchObject({
      intact: false,
      brokenAt: 2,
    });
    expect(
      await tamper(
        `${entry} SET e.number = 1002`,
        'MATCH (e:AccessEntry {networkId: $network, number: 1002}) SET e.number = 2',
      ),
    ).toMatchObject({
      intact: false,
      brokenAt: 2,
    });
    expect((await log(noted)).accessLogCheck.intact).toBe(true);
    expect((await log({ size: noted.size, hash: '0'.repeat(64) })).accessLogCheck).toMatchObject({
      brokenAt: noted.size,
    });
    // The last entry taken away, and the head with it: whole in itself, but not what was noted.
    await server.graph.administer(
      `MATCH (n:Network {id: $network}), (last:AccessEntry {networkId: $network, number: n.accessLogSize})
       SET n.accessLogSize = n.accessLogSize - 1, n.accessLogHash = last.previous DELETE last`,
      { network: canary.network },
    );
    expect((await log()).accessLogCheck.intact).toBe(true);
    expect((await log(noted)).accessLogCheck).toMatchObject({ intact: false, brokenAt: noted.size });
  });

  it('holds nothing of the persons in the network', async () => {
    const rows = await server.graph.administer(
      'MATCH (e:AccessEntry {networkId: $network}) RETURN properties(e) AS e',
      {
        network: canary.network,
      },
    );
    expect(rows.length).toBeGreaterThan(4);
    expect(JSON.stringify(rows)).not.toContain(canary.mark);
  });
});
