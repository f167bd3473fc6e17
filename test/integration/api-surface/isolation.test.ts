import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { codes, linkedIn, mutate, networkWith, nodesOf, person, read, type Answer } from './support.ts';

const FILE = linkedIn([
  ['Ada', 'Martin', 'ada', 'ada@example.org', 'Zorblax', 'Zorbleur', '05 Mar 2024'],
  ['Bo', 'Li', 'bo', '', 'BNP Paribas', 'CTO', '06 Mar 2024'],
]);
const AMBIT = JSON.stringify({
  ambit: 1,
  ego: { name: 'Me' },
  persons: [
    { id: 'p1', name: 'Cy Roy', expertise: [{ name: 'chess' }], positions: [{ organization: 'Acme' }] },
    { id: 'p2', name: 'Di Ng', place: { country: 'FR' } },
  ],
  ties: [
    { a: 'ego', b: 'p1', strength: 0.64 },
    { a: 'p1', b: 'p2', strength: 0.36 },
  ],
  interactions: [{ with: ['p1'], at: '2026-05-01T10:00:00Z', minutes: 30, channel: 'MEETING', goal: 'g' }],
  goals: [
    {
      id: 'g',
      title: 'Chess',
      requirements: [{ id: 'r', label: 'R', criteria: [{ dimension: 'PERSON', value: 'p2' }] }],
    },
  ],
});

/** A network with something of everything, and the ids of it. */
interface Filled {
  readonly network: string;
  readonly ego: string;
  readonly persons: readonly string[];
  readonly goal: string;
  readonly requirement: string;
  readonly import: string;
  readonly organization: string;
}

async function fill(server: TestServer): Promise<Filled> {
  const network = await networkWith(server, FILE, AMBIT);
  const shown = await read<{
    ego: { id: string };
    persons: { nodes: { id: string }[] };
    goals: { id: string; requirements: { id: string }[] }[];
    imports: { nodes: { id: string }[] };
    organizationsToClassify: { organization: { id: string } }[];
  }>(
    server,
    network,
    `ego { id } persons { nodes { id } } goals { id requirements { id } } imports { nodes { id } }
     organizationsToClassify { organization { id } }`,
  );
  return {
    network,
    ego: shown.ego.id,
    persons: shown.persons.nodes.map(({ id }) => id),
    goal: shown.goals[0]?.id ?? '',
    requirement: shown.goals[0]?.requirements[0]?.id ?? '',
    import: shown.imports.nodes[0]?.id ?? '',
    organization: shown.organizationsToClassify[0]?.organization.id ?? '',
  };
}

