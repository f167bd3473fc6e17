import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const PAST = '2026-06-01T00:00:00Z';
const LATER = '2027-01-01T00:00:00Z';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

interface Scored {
  readonly coverage: number;
}
interface Numbers {
  readonly past: Scored;
  readonly later: Scored;
  readonly laterOfThen: Scored;
  readonly history: readonly Scored[];
  readonly whatIf: Scored;
}

async function numbers(network: string, goal: string): Promise<Numbers> {
  const answer = await server.data<{ network: { goal: Numbers } }>(
    `query ($network: ID!, $goal: ID!, $past: DateTime!, $later: DateTime!) { network(id: $network) { goal(id: $goal) {
       past: alignment(at: $past) { coverage } later: alignment(at: $later) { coverage }
       laterOfThen: alignment(at: $later, goalAt: $past) { coverage }
       history(from: $past, to: $later, every: YEAR) { coverage } whatIf(at: $past) { coverage } } } }`,
    { network, goal, past: PAST, later: LATER },
  );
  return answer.network.goal;
}

it('a goal that asks for other help from now on keeps every number of its past', async () => {
  const network = await createNetwork(server);
  const file = {
    ambit: 1,
    tiesComplete: true,
    ego: { name: 'Zoe' },
    persons: [{ id: 'p', name: 'Bo', expertise: [{ name: 'chess' }] }],
    ties: [{ a: 'ego', b: 'p', strength: 0.25, since: '2020-01-01', lastContact: '2026-05-01' }],
    goals: [
      {
        id: 'g',
        kind: 'OTHER',
        help: 'ORDINARY',
        title: 'Chess',
        requirements: [{ id: 'r', label: 'r', criteria: [{ dimension: 'EXPERTISE', value: 'chess' }] }],
      },
    ],
  };
  expect((await server.upload(JSON.stringify(file), { network })).status).toBe('DONE');
  const { network: read } = await server.data<{ network: { goals: { id: string }[] } }>(
    'query ($network: ID!) { network(id: $network) { goals { id } } }',
    { network },
  );
  const goal = read.goals[0]?.id ?? '';
  const before = await numbers(network, goal);
  const update = (help: string) =>
    server.data(
      `mutation ($network: ID!, $goal: ID!) { goalUpdate(input: { network: $network, id: $goal, help: ${help} }) {
         userErrors { message } } }`,
      { network, goal },
    );
  await update('COSTLY');
  const after = await numbers(network, goal);
  expect(after.past).toEqual(before.past);
  expect(after.laterOfThen).toEqual(before.laterOfThen);
  expect(after.whatIf.coverage).toBeCloseTo(before.past.coverage, 12);
  expect(after.history[0]?.coverage).toBeCloseTo(before.past.coverage, 12);
  // σ^1 in the place of σ^.5 of a strength of .25.
  expect(after.later.coverage).toBeCloseTo(before.later.coverage / 2, 12);
  expect(after.history.at(-1)?.coverage).toBeCloseTo(after.later.coverage, 12);
  // Before and after the change, and so perhaps on one day: the first answer does not stand for the second.
  const at = async (moment: Date): Promise<number> => {
    const { network: found } = await server.data<{ network: { goal: { alignment: Scored } } }>(
      'query ($network: ID!, $goal: ID!, $at: DateTime!) { network(id: $network) { goal(id: $goal) { alignment(at: $at) { coverage } } } }',
      { network, goal, at: moment.toISOString() },
    );
    return found.goal.alignment.coverage;
  };
  const [earlier, now] = [await at(new Date(Date.now() - 1_800_000)), await at(new Date(Date.now() + 1_000))];
  expect(now).toBeLessThan(0.6 * earlier);
  await update('ORDINARY');
  expect(await numbers(network, goal)).toEqual(before);
}, 60_000);
