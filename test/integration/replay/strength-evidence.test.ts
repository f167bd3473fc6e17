import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const AT = '2026-11-23T12:00:00Z';

/** Made-up people: Ann, whom Eve met; Bea, of whom she said how well she knows her; Cem, seen on two platforms. */
const FILE = {
  ambit: 1,
  source: 'evidence-test',
  ego: { name: 'Eve' },
  persons: ['ann', 'bea', 'cem'].map((id, index) => ({
    id,
    name: id,
    positions: [{ organization: `Bank ${index}`, sector: '64' }],
  })),
  ties: [
    { a: 'ego', b: 'ann', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'bea', strength: 0.36, platforms: ['LINKEDIN'], lastContact: '2026-11-23' },
    { a: 'ego', b: 'cem', platforms: ['LINKEDIN', 'FACEBOOK'], lastContact: '2026-11-23' },
    { a: 'ann', b: 'cem', platforms: ['LINKEDIN'] },
  ],
  interactions: [
    { at: '2026-11-23T09:00:00Z', minutes: 30, channel: 'MEETING', with: ['ann', 'bea'] },
    { at: '2026-05-27T09:00:00Z', minutes: 10, channel: 'CALL', with: ['ann'] },
  ],
  goals: [
    {
      id: 'g1',
      title: 'Bankers',
      help: 'ORDINARY',
      requirements: [{ id: 'r1', label: 'Bankers', capacity: 9, criteria: [{ dimension: 'SECTOR', value: '64' }] }],
    },
  ],
};

interface Evidence {
  readonly kind: string;
  readonly evidence: number;
  readonly counts: boolean;
  readonly interactions: number | null;
  readonly weight: number | null;
  readonly sentence: string;
}
interface Tie {
  readonly strength: number;
  readonly strengthEvidence: readonly Evidence[];
}

const product = (found: readonly Evidence[]): number =>
  1 - found.filter(({ counts }) => counts).reduce((none, { evidence }) => none * (1 - evidence), 1);

describe('the evidence of strength', () => {
  let server: TestServer;
  let ties: ReadonlyMap<string, Tie>;
  let activations: ReadonlyMap<string, number>;
  let between: Tie | undefined;

  beforeAll(async () => {
    server = await startTestServer();
    const network = await createNetwork(server);
    expect((await server.upload(JSON.stringify(FILE), { network })).status).toBe('DONE');
    const evidence = `strength strengthEvidence(at: "${AT}") { kind evidence counts interactions weight sentence }`;
    const { network: found } = await server.data<{
      network: {
        contacts: { nodes: { name: string; tie: Tie; ties: { nodes: (Tie & { persons: { name: string }[] })[] } }[] };
        goals: {
          alignment: {
            requirements: { contributors: { person: { name: string }; activation: number }[] }[];
          };
        }[];
      };
    }>(
      `query ($network: ID!) { network(id: $network) {
        contacts(first: 3) { nodes { name tie { ${evidence} } ties(first: 3) { nodes { persons { name } ${evidence} } } } }
        goals { alignment(at: "${AT}") { requirements { contributors { person { name } activation } } } } } }`,
      { network },
    );
    ties = new Map(found.contacts.nodes.map(({ name, tie }) => [name, tie]));
    between = found.contacts.nodes
      .flatMap(({ ties: { nodes } }) => nodes)
      .find(
        ({ persons }) =>
          persons
            .map(({ name }) => name)
            .sort()
            .join() === 'ann,cem',
      );
    const [requirement] = found.goals[0]?.alignment.requirements ?? [];
    activations = new Map(requirement?.contributors.map(({ person, activation }) => [person.name, activation]));
  });
  afterAll(async () => {
    await server.close();
  });

  it('combines to the strength by which the score activates each contact', () => {
    // Everybody was met or written to on the day itself, so an activation is the root of the strength.
    for (const name of ['ann', 'bea', 'cem'])
      expect((activations.get(name) ?? 0) ** 2).toBeCloseTo(product(ties.get(name)?.strengthEvidence ?? []), 9);
  });

  it('counts interactions by channel and age beside where the tie was seen', () => {
    const [seen, met] = ties.get('ann')?.strengthEvidence ?? [];
    expect(seen).toMatchObject({ kind: 'PLATFORM', evidence: 0.1 });
    // A meeting of today and a call half as old as it takes to halve it.
    expect(met).toMatchObject({ kind: 'INTERACTIONS', interactions: 2 });
    expect(met?.weight).toBeCloseTo(2.5 + 1.5 / 2, 9);
  });

  it('lets what was declared win', () => {
    expect(ties.get('bea')?.strengthEvidence.map(({ kind, counts }) => [kind, counts])).toEqual([
      ['DECLARED', true],
      ['PLATFORM', false],
      ['INTERACTIONS', false],
    ]);
    expect(product(ties.get('bea')?.strengthEvidence ?? [])).toBeCloseTo(0.36, 12);
  });

  it('looks at no interactions between two others', () => {
    expect(between?.strengthEvidence.map(({ kind }) => kind)).toEqual(['PLATFORM']);
    expect(product(between?.strengthEvidence ?? [])).toBeCloseTo(between?.strength ?? 0, 12);
  });
});
