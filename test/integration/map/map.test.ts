import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { MAP_FILE, starOf } from './map-file.ts';

const AT = '2026-11-23T12:00:00Z';
const MAP = `query ($network: ID!, $goal: ID, $at: DateTime, $ended: Boolean! = false) { network(id: $network) { map(goalId: $goal, at: $at, ended: $ended) {
  basis friendTies omittedPersons omittedTies goal { id } requirements { label }
  persons { ids names degrees platforms sections communities strengths freshness daysSinceContact sinceDays untilDays fits requirements x y }
  ties { sources targets strengths sinceDays untilDays inferred } attributes { kinds labels weights members }
  sectors { code label } communities { id label size } zones { zone requirement { label } } } } }`;

interface Drawn {
  basis: string;
  friendTies: string;
  persons: Record<string, unknown[]> & { ids: string[]; names: string[] };
  ties: {
    sources: number[];
    targets: number[];
    strengths: (number | null)[];
    sinceDays: unknown[];
    untilDays: unknown[];
    inferred: number[];
  };
  attributes: { kinds: string[]; labels: string[]; weights: number[]; members: number[][] };
  sectors: { code: string; label: string }[];
  requirements: { label: string }[];
  zones: { zone: string; requirement: { label: string } }[];
}

describe('map', () => {
  let server: TestServer;
  let network: string;
  let goal: string;

  beforeAll(async () => {
    server = await startTestServer();
    network = await createNetwork(server);
    await server.upload(JSON.stringify(MAP_FILE), { network });
    const found = await server.data<{ network: { goals: { id: string }[] } }>(
      'query ($network: ID!) { network(id: $network) { goals { id } } }',
      { network },
    );
    goal = found.network.goals[0]?.id ?? '';
  });
  afterAll(async () => {
    await server.close();
  });

  const draw = async (variables: Record<string, unknown> = {}): Promise<Drawn> => {
    const answer = await server.data<{ network: { map: Drawn } }>(MAP, { network, at: AT, ...variables });
    return answer.network.map;
  };
  const of = (map: Drawn, name: string): Record<string, unknown> => {
    const place = map.persons.names.indexOf(name);
    return Object.fromEntries(Object.entries(map.persons).map(([column, values]) => [column, values[place]]));
  };

  it('shows contacts and their contacts with what is known of the tie to the ego', async () => {
    const map = await draw();
    expect([...map.persons.names].sort()).toEqual(['Ana Alder', 'Bea Birch', 'Cy Cedar', 'Dov Dogwood']);
    expect(of(map, 'Ana Alder')).toMatchObject({
      degrees: 1,
      platforms: ['LINKEDIN'],
      sections: 'K',
      strengths: 0.64,
      daysSinceContact: 22,
      sinceDays: 18_262,
      fits: null,
      requirements: null,
    });
    expect(of(map, 'Bea Birch')).toMatchObject({ daysSinceContact: null, strengths: 0.1 });
    expect(of(map, 'Dov Dogwood')).toMatchObject({ degrees: 2, strengths: null, freshness: null });
  });

  it('gives every column a value for every person', async () => {
    const map = await draw({ goal });
    for (const column of Object.values(map.persons)) expect(column).toHaveLength(map.persons.ids.length);
    for (const column of Object.values(map.attributes)) expect(column).toHaveLength(map.attributes.kinds.length);
  });

  it('draws ties between others by the places of their ends', async () => {
    const map = await draw();
    const pairs = map.ties.sources.map((a, n) =>
      [a, map.ties.targets[n] ?? -1].map((i) => map.persons.names[i]).sort(),
    );
    expect(pairs.sort()).toEqual([
      ['Ana Alder', 'Bea Birch'],
      ['Bea Birch', 'Dov Dogwood'],
    ]);
    expect([...map.ties.strengths].sort()).toEqual([0.25, 0.36]);
    expect(map).toMatchObject({ basis: 'TIES', friendTies: 'KNOWN' });
  });

  it('shows fits to the goal, those known of who fit, and its absence zones', async () => {
    const map = await draw({ goal });
    expect(map.persons.names).toContain('Eve Elm');
    expect(of(map, 'Eve Elm')).toMatchObject({ degrees: null, fits: 1 });
    const banking = map.requirements.findIndex(({ label }) => label === 'Knows banking');
    expect(of(map, 'Eve Elm')['requirements']).toBe(banking);
    expect(of(map, 'Ana Alder')).toMatchObject({ fits: 1 });
    expect(of(map, 'Cy Cedar')).toMatchObject({ fits: 0, requirements: null });
    expect(map.requirements).toHaveLength(2);
    expect(map.zones.map(({ requirement }) => requirement.label)).toContain('Knows bee keeping');
  });

  it('shows the network of a past day', async () => {
    const map = await draw({ at: '2010-01-01T00:00:00Z' });
    expect(map.persons.names).not.toContain('Ana Alder');
  });

  it('shows whose ties have ended where they are asked for, with the day', async () => {
    const other = await createNetwork(server);
    const ended = {
      ...MAP_FILE,
      ties: [
        ...MAP_FILE.ties.filter(({ b }) => b !== 'cy' && b !== 'dov'),
        { a: 'ego', b: 'cy', since: '2015-01-01', until: '2018-01-01', platforms: ['OUTLOOK'] },
        { a: 'bea', b: 'cy', strength: 0.25, since: '2016-01-01', until: '2017-01-01' },
      ],
    };
    await server.upload(JSON.stringify(ended), { network: other });
    const now = await draw({ network: other });
    expect([...now.persons.names].sort()).toEqual(['Ana Alder', 'Bea Birch']);
    const all = await draw({ network: other, ended: true });
    expect([...all.persons.names].sort()).toEqual(['Ana Alder', 'Bea Birch', 'Cy Cedar']);
    expect(of(all, 'Cy Cedar')).toMatchObject({
      degrees: null,
      platforms: ['OUTLOOK'],
      strengths: null,
      sinceDays: 16_436,
      untilDays: 17_532,
    });
    expect(of(all, 'Bea Birch')).toMatchObject({ degrees: 1, untilDays: null });
    expect([now.ties.untilDays, [...all.ties.untilDays].sort()]).toEqual([[null], [17_167, null]]);
  });

  it('tells what persons share, by name and in the language asked for', async () => {
    const map = await draw();
    const shared = map.attributes.kinds.map((kind, n) => [
      kind,
      map.attributes.labels[n],
      map.attributes.members[n]?.map((place) => map.persons.names[place]).sort(),
    ]);
    expect(shared).toContainEqual(['EMPLOYER', 'Fern Bank', ['Ana Alder', 'Bea Birch']]);
    expect(shared).toContainEqual(['PLACE', 'Rennes', ['Bea Birch', 'Cy Cedar']]);
    expect(shared).toContainEqual(['PERIOD', '2020', ['Ana Alder', 'Bea Birch']]);
    expect(map.sectors.map(({ code }) => code)).toEqual(['K']);
  });

  it('lays a star out by what persons share, and says so', async () => {
    const star = await createNetwork(server, 'Star');
    await server.upload(JSON.stringify(starOf(30)), { network: star });
    const map = await draw({ network: star });
    expect(map).toMatchObject({ basis: 'ATTRIBUTES', friendTies: 'UNKNOWN' });
    expect(map.ties.sources).toEqual([]);
    expect(map.attributes.kinds.filter((kind) => kind === 'EMPLOYER')).toHaveLength(3);
  });

  it('keeps positions, forgets them, and leaves the numbers of the network as they were', async () => {
    const { persons } = await draw();
    const save = (input: Record<string, unknown>) =>
      server.data<{ mapPositionsSave: { saved: number | null; userErrors: { field: string }[] } }>(
        'mutation ($input: MapPositionsSaveInput!) { mapPositionsSave(input: $input) { saved userErrors { field message } } }',
        { input: { network, ...input } },
      );
    const revision = await revisionOf(server, network);
    const saved = await save({ persons: persons.ids.slice(0, 2), x: [1.5, -2], y: [0, 3.25] });
    expect(saved.mapPositionsSave).toEqual({ saved: 2, userErrors: [] });
    const kept = (await draw()).persons;
    expect([kept['x']?.slice(0, 3), kept['y']?.slice(0, 3)]).toEqual([
      [1.5, -2, null],
      [0, 3.25, null],
    ]);
    expect(await revisionOf(server, network)).toBe(revision);
    await save({ persons: persons.ids.slice(0, 1), x: [null], y: [null] });
    expect((await draw()).persons['x']?.slice(0, 2)).toEqual([null, -2]);
    const wrong = await save({ persons: persons.ids.slice(0, 2), x: [1], y: [1, 2] });
    expect(wrong.mapPositionsSave.userErrors.map(({ field }) => field)).toEqual(['x']);
    const unknown = await save({ persons: ['nobody'], x: [1], y: [1] });
    expect(unknown.mapPositionsSave.saved).toBe(0);
  });
});

async function revisionOf(server: TestServer, network: string): Promise<unknown> {
  const [row] = await server.graph.run('alignment/find-state', { network, model: 'ambit-1' });
  return row?.revision;
}