describe('networks are apart', () => {
  let server: TestServer;
  let stranger: TestServer;
  let mine: Filled;
  let other: Filled;
  let foreign: Filled;
  beforeAll(async () => {
    [server, stranger] = await Promise.all([startTestServer(), startTestServer()]);
    mine = await fill(server);
    other = await fill(server);
    foreign = await fill(stranger);
  });
  afterAll(async () => {
    await Promise.all([server.close(), stranger.close()]);
  });

  it('though the same files made them, no id is in both but those of the files', async () => {
    const ids = ({ persons, goal, requirement, organization, ego }: Filled): readonly string[] => [
      ...persons,
      goal,
      requirement,
      organization,
      ego,
    ];
    expect(ids(mine)).toHaveLength(8);
    expect(ids(mine).every((id) => id !== '')).toBe(true);
    const all = [...ids(mine), ...ids(other), ...ids(foreign)];
    expect(new Set(all).size).toBe(all.length);
    expect(await exportNetwork(server, mine.network)).toBe(await exportNetwork(server, other.network));
  });

  it('and another account’s network is as if it did not exist', async () => {
    const query = 'query ($id: ID!) { network(id: $id) { id name persons { nodes { name } } } }';
    const answer = await server.ask(query, { id: foreign.network });
    expect([codes(answer), answer.data ?? null]).toEqual([['NOT_FOUND'], null]);
    expect((await server.fetch(`/exports/network.json?network=${foreign.network}`)).status).toBe(404);
    const upload = await server.fetch(`/imports?network=${foreign.network}`, { method: 'POST', body: FILE });
    expect(upload.status).toBe(404);
    const { me } = await server.data<{ me: { networks: { id: string }[] } }>('{ me { networks { id } } }');
    expect(me.networks.map(({ id }) => id).sort()).toEqual([mine.network, other.network].sort());
  });

  it.each(['other', 'foreign'] as const)('so that ids of the %s one find nothing', async (which) => {
    const ids = which === 'other' ? other : foreign;
    const answer = await read<Record<string, unknown>>(
      server,
      mine.network,
      `person(id: $person) { name } ego: person(id: $ego) { name } goal(id: $goal) { title } import(id: $import) { file }
       shortestPaths(to: $person) { hops }`,
      { person: ids.persons[0], ego: ids.ego, goal: ids.goal, import: ids.import },
      ', $person: ID!, $ego: ID!, $goal: ID!, $import: ID!',
    );
    expect(answer).toEqual({ person: null, ego: null, goal: null, import: null, shortestPaths: [] });
  });

  it.each(['other', 'foreign'] as const)(
    'so that mutations with ids of the %s one change nothing anywhere',
    async (which) => {
      const [ids, owner] = which === 'other' ? [other, server] : [foreign, stranger];
      const before = await Promise.all([exportNetwork(server, mine.network), exportNetwork(owner, ids.network)]);
      const { network } = mine;
      const [target] = ids.persons;
      const requirements = [{ label: 'R', criteria: [{ dimension: 'PERSON', value: target }] }];
      const own = { label: 'R', criteria: [{ dimension: 'SECTOR', value: 'K' }] };
      const attempts: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
        ['personUpdate', { network, id: target, name: 'Changed' }],
        ['personDelete', { network, id: target }],
        ['tieSet', { network, ties: [{ person: target, strength: 1 }] }],
        ['tieSet', { network, ties: [{ person: mine.persons[0], with: target, strength: 1 }] }],
        ['tieEnd', { network, person: target }],
        ['interactionLog', { network, interactions: [{ with: [target], channel: 'CALL' }] }],
        ['interactionLog', { network, interactions: [{ with: [mine.persons[0]], channel: 'CALL', goal: ids.goal }] }],
        ['organizationClassify', { network, organizations: [{ id: ids.organization, sector: 'K' }] }],
        ['goalCreate', { network, title: 'G', requirements }],
        ['goalUpdate', { network, id: ids.goal, title: 'Changed' }],
        ['goalUpdate', { network, id: mine.goal, requirements: [{ ...own, id: ids.requirement }] }],
        ['goalDelete', { network, id: ids.goal }],
      ];
      const bare = ([name, input]: (typeof attempts)[number]): Promise<Answer<object>> => mutate(server, name, input);
      for (const attempt of attempts) {
        const { userErrors } = await bare(attempt);
        expect([attempt[0], userErrors.map(({ code }) => code)]).toEqual([
          attempt[0],
          [expect.stringMatching(/NOT_FOUND|BAD_INPUT/)],
        ]);
      }
      if (which === 'foreign') {
        for (const [name, input] of [
          ['networkDelete', { id: ids.network }],
          ['networkUpdate', { id: ids.network, name: 'Changed' }],
          ['personCreate', { network: ids.network, name: 'Intruder' }],
          ['goalDelete', { network: ids.network, id: ids.goal }],
        ] as const) {
          expect([name, await mutate(server, name, input)]).toMatchObject([
            name,
            { userErrors: [{ code: 'NOT_FOUND' }] },
          ]);
        }
      }
      const after = await Promise.all([exportNetwork(server, mine.network), exportNetwork(owner, ids.network)]);
      expect(after).toEqual(before);
    },
  );

  it('and the deletion of one leaves nothing of it and all of the others', async () => {
    const doomed = await fill(server);
    await mutate(server, 'organizationClassify', {
      network: doomed.network,
      organizations: [{ id: doomed.organization, sector: 'K' }],
    });
    await person(server, doomed.network, 'By Hand', { tie: { strength: 1 } });
    await server.upload(linkedIn([['', '', '', '', '', '', '07 Jun 2026']]), { network: doomed.network });
    const labels = Object.keys(await nodesOf(server, doomed.network));
    expect(labels).toEqual(
      expect.arrayContaining(['Goal', 'Interaction', 'ImportProblem', 'TieRecord', 'IdentityKey']),
    );
    const before = await Promise.all([exportNetwork(server, mine.network), exportNetwork(server, other.network)]);
    const { deletedId } = await mutate<{ deletedId: string }>(
      server,
      'networkDelete',
      { id: doomed.network },
      'deletedId',
    );
    expect(deletedId).toBe(doomed.network);
    expect(await nodesOf(server, doomed.network)).toEqual({});
    const rest = await server.graph.administer('MATCH (n:Network {id: $network}) RETURN n.id AS id', {
      network: doomed.network,
    });
    expect(rest).toEqual([]);
    const after = await Promise.all([exportNetwork(server, mine.network), exportNetwork(server, other.network)]);
    expect(after).toEqual(before);
  });

  it('and an import into a network that is deleted meanwhile leaves nothing of it', async () => {
    const network = await createNetwork(server);
    const rows = Array.from({ length: 2_500 }, (_, n) => ['P', `N${n}`, `p${n}`, '', 'Acme', 'CFO', '05 Mar 2024']);
    const response = await server.fetch(`/imports?network=${network}`, { method: 'POST', body: linkedIn(rows) });
    expect(response.status).toBe(202);
    await mutate(server, 'networkDelete', { id: network });
    await server.services.imports.idle();
    expect(await nodesOf(server, network)).toEqual({});
  });
});
