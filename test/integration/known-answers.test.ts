import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AlignmentService, MODEL } from '../../src/alignment/alignment.service.ts';
import { Graph, type Params, type Row, type StatementName } from '../../src/graph/graph.ts';
import { REPLAY_FILE } from './replay/replay-file.ts';
import { createNetwork } from '../support/create-network.ts';
import { startTestServer, testDatabase, type TestServer } from '../support/test-server.ts';

/** Counts how often the score itself was asked of the database. */
class CountingGraph extends Graph {
  scores = 0;
  readonly networks = new Set<unknown>();

  override async run<N extends StatementName>(name: N, params: Params<N>): Promise<readonly Row<N>[]> {
    if (name === 'alignment/align-goal') this.scores += 1;
    this.networks.add((params as { readonly network?: unknown }).network);
    return super.run(name, params);
  }
}

/** Every way of changing what a score looks at; each is one mutation of the API. */
const CHANGES: readonly (readonly [what: string, mutation: string])[] = [
  ['a strength', 'tieSet(input: { network: $network, ties: [{ person: "ann", strength: 1 }] })'],
  [
    'an interaction',
    'interactionLog(input: { network: $network, interactions: [{ with: ["bea"], at: "2026-11-01T09:00:00Z", minutes: 30, channel: MEETING }] })',
  ],
  [
    'a position',
    'personUpdate(input: { network: $network, id: "bea", positions: [{ organization: "Ash Bank", occupation: "2512" }] })',
  ],
  ['a place', 'personUpdate(input: { network: $network, id: "ann", place: { country: "DE" } })'],
  ['an expertise', 'personUpdate(input: { network: $network, id: "bea", expertise: [{ name: "venture finance" }] })'],
  [
    'a requirement',
    'goalUpdate(input: { network: $network, id: "g1", requirements: [{ label: "Coder", capacity: 2, criteria: [{ dimension: OCCUPATION, value: "2512" }] }] })',
  ],
  [
    'a sector',
    'goalUpdate(input: { network: $network, id: "g1", requirements: [{ label: "Banker", capacity: 2, criteria: [{ dimension: SECTOR, value: "62" }] }] })',
  ],
  [
    'an organization',
    'organizationClassify(input: { network: $network, organizations: [{ id: "Elm Insurance", sector: "62" }] })',
  ],
  ['the help', 'goalUpdate(input: { network: $network, id: "g1", help: COSTLY })'],
  [
    'a new contact',
    'personCreate(input: { network: $network, name: "Fay Fir", tie: { strength: 0.64 }, positions: [{ organization: "Fir", sector: "62" }] })',
  ],
  ['the end of a tie', 'tieEnd(input: { network: $network, person: "ann", until: "2026-01-01" })'],
  ['a person less', 'personDelete(input: { network: $network, id: "bea" })'],
];

/** Those after which not everything is read again: all but the last, and other ones, so that each changes something twice. */
const FOLLOWED = CHANGES.slice(0, -1).map(
  ([what, mutation]) =>
    [
      what,
      mutation
        .replace('strength: 1 ', 'strength: 0.16 ')
        .replace('2026-11-01T09', '2026-11-02T09')
        .replace('2512" }]', '2411" }]')
        .replace('"DE"', '"BE"')
        .replace('Fay Fir', 'Flo Fen')
        .replace('COSTLY', 'INFORMATION')
        .replace('"62" }] }] })', '"64" }] }] })'),
    ] as const,
);

const AT = new Date('2026-11-20T12:00:00Z');

