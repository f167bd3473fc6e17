import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { REPLAY_FILE } from './replay-file.ts';

const AT = '2026-11-23T12:00:00Z';
const NUMBERS = `status score low high coverage latent reach balance brokerage diversity freshness focus friendTies
  points { coverage reach diversity freshness focus }
  requirements { requirement { label weight capacity } coverage reach latent knownShare zone severity fragility }
  platforms { platform contacts coverage }`;

interface Ids {
  readonly goal: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly persons: Readonly<Record<string, string>>;
}

describe('what if', () => {
  let server: TestServer;
  let network: string;
  let ids: Ids;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  /** A network of its own for each case, because each then does what it supposed. */
  async function load(): Promise<void> {
    network = await createNetwork(server);
    await server.upload(JSON.stringify(REPLAY_FILE), { network });
    const { network: found } = await server.data<{
      network: {
        goals: { id: string; requirements: { id: string; label: string }[] }[];
        persons: { nodes: { id: string; name: string }[] };
      };
    }>(
      `query ($network: ID!) { network(id: $network) { goals { id requirements { id label } } persons { nodes { id name } } } }`,
      { network },
    );
    const [goal] = found.goals;
    ids = {
      goal: goal?.id ?? '',
      requirements: Object.fromEntries((goal?.requirements ?? []).map(({ id, label }) => [label, id])),
      persons: Object.fromEntries(found.persons.nodes.map(({ id, name }) => [name.split(' ')[0], id])),
    };
  }

  const ask = async (field: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
    const answer = await server.data<{ network: { goal: { it: unknown } } }>(
      `query ($network: ID!, $goal: ID!, $at: DateTime!${declare(variables)}) { network(id: $network) { goal(id: $goal) {
        it: ${field} { ${NUMBERS} } } } }`,
      { network, goal: ids.goal, at: AT, ...variables },
    );
    return answer.network.goal.it;
  };
  const alignment = () => ask('alignment(at: $at)');
  const whatIf = (supposed: Record<string, unknown>) =>
    ask(
      `whatIf(at: $at, ${Object.keys(supposed)
        .map((key) => `${key}: $${key}`)
        .join(', ')})`,
      supposed,
    );
  const mutate = async (name: string, type: string, input: Record<string, unknown>): Promise<void> => {
    const answer = await server.data<Record<string, { userErrors: unknown[] }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { field message } } }`,
      { input: { network, ...input } },
    );
    expect(answer[name]?.userErrors).toEqual([]);
  };

  it('is the alignment itself where nothing is supposed', async () => {
    await load();
    expectSame(await ask('whatIf(at: $at)'), await alignment());
  });

  it('adds a contact: as if the person had been added', async () => {
    await load();
    const details = {
      positions: [{ organization: 'Birch Ventures', title: 'Investment Director', from: '2020-01-01' }],
      expertise: [{ name: 'venture finance', level: 0.8 }],
      place: { country: 'FR', region: 'Bretagne', locality: 'Brest' },
    };
    const tie = { strength: 0.36, lastContact: '2026-11-01' };
    const supposed = await whatIf({ add: [{ ...details, tie }] });
    expect(supposed).not.toEqual(await alignment());
    await mutate('personCreate', 'PersonCreateInput', { name: 'Fay Fir', ...details, tie });
    expectSame(supposed, await alignment());
  });

  it('adds somebody known of: as if the tie had been declared', async () => {
    await load();
    const [cem = ''] = [ids.persons['Cem']];
    const supposed = await whatIf({ add: [{ person: cem, tie: { strength: 0.64, lastContact: '2026-11-20' } }] });
    await mutate('tieSet', 'TieSetInput', { ties: [{ person: cem, strength: 0.64, lastContact: '2026-11-20' }] });
    expectSame(supposed, await alignment());
  });

  it('removes a contact: as if the tie had ended', async () => {
    await load();
    const supposed = await whatIf({ remove: [ids.persons['Bea']] });
    await mutate('tieEnd', 'TieEndInput', { person: ids.persons['Bea'], until: '2026-11-01' });
    expectSame(supposed, await alignment());
  });

  it('changes ties, capacities, weights and criteria: as if they had been changed', async () => {
    await load();
    const { Bea: bea, Dia: dia } = ids.persons;
    const finance = { id: ids.requirements['Knows venture finance'], weight: 5, capacity: 3 };
    const insurance = {
      label: 'Works in insurance',
      criteria: [
        { dimension: 'SECTOR', value: '65', hard: true },
        { dimension: 'PLACE', value: 'DE' },
      ],
    };
    const ties = [
      { person: bea, strength: 0.64, lastContact: '2026-11-20', kinds: ['KIN'] },
      { person: dia, with: bea, strength: 0.36 },
    ];
    const supposed = await whatIf({
      change: {
        ties,
        help: 'COSTLY',
        requirements: [finance, { id: ids.requirements['Develops software'], remove: true }, insurance],
      },
    });
    await mutate('tieSet', 'TieSetInput', { ties });
    const criteria = [{ dimension: 'EXPERTISE', value: 'venture finance', level: 1 }];
    await mutate('goalUpdate', 'GoalUpdateInput', {
      id: ids.goal,
      help: 'COSTLY',
      requirements: [{ ...finance, label: 'Knows venture finance', criteria }, insurance],
    });
    // The new versions begin with the change, which comes after AT.
    const now = new Date().toISOString();
    const { network: found } = await server.data<{ network: { goal: { alignment: unknown } } }>(
      `query ($network: ID!, $goal: ID!, $at: DateTime!, $now: DateTime!) { network(id: $network) { goal(id: $goal) {
        alignment(at: $at, goalAt: $now) { ${NUMBERS} } } } }`,
      { network, goal: ids.goal, at: AT, now },
    );
    expectSame(supposed, found.goal.alignment);
  });

  it('writes nothing and waits for nobody', async () => {
    await load();
    const before = await exportNetwork(server, network);
    const revision = async () =>
      (await server.graph.first('alignment/find-state', { network, model: 'ambit-1' }))?.revision;
    const revisionBefore = await revision();
    let done: unknown;
    // A writer holds the network all the while.
    await server.graph
      .write('hold', async (tx) => {
        await tx.run('network/lock-network', { network });
        done = await whatIf({ add: [{ person: ids.persons['Cem'] }], remove: [ids.persons['Bea']] });
        throw new Error('roll back');
      })
      .catch((error: unknown) => expect(error).toBeDefined());
    expect(done).toMatchObject({ status: 'SCORED' });
    expect(await exportNetwork(server, network)).toBe(before);
    expect(await revision()).toBe(revisionBefore);
  });

  it.each([
    ['add', [{ person: 'nobody' }], 'add[0].person'],
    ['remove', ['nobody'], 'remove[0]'],
    ['change', { ties: [{ person: 'nobody', strength: 0.5 }] }, 'change.ties[0]'],
    ['change', { requirements: [{ id: 'nothing', weight: 2 }] }, 'change.requirements[0].id'],
    ['change', { requirements: [{ weight: 2 }] }, 'change.requirements[0].criteria'],
  ])('refuses in %s what is not there: %j', async (key, value, field) => {
    await load();
    const { errors } = await server.ask(
      `query ($network: ID!, $goal: ID!${declare({ [key]: value })}) { network(id: $network) { goal(id: $goal) {
        whatIf(${key}: $${key}) { score } } } }`,
      { network, goal: ids.goal, [key]: value },
    );
    expect(errors?.[0]?.message).toContain(`${field}: `);
    expect(['NOT_FOUND', 'BAD_INPUT']).toContain(errors?.[0]?.extensions.code);
  });
});

const TYPES: Readonly<Record<string, string>> = {
  add: '[WhatIfContactInput!]',
  remove: '[ID!]',
  change: 'WhatIfChangeInput',
};

function declare(variables: Readonly<Record<string, unknown>>): string {
  return Object.keys(variables)
    .map((key) => `, $${key}: ${TYPES[key] ?? 'String'}`)
    .join('');
}

/** The same to 1e-12, and requirements in any order. */
function expectSame(found: unknown, expected: unknown): void {
  expect(rounded(found)).toEqual(rounded(expected));
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(11));
  if (Array.isArray(value)) return value.map(rounded).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]));
  return value;
}
