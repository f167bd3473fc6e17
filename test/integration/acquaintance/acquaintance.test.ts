import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { mutate, person, read } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

interface Suggestions {
  readonly tieSuggestions: {
    readonly totalCount: number;
    readonly nodes: readonly { id: string; persons: { name: string }[] }[];
  };
}
const SUGGESTIONS = 'tieSuggestions { totalCount nodes { id from to reason persons { name } organization { name } } }';

const at = (organization: string, from?: string, to?: string) => ({
  positions: [{ organization, title: 'Engineer', ...(from ? { from } : {}), ...(to ? { to } : {}) }],
  tie: { strength: 0.36 },
});

describe('suggested ties', () => {
  it('are of contacts who worked together at one time; accepted they are ties, dismissed they do not come again', async () => {
    const network = await createNetwork(server);
    await person(server, network, 'Ada One', at('Acme', '2010-01-01', '2015-01-01'));
    await person(server, network, 'Bo Two', at('Acme', '2014-01-01'));
    await person(server, network, 'Cy Three', at('Acme', '2016-01-01'));
    await person(server, network, 'Di Four', at('Freelance', '2014-01-01'));
    await person(server, network, 'Ed Five', at('Freelance', '2014-01-01'));
    await person(server, network, 'Fay Six', { ...at('Acme', '2010-01-01'), tie: undefined });
    const { tieSuggestions } = await read<Suggestions>(server, network, SUGGESTIONS);
    expect(tieSuggestions).toEqual({
      totalCount: 2,
      nodes: expect.arrayContaining([
        {
          id: expect.any(String) as unknown,
          from: '2014-01-01',
          to: '2015-01-01',
          reason: 'Both worked for Acme from January 2014 to January 2015.',
          persons: expect.arrayContaining([{ name: 'Ada One' }, { name: 'Bo Two' }]) as unknown,
          organization: { name: 'Acme' },
        },
      ]) as unknown,
    });
    const [first, second] = tieSuggestions.nodes;
    const accepted = await mutate<{ ties: unknown[] }>(
      server,
      'tieSuggestionsAccept',
      { network, ids: [first?.id] },
      'ties { declared kinds provenance { origin } }',
    );
    expect(accepted.ties).toEqual([{ declared: 0.16, kinds: ['COLLEAGUE'], provenance: [{ origin: 'DECLARED' }] }]);
    await mutate(server, 'tieSuggestionsDismiss', { network, ids: [second?.id] }, 'dismissedIds');
    expect((await read<Suggestions>(server, network, SUGGESTIONS)).tieSuggestions.totalCount).toBe(0);
    expect((await mutate(server, 'tieSuggestionsAccept', { network, ids: ['x'] })).userErrors).toMatchObject([
      { code: 'BAD_INPUT', field: 'ids[0]' },
    ]);
  });
});

describe('questions who knows whom', () => {
  interface Questions {
    readonly goal: {
      readonly friendTieQuestions: readonly {
        readonly person: { readonly id: string; readonly name: string };
        readonly reason: string;
        readonly candidates: readonly { readonly id: string; readonly name: string }[];
      }[];
    };
  }

  it('go to contacts one can call upon, about people whom the goal lacks, and answers end them', async () => {
    const network = await createNetwork(server);
    const broker = await person(server, network, 'Broker Bo', {
      positions: [{ organization: 'Bank', title: 'Assistant' }],
      tie: { strength: 1, lastContact: '2026-11-01' },
    });
    await person(server, network, 'Weak Wu', {
      positions: [{ organization: 'Bank', title: 'Assistant' }],
      tie: { strength: 0.04, lastContact: '2020-11-01' },
    });
    const investor = await person(server, network, 'Investor Ia', {
      positions: [{ organization: 'Bank', title: 'Investor' }],
      expertise: [{ name: 'venture capital' }],
    });
    await person(server, network, 'Other Ot', { positions: [{ organization: 'Farm', title: 'Farmer' }] });
    const { goal } = await mutate<{ goal: { id: string } }>(
      server,
      'goalCreate',
      {
        network,
        title: 'Money',
        requirements: [
          {
            label: 'Bankers',
            criteria: [{ dimension: 'ORGANIZATION', value: 'Bank' }],
          },
        ],
      },
      'goal { id }',
    );
    const ask = async (): Promise<Questions['goal']['friendTieQuestions']> => {
      const fields = 'goal(id: $goal) { friendTieQuestions { reason person { id name } candidates { id name } } }';
      return (await read<Questions>(server, network, fields, { goal: goal.id }, ', $goal: ID!')).goal
        .friendTieQuestions;
    };
    const [question] = await ask();
    expect(question).toMatchObject({
      person: { id: broker },
      reason: expect.stringContaining('works where') as unknown,
    });
    expect(question?.candidates.map(({ id }) => id)).toContain(investor);
    const others = (question?.candidates ?? []).map(({ id }) => id).filter((id) => id !== investor);
    const declared = await mutate<{ ties: unknown[] }>(
      server,
      'tiesDeclare',
      { network, answers: [{ person: broker, knows: [investor], knowsNot: others }] },
      'ties { declared }',
    );
    expect(declared).toEqual({ ties: [{ declared: 0.16 }], userErrors: [] });
    const left = await ask();
    expect(left.find((each) => each.person.id === broker)).toBeUndefined();
    const { person: shown } = await read<{ person: { degree: number } }>(
      server,
      network,
      'person(id: $id) { degree }',
      { id: investor },
      ', $id: ID!',
    );
    expect(shown.degree).toBe(2);
  });
});