/** Numbers to nine digits: the same formulas in another program. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'number' ? Number(each.toFixed(9)) : each,
  );
}

describe('answers that still hold', () => {
  let server: TestServer;
  let graph: CountingGraph;
  let service: AlignmentService;
  let network: string;
  let goal: string;

  beforeAll(async () => {
    server = await startTestServer();
    const database = testDatabase();
    if (database === null) throw new Error('no test database');
    graph = new CountingGraph(database);
    service = new AlignmentService(graph);
    network = await createNetwork(server);
    await server.upload(JSON.stringify(REPLAY_FILE), { network });
    const answer = await server.data<{ network: { goals: { id: string }[] } }>(
      'query ($network: ID!) { network(id: $network) { goals { id } } }',
      { network },
    );
    goal = answer.network.goals[0]?.id ?? '';
  });
  afterAll(async () => {
    await graph.close();
    await server.close();
  });

  const align = async (at = AT, goalAt: Date | null = null) => {
    const scope = await server.services.networks.get(network);
    return service.align(scope, goal, { at, goalAt });
  };
  const afresh = (at = AT) =>
    server.graph.first('alignment/align-goal', { network, goal, at, goalAt: null, model: MODEL });
  /** A mutation's text with the ids that the short names of the file stand for. */
  const withIds = async (text: string): Promise<string> => {
    const found = await server.data<{
      network: {
        persons: { nodes: { id: string; name: string; positions: { organization: { id: string; name: string } }[] }[] };
      };
    }>(
      `query ($network: ID!) { network(id: $network) { persons(first: 100) { nodes {
         id name positions { organization { id name } } } } } }`,
      { network },
    );
    const persons = found.network.persons.nodes;
    const organizations = persons.flatMap(({ positions }) => positions.map(({ organization }) => organization));
    const ids = new Map([
      ['g1', goal],
      ...persons.map(({ id, name }) => [name.slice(0, 3).toLowerCase(), id] as const),
      ...organizations.map(({ id, name }) => [name, id] as const),
    ]);
    return text.replace(/"([^"]+)"/g, (_quoted, name: string) => JSON.stringify(ids.get(name) ?? name));
  };
  const sent = async (work: () => Promise<unknown>): Promise<number> => {
    const before = graph.scores;
    await work();
    return graph.scores - before;
  };

  it('are given again at other moments of the day while nothing changes', async () => {
    expect(await sent(() => align())).toBe(1);
    expect(await sent(() => align())).toBe(0);
    expect(await sent(() => align(new Date('2026-11-20T18:30:00Z')))).toBe(0);
    expect(await align()).toEqual(await afresh());
  });

  it('are worked out for another day, and for another version of the goal', async () => {
    expect(await sent(() => align(new Date('2026-11-21T00:00:00Z')))).toBe(1);
    expect(await sent(() => align(AT, new Date('2026-02-01T00:00:00Z')))).toBe(1);
  });

  it('are shared by those who ask at once', async () => {
    const at = new Date('2026-10-01T00:00:00Z');
    expect(await sent(() => Promise.all([align(at), align(at), align(at)]))).toBe(1);
  });

  it('end when something planned begins', async () => {
    await server.data(
      await withIds(`mutation ($network: ID!) { interactionLog(input: { network: $network, interactions: [
         { with: ["bea"], at: "2026-10-05T15:00:00Z", minutes: 60, channel: MEETING }] }) { userErrors { message } } }`),
      { network },
    );
    const before = await align(new Date('2026-10-05T14:00:00Z'));
    const after = await align(new Date('2026-10-05T16:00:00Z'));
    expect(after).not.toEqual(before);
    expect(after).toEqual(await afresh(new Date('2026-10-05T16:00:00Z')));
    // A year later its minutes no longer count.
    const counted = await align(new Date('2027-10-05T14:00:00Z'));
    const gone = await align(new Date('2027-10-05T16:00:00Z'));
    expect([counted, gone]).toEqual([
      await afresh(new Date('2027-10-05T14:00:00Z')),
      await afresh(new Date('2027-10-05T16:00:00Z')),
    ]);
  });

  it.each(FOLLOWED)('follow %s, of which alone is read', async (_what, mutation) => {
    const scope = await server.services.networks.get(network);
    await server.services.replay.open(scope);
    const text = await withIds(mutation);
    const run = jest.spyOn(server.graph, 'run');
    try {
      await server.data(`mutation ($network: ID!) { ${text} { userErrors { field message } } }`, { network });
      const found = await server.services.alignment.align(scope, goal, { at: AT });
      const names = run.mock.calls.map(([name]) => name);
      expect(names.filter((name) => name === 'alignment/read-ties' || name === 'alignment/align-goal')).toEqual([]);
      expect(rounded(found)).toEqual(rounded(await afresh()));
    } finally {
      run.mockRestore();
    }
  });

  it.each(CHANGES)('end with %s', async (_what, mutation) => {
    await align();
    const text = await withIds(mutation);
    const answer = await server.data<Record<string, { userErrors: unknown[] }>>(
      `mutation ($network: ID!) { ${text} { userErrors { field message } } }`,
      { network },
    );
    expect(Object.values(answer)[0]?.userErrors).toEqual([]);
    expect(await sent(async () => expect(await align()).toEqual(await afresh()))).toBe(1);
  });

  it('end with an import', async () => {
    await align();
    await server.upload('BEGIN:VCARD\nVERSION:3.0\nFN:Gus Gum\nUID:gus\nEND:VCARD\n', { network });
    expect(await sent(() => align())).toBe(1);
  });

  it('do not keep failures', async () => {
    await expect(service.align(await server.services.networks.get(network), 'nobody', { at: AT })).rejects.toThrow(
      'There is no goal with this id in this network.',
    );
  });
});

describe('plans made ahead', () => {
  it('are asked for without touching a network, and no more once it is to end', async () => {
    const database = testDatabase();
    if (database === null) throw new Error('no test database');
    const graph = new CountingGraph(database);
    try {
      const service = new AlignmentService(graph);
      await service.prepare(AT, AbortSignal.abort());
      expect(graph.scores).toBe(0);
      await service.prepare(AT);
      expect(graph.scores).toBe(1);
      expect([...graph.networks]).toEqual(['00000000-0000-0000-0000-000000000000']);
    } finally {
      await graph.close();
    }
  });
});
