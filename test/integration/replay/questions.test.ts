import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const AT = '2026-11-23T12:00:00Z';

/** Made-up bankers whose ties nobody spoke of, one whose tie is declared, and somebody of an organization nobody knows. */
const FILE = {
  ambit: 1,
  source: 'questions-test',
  ego: { name: 'Eve' },
  persons: [
    { id: 'ann', name: 'Ann Arbor', positions: [{ organization: 'Oak Bank', sector: '64', seniority: 4 }] },
    { id: 'bea', name: 'Bea Birch', positions: [{ organization: 'Elm Insurance', sector: '65', seniority: 4 }] },
    { id: 'cem', name: 'Cem Cedar', positions: [{ organization: 'Fir Bank', sector: '64', seniority: 4 }] },
    { id: 'dia', name: 'Dia Dogwood', positions: [{ organization: 'Zyxgroup', title: 'Owner' }] },
    // Nobody is asked where these worked: one is no contact any more, one is private, one has left.
    { id: 'eli', name: 'Eli Elder', positions: [{ organization: 'Qwvgone', title: 'Owner' }] },
    { id: 'fay', name: 'Fay Fir', positions: [{ organization: 'Qwvprivate', title: 'Owner' }] },
    {
      id: 'gil',
      name: 'Gil Gum',
      positions: [
        { organization: 'Qwvformer', title: 'Owner', to: '2020-01-01' },
        { organization: 'Ash Shop', sector: '47' },
      ],
    },
  ],
  ties: [
    { a: 'ego', b: 'ann', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'bea', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'cem', strength: 0.36, lastContact: '2026-11-01', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'dia', platforms: ['LINKEDIN'] },
    { a: 'ego', b: 'eli', until: '2026-01-01', strength: 0.1 },
    { a: 'ego', b: 'fay', private: true, strength: 0.1 },
    { a: 'ego', b: 'gil', strength: 0.1 },
  ],
  goals: [
    {
      id: 'g1',
      title: 'Money',
      from: '2026-01-01',
      requirements: [
        { id: 'r1', label: 'Works in a bank', capacity: 4, criteria: [{ dimension: 'SECTOR', value: '64' }] },
      ],
    },
  ],
};

interface Asked {
  readonly questions: {
    readonly ties: readonly {
      readonly person: { readonly id: string; readonly name: string };
      readonly narrowing: number;
    }[];
    readonly organizations: readonly {
      readonly organization: { readonly id: string; readonly name: string };
      readonly contacts: number;
    }[];
  };
  readonly alignment: { readonly low: number; readonly high: number };
}

