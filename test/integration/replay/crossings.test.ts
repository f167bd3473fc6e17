import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const AT = '2026-11-23T12:00:00Z';
const sector = { dimension: 'SECTOR', value: '64' };
const seniority = { dimension: 'SENIORITY', value: '4' };
const place = { dimension: 'PLACE', value: 'FR/Bretagne/Rennes' };
const hard = (...criteria: object[]) => criteria.map((each) => ({ ...each, hard: true }));
const rennes = { country: 'FR', region: 'Bretagne', locality: 'Rennes' };

/** Made-up bankers: a junior of Rennes and an executive of Berlin are contacts; the executive of Rennes is known by one. */
const FILE = {
  ambit: 1,
  source: 'crossings-test',
  tiesComplete: true,
  ego: { name: 'Eve' },
  persons: [
    { id: 'ann', name: 'Ann', place: rennes, positions: [{ organization: 'Oak', sector: '64', seniority: 1 }] },
    {
      id: 'bea',
      name: 'Bea',
      place: { country: 'DE' },
      positions: [{ organization: 'Elm', sector: '64', seniority: 4 }],
    },
    { id: 'cem', name: 'Cem', place: rennes, positions: [{ organization: 'Fir', sector: '64', seniority: 5 }] },
  ],
  ties: [
    { a: 'ego', b: 'ann', strength: 0.64, lastContact: '2026-11-01' },
    { a: 'ego', b: 'bea', strength: 0.16, lastContact: '2026-10-01' },
    { a: 'ann', b: 'cem', strength: 0.64, lastContact: '2026-11-01' },
  ],
  goals: [
    {
      id: 'soft',
      title: 'Soft',
      requirements: [
        { id: 'r1', label: 'Bankers', weight: 2, capacity: 2, criteria: [sector, seniority, place] },
        { id: 'r2', label: 'Anybody of Rennes', weight: 1, criteria: [place] },
      ],
    },
    {
      id: 'real',
      title: 'Real',
      requirements: [
        { id: 'q1', label: 'rank', weight: 2, capacity: 2, criteria: hard(sector, seniority) },
        { id: 'q2', label: 'place', weight: 1, capacity: 2, criteria: hard(sector, place) },
      ],
    },
  ],
};

interface Zone {
  readonly experts: object;
  readonly zone: string;
  readonly absence: string | null;
  readonly coverage: number;
  readonly reach: number;
  readonly severity: number;
  readonly knownOf: number;
  readonly nearestContact: { readonly name: string } | null;
  readonly doorway: { readonly name: string } | null;
}
interface Crossing extends Zone {
  readonly requirement: { readonly label: string };
  readonly criteria: readonly { readonly dimension: string }[];
}

describe('the crossings of a requirement', () => {
  let server: TestServer;
  let goals: ReadonlyMap<
    string,
    {
      readonly zoneCrossings: readonly Crossing[];
      readonly absenceZones: readonly (Zone & { readonly requirement: { readonly label: string } })[];
    }
  >;
  let network: string;

  beforeAll(async () => {
    server = await startTestServer();
    network = await createNetwork(server);
    expect((await server.upload(JSON.stringify(FILE), { network })).status).toBe('DONE');
    const zone =
      'experts { where here amongFriends friendsKnown } zone absence coverage severity knownOf nearestContact { name } doorway { name } requirement { label }';
    const { network: found } = await server.data<{
      network: { goals: { title: string; zoneCrossings: Crossing[]; absenceZones: Crossing[] }[] };
    }>(
      `query ($network: ID!) { network(id: $network) { goals { title
        zoneCrossings(at: "${AT}") { ${zone} reach criteria { dimension } } absenceZones(at: "${AT}") { ${zone} } } } }`,
      { network },
    );
    goals = new Map(found.goals.map((goal) => [goal.title, goal]));
  });
  afterAll(async () => {
    await server.close();
  });

  const of = (dimension: string) =>
    goals.get('Soft')?.zoneCrossings.find(({ criteria }) => criteria[1]?.dimension === dimension);

  it('have the numbers of a real goal whose requirements are the two hard criteria', () => {
    const real = goals.get('Real')?.absenceZones ?? [];
    for (const [dimension, label] of [
      ['SENIORITY', 'rank'],
      ['PLACE', 'place'],
    ] as const) {
      const expected = real.find(({ requirement }) => requirement.label === label);
      const { zone, absence, coverage, knownOf, nearestContact, doorway, experts } = of(dimension) ?? {};
      expect(expected).toMatchObject({ zone, absence, knownOf, nearestContact, doorway, experts });
      expect(coverage).toBeCloseTo(expected?.coverage ?? NaN, 12);
    }
  });

  it('are severe by the weight of their requirement among all of the goal', () => {
    const { coverage = NaN, severity } = of('SENIORITY') ?? {};
    expect(severity).toBeCloseTo((2 * (1 - coverage)) / 3, 12);
    expect(goals.get('Soft')?.zoneCrossings).toHaveLength(2);
  });

  it('name who is near and who opens the door', () => {
    expect(of('SENIORITY')).toMatchObject({ nearestContact: { name: 'Bea' }, doorway: { name: 'Ann' }, knownOf: 1 });
    expect(of('PLACE')).toMatchObject({ nearestContact: { name: 'Ann' }, doorway: { name: 'Ann' }, knownOf: 1 });
  });

  it('say who fits here, and who among the contacts’ contacts', () => {
    const executives = of('SENIORITY')?.experts;
    expect(executives).toEqual({ where: 'HERE', here: 1, amongFriends: 1, friendsKnown: 1 });
  });

  it('are of two different dimensions', async () => {
    const { errors } = await server.ask(
      'query ($network: ID!) { network(id: $network) { goals { zoneCrossings(dimensions: [[SECTOR, SECTOR]]) { zone } } } }',
      { network },
    );
    expect(JSON.stringify(errors)).toContain('two different dimensions');
  });
});
