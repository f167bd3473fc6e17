import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

interface Found {
  readonly id: string;
  readonly name: string | null;
  readonly label: string;
  readonly basis: string;
  readonly size: number;
  readonly members: { readonly totalCount: number; readonly nodes: readonly { readonly name: string }[] };
}

const COMMUNITIES = `query ($network: ID!) { network(id: $network) {
  communityDetection { basis modularity current persons }
  communities { totalCount nodes { id name label basis size members(first: 100) { totalCount nodes { name } } } } } }`;

const BANKERS = [
  'Ana Alder',
  'Bea Birch',
  'Cyril Cedar',
  'Dora Elm',
  'Emil Fir',
  'Flora Gorse',
  'Gus Hazel',
  'Hedda Ivy',
];
const GARDENERS = ['Ines Juniper', 'Joris Larch', 'Karin Maple', 'Leo Nettle', 'Mona Oak'];

/** Two circles of five, bankers and gardeners, with one tie between them; somebody who knows nobody. */
function circles({ ties = true, more = 0 } = {}) {
  const banker = (n: number) => ({
    id: `b${n}`,
    name: BANKERS[n] ?? '',
    positions: [{ organization: 'Fern Bank', title: 'Banker', sector: '64' }],
  });
  const gardener = (n: number) => ({
    id: `g${n}`,
    name: GARDENERS[n] ?? '',
    positions: [{ organization: 'Oak Farm', title: 'Gardener', sector: '01' }],
  });
  const bankers = Array.from({ length: 5 + more }, (_, n) => banker(n));
  const gardeners = Array.from({ length: 5 }, (_, n) => gardener(n));
  const among = (ids: readonly string[]) =>
    ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b, strength: 0.36 })));
  const persons = [...bankers, ...gardeners, { id: 'x', name: 'Zoe Willow' }];
  return {
    ambit: 1,
    source: 'circles',
    ego: { name: 'Ego' },
    persons,
    ties: [
      ...persons.map(({ id }) => ({ a: 'ego', b: id, strength: 0.16 })),
      ...(ties
        ? [
            ...among(bankers.map(({ id }) => id)),
            ...among(gardeners.map(({ id }) => id)),
            { a: 'b0', b: 'g0', strength: 0.16 },
          ]
        : []),
    ],
    goals: [
      {
        id: 'g',
        kind: 'OTHER',
        title: 'Banking',
        requirements: [{ id: 'r', label: 'Banks', capacity: 1, criteria: [{ dimension: 'SECTOR', value: '64' }] }],
      },
    ],
  };
}

