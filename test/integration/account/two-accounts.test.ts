import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { GrantedRole } from '../../../src/account/role.ts';
import { createSchema } from '../../../src/api/schema.ts';
import { DEFAULT_LIMITS } from '../../../src/config.ts';
import { startAccountServer, type AccountServer, type Someone } from '../../support/account-server.ts';
import type { AnyOperation, Fill } from '../../support/any-operation.ts';
import { askedOperations, idsOf } from '../../support/asked-operations.ts';
import { makeCanaryNetwork, type CanaryNetwork } from '../../support/canary-network.ts';

/** How many requests of two accounts are mixed; 10,000 take a few minutes. */
const REQUESTS = Number(process.env['AMBIT_TEST_INTERLEAVED'] ?? 200);
const AT_ONCE = 20;

let server: AccountServer;
let schema: GraphQLSchema;
let one: Someone;
let other: Someone;
let own: CanaryNetwork;
let foreign: CanaryNetwork;

beforeAll(async () => {
  schema = await createSchema();
  // Every field at once is more than anybody may ask for.
  const limits = { ...DEFAULT_LIMITS, cost: 1e8, aliases: 1_000, rootFields: 100, tokens: 100_000 };
  server = await startAccountServer({ config: { limits } });
  [one, other] = [await server.addAccount(), await server.addAccount()];
  own = await makeCanaryNetwork(server, one, 'Quilvomar');
  foreign = await makeCanaryNetwork(server, other, 'Zorbaxine');
}, 120_000);
afterAll(async () => {
  await server.close();
});

const asked = (fill: Fill, depth: number, as?: GrantedRole): readonly AnyOperation[] =>
  askedOperations(schema, fill, depth, as);

async function answers(
  someone: Someone,
  operations: readonly AnyOperation[],
): Promise<readonly (readonly [string, string])[]> {
  const all: (readonly [string, string])[] = [];
  for (const { name, query, variables } of operations)
    all.push([name, (await server.ask<unknown>(someone, query, variables)).text]);
  return all;
}

describe('of another account', () => {
  it('everything is there for its owner, so that what follows can fail', async () => {
    const [query] = asked(idsOf(foreign.network, foreign.ids['goal'] ?? ''), 3).filter(
      ({ name }) => name === 'Query.network',
    );
    const text = (await server.ask<unknown>(other, query?.query ?? '', query?.variables)).text;
    for (const part of ['Alba', 'Goal', 'Knows', 'SA', 'tag'])
      expect(text).toMatch(new RegExp(`${part} Zorbaxine|Zorbaxine ${part}`));
    expect(text).not.toContain('Quilvomar');
  }, 60_000);

  it('no operation shows a byte, whether one names its network or what is in it', async () => {
    const before = await (await server.fetch(other, `/exports/network.json?network=${foreign.network}`)).text();
    const tries = [
      ...['person', 'goal', 'requirement', 'import'].map((of) => [own.network, foreign.ids[of] ?? ''] as const),
      [foreign.network, foreign.ids['goal'] ?? ''],
    ] as const;
    for (const [network, id] of tries) {
      for (const [name, text] of await answers(one, asked(idsOf(network, id), 2)))
        expect([name, /zorbaxine/i.test(text)]).toEqual([name, false]);
    }
    for (const path of ['/exports/network.json?network=', '/imports?network=']) {
      const method = path.startsWith('/imports') ? 'POST' : 'GET';
      const init = method === 'POST' ? { method, body: 'x' } : { method };
      expect((await server.fetch(one, path + foreign.network, init)).status).toBe(404);
    }
    const removed = await server.ask<unknown>(
      one,
      'query ($id: ID!, $goal: ID!, $ids: [ID!]!) { network(id: $id) { goal(id: $goal) { whatIf(remove: $ids) { score } } } }',
      { id: own.network, goal: own.ids['goal'], ids: [foreign.ids['person']] },
    );
    const kept = await server.ask<unknown>(
      one,
      'query ($id: ID!, $goal: ID!, $ids: [ID!]!) { network(id: $id) { goal(id: $goal) { audience(message: { keepFrom: $ids }) { total } } } }',
      { id: own.network, goal: own.ids['goal'], ids: [foreign.ids['person']] },
    );
    for (const { errors, text } of [removed, kept]) {
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(text).not.toMatch(/zorbaxine/i);
    }
    const after = await (await server.fetch(other, `/exports/network.json?network=${foreign.network}`)).text();
    expect(after).toBe(before);
  }, 120_000);

  it.each(['AUDITOR', 'ANALYST'] as const)(
    '%ss see the network they were let into and no other',
    async (role) => {
      const guest = await server.addAccount();
      const scope = await server.services.networks.of(one.account).get(own.network);
      await server.services.access.grant(scope, guest.account, role, {
        since: new Date(Date.now() - 1000),
        until: null,
      });
      const seen = await answers(guest, asked(idsOf(own.network, own.ids['goal'] ?? ''), 2, role));
      expect(seen.some(([, text]) => text.includes('Quilvomar'))).toBe(true);
      for (const [name, text] of [
        ...seen,
        ...(await answers(guest, asked(idsOf(foreign.network, foreign.ids['goal'] ?? ''), 2))),
      ])
        expect([name, /zorbaxine/i.test(text)]).toEqual([name, false]);
    },
    120_000,
  );
});

describe('requests of two accounts at the same time', () => {
  it(`are answered each to whom it is for, ${REQUESTS} times`, async () => {
    const sides = [
      { who: one, mine: own, theirs: foreign },
      { who: other, mine: foreign, theirs: own },
    ] as const;
    let leaks = 0;
    let wrong = 0;
    const request = async (index: number): Promise<void> => {
      const { who, mine, theirs } = sides[index % 2 === 0 ? 0 : 1];
      const isForeign = index % 7 === 0;
      const { text } = await server.ask<unknown>(
        who,
        'query ($id: ID!) { network(id: $id) { id contacts { nodes { name emails } } } me { networks { name } } }',
        { id: isForeign ? theirs.network : mine.network },
      );
      if (text.includes(theirs.mark)) leaks += 1;
      if (isForeign !== text.includes('NOT_FOUND') || isForeign === text.includes(mine.mark)) wrong += 1;
    };
    for (let index = 0; index < REQUESTS; index += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, (_, offset) => request(index + offset)));
    expect({ leaks, wrong }).toEqual({ leaks: 0, wrong: 0 });
  }, 600_000);
});

describe('what is logged', () => {
  it('holds nothing of anybody, after all of this', () => {
    const log = server.logLines.join('');
    expect(server.logLines.length).toBeGreaterThan(REQUESTS);
    for (const canary of [/quilvomar/i, /zorbaxine/i, /@example\.org/, /ambit_\w{8}/, /made-up password/])
      expect([String(canary), canary.test(log)]).toEqual([String(canary), false]);
  });

  it('names no error INTERNAL', () => {
    expect(server.logLines.filter((line) => line.includes('unexpected error')).slice(0, 3)).toEqual([]);
  });
});