describe('what to tell first', () => {
  let server: TestServer;
  let network: string;
  let goal: string;

  beforeAll(async () => {
    server = await startTestServer();
    network = await createNetwork(server);
    const { status } = await server.upload(JSON.stringify(FILE), { network });
    expect(status).toBe('DONE');
    const found = await server.data<{ network: { goals: { id: string }[] } }>(
      'query ($network: ID!) { network(id: $network) { goals { id } } }',
      { network },
    );
    goal = found.network.goals[0]?.id ?? '';
  });
  afterAll(async () => {
    await server.close();
  });

  const ask = async (): Promise<Asked> => {
    const { network: found } = await server.data<{ network: { goal: Asked } }>(
      `query ($network: ID!, $goal: ID!) { network(id: $network) { goal(id: $goal) {
        questions(at: "${AT}") { ties { person { id name } narrowing } organizations { organization { id name } contacts } }
        alignment(at: "${AT}") { low high } } } }`,
      { network, goal },
    );
    return found.goal;
  };
  const answer = async (input: Record<string, unknown>) => {
    const { questionsAnswer } = await server.data<{
      questionsAnswer: { userErrors: { field: string; code: string }[] };
    }>(
      'mutation ($input: QuestionsAnswerInput!) { questionsAnswer(input: $input) { ties { declared } organizations { name } userErrors { field code } } }',
      { input: { network, ...input } },
    );
    return questionsAnswer;
  };

  it('is of the ties nobody spoke of, by how much they would narrow the range, and of unknown organizations', async () => {
    const { questions } = await ask();
    expect(questions.ties.map(({ person }) => person.name)).toEqual(['Ann Arbor', 'Bea Birch']);
    expect(questions.organizations).toMatchObject([{ organization: { name: 'Zyxgroup' }, contacts: 1 }]);
  });

  it('takes all answers or none', async () => {
    const before = await ask();
    const [ann] = before.questions.ties;
    const ties = [{ person: ann?.person.id, strength: 0.1 }];
    const refused = await answer({ ties, organizations: [{ id: 'nothing', sector: '64' }] });
    expect(refused.userErrors).toEqual([{ field: 'organizations[0].id', code: 'NOT_FOUND' }]);
    expect(await ask()).toEqual(before);
    const [unknown] = before.questions.organizations;
    const taken = await answer({ ties, organizations: [{ id: unknown?.organization.id, sector: '64' }] });
    expect(taken).toMatchObject({ ties: [{ declared: 0.1 }], organizations: [{ name: 'Zyxgroup' }], userErrors: [] });
    // Dia, of whom the sector is known now, is the one to ask of.
    expect((await ask()).questions.ties.map(({ person }) => person.name)).toEqual(['Dia Dogwood', 'Bea Birch']);
  });

  it('foretells how far the range narrows where the tie is as assumed', async () => {
    const before = await ask();
    const [first] = before.questions.ties;
    // Seen on LinkedIn alone: a strength of 0.1.
    await answer({ ties: [{ person: first?.person.id, strength: 0.1 }] });
    const after = await ask();
    const narrowed = before.alignment.high - before.alignment.low - (after.alignment.high - after.alignment.low);
    expect(first?.narrowing).toBeCloseTo(narrowed, 9);
  });
});

describe('a goal that begins on another day', () => {
  it('takes its requirements with it, but not what replaced them later', async () => {
    const server = await startTestServer();
    try {
      const network = await createNetwork(server);
      const { goalCreate } = await server.data<{
        goalCreate: { goal: { id: string; requirements: { id: string }[] } };
      }>(
        `mutation ($network: ID!) { goalCreate(input: { network: $network, title: "Money", from: "2026-03-01",
          requirements: [{ label: "Bankers", criteria: [{ dimension: SECTOR, value: "64" }] }] }) { goal { id requirements { id } } userErrors { message } } }`,
        { network },
      );
      const { id } = goalCreate.goal;
      const [requirement] = goalCreate.goal.requirements;
      const update = (input: Record<string, unknown>) =>
        server.data('mutation ($input: GoalUpdateInput!) { goalUpdate(input: $input) { userErrors { message } } }', {
          input: { network, id, ...input },
        });
      const labelsAt = async (at: string): Promise<readonly string[]> => {
        const { network: found } = await server.data<{ network: { goal: { requirements: { label: string }[] } } }>(
          'query ($network: ID!, $id: ID!, $at: DateTime) { network(id: $network) { goal(id: $id) { requirements(at: $at) { label } } } }',
          { network, id, at },
        );
        return found.goal.requirements.map(({ label }) => label);
      };
      expect(await labelsAt('2026-02-01T00:00:00Z')).toEqual([]);
      await update({ from: '2026-01-01' });
      expect(await labelsAt('2026-02-01T00:00:00Z')).toEqual(['Bankers']);
      await update({
        requirements: [{ id: requirement?.id, label: 'Investors', criteria: [{ dimension: 'SECTOR', value: '64' }] }],
      });
      await update({ from: '2026-02-15' });
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
      expect(await labelsAt('2026-02-01T00:00:00Z')).toEqual([]);
      expect(await labelsAt('2026-03-01T00:00:00Z')).toEqual(['Bankers']);
      expect(await labelsAt(tomorrow)).toEqual(['Investors']);
      await update({ from: null });
      expect(await labelsAt('2020-01-01T00:00:00Z')).toEqual(['Bankers']);
    } finally {
      await server.close();
    }
  });
});