describe('communities', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  const load = async (file: unknown, into?: string): Promise<string> => {
    const network = into ?? (await createNetwork(server));
    const { status } = await server.upload(JSON.stringify(file), { network });
    expect(status).toBe('DONE');
    return network;
  };
  const communities = async (network: string) => {
    const answer = await server.data<{
      network: {
        communityDetection: { basis: string; modularity: number; current: boolean; persons: number } | null;
        communities: { totalCount: number; nodes: readonly Found[] };
      };
    }>(COMMUNITIES, { network });
    return { detection: answer.network.communityDetection, found: answer.network.communities.nodes };
  };
  const tradeOf = (name: string): string =>
    BANKERS.includes(name) ? 'Banker' : GARDENERS.includes(name) ? 'Gardener' : name;
  const namesOf = (community: Found | undefined): string[] =>
    [...new Set((community?.members.nodes ?? []).map(({ name }) => tradeOf(name)))].sort();
  const called = (found: readonly Found[], who: string): Found | undefined =>
    found.find((each) => namesOf(each).includes(who));

  it('are detected at the end of an import, by ties where friend ties are known, and called by what their members share', async () => {
    const network = await load(circles());
    const { detection, found } = await communities(network);
    expect(detection).toMatchObject({ basis: 'TIES', current: true, persons: 11 });
    expect(detection?.modularity).toBeGreaterThan(0.4);
    expect(found.map(namesOf).sort()).toEqual([['Banker'], ['Gardener']]);
    expect(found.map(({ size, members }) => [size, members.totalCount])).toEqual([
      [5, 5],
      [5, 5],
    ]);
    expect(called(found, 'Banker')?.label).toContain('Fern Bank');
    expect(called(found, 'Gardener')?.label).toContain('Oak Farm');
  });

  it('are found by what contacts share where nothing is known of who knows whom', async () => {
    const network = await load(circles({ ties: false }));
    const { detection, found } = await communities(network);
    expect(detection).toMatchObject({ basis: 'ATTRIBUTES' });
    expect(found.map(namesOf).sort()).toEqual([['Banker'], ['Gardener']]);
  });

  it('keep ids and names when persons are added, and say that they are out of date in between', async () => {
    const network = await load(circles());
    const before = (await communities(network)).found;
    const bankers = called(before, 'Banker');
    const { communityUpdate } = await server.data<{ communityUpdate: { community: Found; userErrors: unknown[] } }>(
      'mutation ($input: CommunityUpdateInput!) { communityUpdate(input: $input) { community { id name label } userErrors { code } } }',
      { input: { network, id: bankers?.id, name: ' Old colleagues ' } },
    );
    expect(communityUpdate).toEqual({
      community: { id: bankers?.id, name: 'Old colleagues', label: 'Old colleagues' },
      userErrors: [],
    });
    await load(circles({ more: 3 }), network);
    const after = (await communities(network)).found;
    expect(called(after, 'Banker')).toMatchObject({ id: bankers?.id, name: 'Old colleagues', size: 8 });
    expect(called(after, 'Gardener')?.id).toBe(called(before, 'Gardener')?.id);
    await server.data(
      'mutation ($input: PersonCreateInput!) { personCreate(input: $input) { person { id } userErrors { code } } }',
      { input: { network, name: 'Nora Yew' } },
    );
    expect((await communities(network)).detection?.current).toBe(false);
    await server.data(
      'mutation ($network: ID!) { communitiesDetect(input: { network: $network }) { network { id } userErrors { code } } }',
      { network },
    );
    const again = await communities(network);
    expect(again.detection?.current).toBe(true);
    expect(called(again.found, 'Banker')).toMatchObject({ id: bankers?.id, name: 'Old colleagues' });
  });

  it('say how much of a goal they carry and could carry, in the language of the request', async () => {
    const network = await load(circles());
    const { goals } = (
      await server.data<{ network: { goals: { id: string }[] } }>(
        'query ($network: ID!) { network(id: $network) { goals { id } } }',
        { network },
      )
    ).network;
    const query = `query ($network: ID!, $goal: ID!) { network(id: $network) { goal(id: $goal) { alignment { coverage } }
      communities { nodes { members(first: 1) { nodes { name } } forGoal(goal: $goal) { fitting carries couldCarry meaning } } } } }`;
    const answer = await server.ask<{
      network: {
        goal: { alignment: { coverage: number } };
        communities: {
          nodes: {
            members: { nodes: { name: string }[] };
            forGoal: { fitting: number; carries: number; couldCarry: number; meaning: string };
          }[];
        };
      };
    }>(query, { network, goal: goals[0]?.id }, { 'accept-language': 'fr' });
    const of = (name: string) =>
      answer.data.network.communities.nodes.find((each) => tradeOf(each.members.nodes[0]?.name ?? '') === name)
        ?.forGoal;
    expect(of('Banker')).toMatchObject({ fitting: 5, couldCarry: 1 });
    expect(of('Banker')?.carries).toBeCloseTo(answer.data.network.goal.alignment.coverage, 9);
    expect(of('Banker')?.meaning).toContain('Sans cette communauté');
    expect(of('Gardener')).toMatchObject({ fitting: 0, carries: 0, couldCarry: 0 });
    expect(of('Gardener')?.meaning).toContain('cherchez ailleurs');
  });

  it('colour the map, and every person knows the one they are in', async () => {
    const network = await load(circles());
    const answer = await server.data<{
      network: {
        map: { persons: { names: string[]; communities: (number | null)[] }; communities: { id: string }[] };
        contacts: { nodes: { name: string; community: { id: string } | null }[] };
      };
    }>(
      `query ($network: ID!) { network(id: $network) { map { persons { names communities } communities { id } }
         contacts { nodes { name community { id } } } } }`,
      { network },
    );
    const { map, contacts } = answer.network;
    expect(map.communities).toHaveLength(2);
    for (const { name, community } of contacts.nodes) {
      const place = map.persons.communities[map.persons.names.indexOf(name)] ?? null;
      expect(place === null ? null : map.communities[place]?.id).toBe(community?.id ?? null);
      expect(community === null).toBe(name === 'Zoe Willow');
    }
  });

  it('of another network can neither be named nor seen', async () => {
    const [mine, other] = [await load(circles()), await load(circles({ ties: false }))];
    const { found } = await communities(mine);
    const { communityUpdate } = await server.data<{ communityUpdate: { userErrors: { code: string }[] } }>(
      'mutation ($input: CommunityUpdateInput!) { communityUpdate(input: $input) { userErrors { code } } }',
      { input: { network: other, id: found[0]?.id, name: 'Stolen' } },
    );
    expect(communityUpdate.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await communities(mine)).found.map(({ name }) => name)).toEqual([null, null]);
  });
});
