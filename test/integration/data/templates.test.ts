import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { mutate, read } from '../api-surface/support.ts';
import { frenchConnections } from './linkedin-rows.ts';

const CONTACTS = 500;

/** Answers as a person would type them, in French. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'job-search': {
    occupation: ['responsable marketing'],
    sector: ['santé', 'informatique'],
    employers: ['Capgemini'],
    place: ['Lyon'],
  },
  founding: { sector: ['logiciel'], customers: ['industrie'], skills: ['vente'], place: ['Rennes'] },
  sales: { customers: ['industrie', 'énergie'], decider: ['directeur de production'] },
  purchasing: { suppliers: ['logiciel'], users: ['DSI'], sector: ['industrie'] },
  fundraising: { stage: ['seed'], sector: ['logiciel'], amount: ['500 k€'], investors: ['Bpifrance'] },
};

interface GoalAnswer {
  readonly title: string;
  readonly requirements: readonly { readonly label: string; readonly criteria: readonly unknown[] }[];
  readonly alignment: {
    readonly status: string;
    readonly score: number;
    readonly low: number;
    readonly high: number;
    readonly coverage: number;
    readonly latent: number;
    readonly reach: number | null;
    readonly brokerage: number | null;
    readonly friendTies: string;
    readonly points: Readonly<Record<string, number>>;
  };
  readonly absenceZones: readonly { readonly zone: string; readonly absence: string | null }[];
  readonly uncoveredSectors: readonly { readonly absence: string | null }[];
  readonly recommendations: readonly { readonly path: { readonly status: string } | null }[];
  readonly expertPaths: readonly unknown[];
}
const GOAL = `goal { title requirements { label criteria { dimension value } }
  alignment { status score low high coverage latent reach brokerage friendTies points { coverage reach diversity freshness focus } }
  absenceZones { zone absence } uncoveredSectors { absence }
  recommendations { path { status } } expertPaths { fit } }`;

describe('five hundred French contacts from LinkedIn alone', () => {
  let server: TestServer;
  let network: string;
  beforeAll(async () => {
    server = await startTestServer();
    network = await createNetwork(server);
    const report = await server.upload(frenchConnections(20_261_123, CONTACTS), { network });
    expect(report).toMatchObject({ status: 'DONE', counts: { created: CONTACTS, rejected: 0 } });
  });
  afterAll(async () => {
    await server.close();
  });

  it('are known by sector and occupation well enough to tell', async () => {
    const { summary } = await read<{ summary: { contacts: number; sectorKnown: number; occupationKnown: number } }>(
      server,
      network,
      'summary { contacts sectorKnown occupationKnown }',
    );
    expect(summary.contacts).toBe(CONTACTS);
    expect(summary.sectorKnown / CONTACTS).toBeGreaterThanOrEqual(0.7);
    expect(summary.occupationKnown / CONTACTS).toBeGreaterThanOrEqual(0.7);
    // Some firms are made up, so that not everything can be known.
    expect(summary.sectorKnown).toBeLessThan(CONTACTS);
  });

  it('have templates for goals that ask what the answers here answer', async () => {
    const { goalTemplates } = await server.data<{ goalTemplates: { id: string; questions: { id: string }[] }[] }>(
      '{ goalTemplates { id questions { id } } }',
    );
    expect(goalTemplates.map(({ id }) => id).sort()).toEqual(Object.keys(ANSWERS).sort());
  });

  it.each(Object.keys(ANSWERS))(
    'give a score to the goal %s, and claim nothing that such a file cannot tell',
    async (template) => {
      const answers = Object.entries(ANSWERS[template] ?? {}).map(([question, values]) => ({ question, values }));
      const { goal, userErrors } = await mutate<{ goal: GoalAnswer }>(
        server,
        'goalCreate',
        { network, template, answers },
        GOAL,
      );
      expect(userErrors).toEqual([]);
      expect(goal.requirements.length).toBeGreaterThanOrEqual(4);
      expect(goal.requirements.every(({ label, criteria }) => label !== '' && criteria.length > 0)).toBe(true);

      const { alignment } = goal;
      expect(alignment).toMatchObject({ status: 'SCORED', friendTies: 'UNKNOWN', reach: null, brokerage: null });
      const { score, low, high, points } = alignment;
      expect(score).toBeGreaterThan(0);
      expect(low).toBeLessThanOrEqual(score);
      expect(high).toBeGreaterThanOrEqual(score);
      // Every tie is unverified, so the score is far from certain.
      expect(high - low).toBeGreaterThan(1);
      expect(alignment.latent).toBeGreaterThanOrEqual(alignment.coverage);
      expect(Object.values(points).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
      expect(points['reach']).toBe(0);

      const absences = [...goal.absenceZones, ...goal.uncoveredSectors].map(({ absence }) => absence);
      expect(absences).not.toContain('STRUCTURAL');
      const statuses = goal.recommendations.flatMap(({ path }) => (path === null ? [] : [path.status]));
      expect(statuses).not.toContain('WARM');
      expect(goal.recommendations.length).toBeGreaterThan(0);
      // Nobody is known but contacts.
      expect(goal.expertPaths).toEqual([]);
    },
  );

  it('are never called a warm way to anybody', async () => {
    const { persons } = await read<{ persons: { nodes: { id: string }[] } }>(
      server,
      network,
      'persons(first: 3) { nodes { id } }',
    );
    for (const { id } of persons.nodes) {
      const fields = 'shortestPaths(to: $to) { status hops }';
      expect(await read(server, network, fields, { to: id }, ', $to: ID!')).toEqual({
        shortestPaths: [{ status: 'UNVERIFIED', hops: 1 }],
      });
    }
  });
});
