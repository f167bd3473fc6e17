import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { mutate, read } from '../api-surface/support.ts';
import { REPLAY_FILE } from './replay-file.ts';

interface Planned {
  readonly id: string;
  readonly person: { readonly name: string } | null;
  readonly path: readonly { readonly name: string }[];
}

describe('a plan whose way led through somebody who is gone', () => {
  let server: TestServer;
  let network: string;
  let imported: string;
  let goal: string;
  let idOf: (name: string) => string;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    network = await createNetwork(server);
    // The goal is another file's, so that it stays when the import of the people is undone.
    const { goals, ...people } = REPLAY_FILE;
    const ties = people.ties.map((tie) => (tie.b === 'ann' ? { ...tie, until: null } : tie));
    imported = (await server.upload(JSON.stringify({ ...people, goals: [], ties }), { network })).id;
    await server.upload(JSON.stringify({ ambit: 1, source: 'goals', ego: { name: 'Eve' }, persons: [], goals }), {
      network,
    });
    const found = await read<{ goals: { id: string }[]; persons: { nodes: { id: string; name: string }[] } }>(
      server,
      network,
      'goals { id } persons { nodes { id name } }',
    );
    goal = found.goals[0]?.id ?? '';
    const ids = new Map(found.persons.nodes.map(({ id, name }) => [name.split(' ')[0], id]));
    idOf = (name) => ids.get(name) ?? '';
    const planned = await mutate(server, 'actionPlan', { network, goalId: goal, kind: 'MEET', person: idOf('Cem') });
    expect(planned.userErrors).toEqual([]);
    expect((await plan())[0]?.path.map(({ name }) => name.split(' ')[0])).toEqual(['Eve', 'Ann', 'Cem']);
  });

  const plan = async (): Promise<readonly Planned[]> =>
    (
      await read<{ goal: { plan: { nodes: Planned[] } } }>(
        server,
        network,
        'goal(id: $goal) { plan { nodes { id person { name } path { name } effect { reason } } } }',
        { goal },
        ', $goal: ID!',
      )
    ).goal.plan.nodes;
  const storedPaths = async (): Promise<unknown> =>
    (
      await server.graph.administer('MATCH (a:PlannedAction) WHERE a.networkId = $network RETURN a.path AS path', {
        network,
      })
    )[0]?.['path'];

  it.each([
    ['deleted', 'personDelete', {}],
    ['forgotten', 'personForget', { reason: 'REQUEST' }],
  ])('stays readable, without the way, when the introducer is %s', async (_how, mutation, more) => {
    expect((await mutate(server, mutation, { network, id: idOf('Ann'), ...more })).userErrors).toEqual([]);
    expect(await plan()).toMatchObject([{ person: { name: 'Cem Cedar' }, path: [] }]);
    expect(await storedPaths()).toEqual([]);
  });

  it('stays readable when the import that brought the introducer is undone', async () => {
    expect((await mutate(server, 'importUndo', { network, id: imported })).userErrors).toEqual([]);
    expect(await plan()).toMatchObject([{ person: { name: 'Cem Cedar' }, path: [] }]);
    expect(await storedPaths()).toEqual([]);
  });

  it('is not met with somebody who was deleted', async () => {
    const [action] = await plan();
    expect((await mutate(server, 'personDelete', { network, id: idOf('Cem') })).userErrors).toEqual([]);
    expect(await plan()).toMatchObject([{ person: null, path: [] }]);
    const met = await mutate(server, 'actionUpdate', { network, id: action?.id, state: 'MET', minutes: 30 });
    expect(met.userErrors).toMatchObject([{ field: 'id', code: 'CONFLICT' }]);
    const rows = await server.graph.administer(
      'MATCH (x:Interaction) WHERE x.networkId = $network RETURN count(x) AS count',
      { network },
    );
    expect(Number(rows[0]?.['count'])).toBe(0);
  });
});
